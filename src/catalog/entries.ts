import type { StandardSystem } from '../model/system.js';
import type { TargetSet } from '../model/target-set.js';
import type { Title } from '../model/title.js';
import type { Workspace } from '../model/workspace.js';
import type { NamedId } from './name-only.js';

/** What an entry holds; a `name-only` entry is a system that the documents name without giving its structure. */
export type CatalogKind = 'system' | 'name-only' | 'workspace' | 'targets';

/** One entry of the catalogue; `load` brings its document, and only its document. */
export interface CatalogEntry {
  readonly id: string;
  readonly kind: CatalogKind;
  readonly title: Title;
  readonly load: () => Promise<StandardSystem | Workspace | TargetSet>;
}

const entriesOf =
  <const Kind extends CatalogKind>(kind: Kind) =>
  <const Id extends string, Document>(id: Id, zh: string, en: string, load: () => Promise<Document>) => ({
    id,
    kind,
    title: { zh, en },
    load,
  });

const system = entriesOf('system');
const workspace = entriesOf('workspace');
const targets = entriesOf('targets');
const byName = entriesOf('name-only');

function nameOnly<const Id extends NamedId>(id: Id, zh: string, en: string) {
  return byName(id, zh, en, async () => (await import('./named-system.js')).namedSystem(id));
}

/** Every entry of the catalogue, in the order in which it is listed. */
export const entries = [
  system(
    'huzhou-standards',
    '“湖州标准”体系',
    'Huzhou Standards, the overall system of the city',
    async () => (await import('./huzhou-standards.js')).huzhouStandards,
  ),
  system(
    'huzhou-eco-civilization',
    '湖州生态文明标准体系',
    'Huzhou standards system for ecological civilization',
    async () => (await import('./huzhou-eco-civilization.js')).huzhouEcoCivilization,
  ),
  system(
    'huzhou-green-finance',
    '湖州市绿色金融标准体系',
    'Huzhou green finance standards system',
    async () => (await import('./huzhou-green-finance.js')).huzhouGreenFinance,
  ),
  system(
    'huzhou-green-manufacturing',
    '绿色制造标准体系',
    'Huzhou green manufacturing standards system',
    async () => (await import('./huzhou-green-manufacturing.js')).huzhouGreenManufacturing,
  ),
  system(
    'huzhou-tourism',
    '旅游标准体系',
    'Huzhou tourism standards system',
    async () => (await import('./huzhou-tourism.js')).huzhouTourism,
  ),
  system(
    'huzhou-inland-waterway',
    '内河水运转型发展标准体系',
    'Huzhou standards system for the transformation of inland waterway transport',
    async () => (await import('./huzhou-inland-waterway.js')).huzhouInlandWaterway,
  ),
  system(
    'huzhou-governance',
    '“湖州治理”标准体系',
    'Huzhou governance standards system',
    async () => (await import('./huzhou-governance.js')).huzhouGovernance,
  ),
  system(
    'huzhou-governance-action',
    '“标准化+社会治理”行动',
    'Action on standardization and social governance, Huzhou',
    async () => (await import('./huzhou-governance-action.js')).huzhouGovernanceAction,
  ),
  system(
    'huzhou-standardization-plus',
    '“标准化+”行动',
    'Action “standardization plus”, Huzhou',
    async () => (await import('./huzhou-standardization-plus.js')).huzhouStandardizationPlus,
  ),
  system(
    'huzhou-civil-affairs',
    '民政标准体系',
    'Huzhou civil affairs standards system',
    async () => (await import('./huzhou-civil-affairs.js')).huzhouCivilAffairs,
  ),
  system(
    'rural-social-governance',
    '农村社会治理标准体系',
    'Rural social governance standards system',
    async () => (await import('./rural-social-governance.js')).ruralSocialGovernance,
  ),
  system(
    'nanxun-elevator',
    '南浔区电梯产业',
    'Standards system of the Nanxun elevator industry',
    async () => (await import('./nanxun-elevator.js')).nanxunElevator,
  ),
  system(
    'deqing-urban-rural',
    '城乡融合发展标准体系',
    'Deqing standards system for integrated urban and rural development',
    async () => (await import('./deqing-urban-rural.js')).deqingUrbanRural,
  ),
  system(
    'changxing-social-organisations',
    '社会组织培育管理标准体系',
    'Changxing standards system for fostering and managing social organisations',
    async () => (await import('./changxing-social-organisations.js')).changxingSocialOrganisations,
  ),
  system(
    'zhejiang-pilot-plan',
    '浙江省国家标准化创新发展试点工作方案',
    'Plan of the national standardization pilot in Zhejiang',
    async () => (await import('./zhejiang-pilot-plan.js')).zhejiangPilotPlan,
  ),
  system(
    'zhejiang-modern-industry',
    '现代化产业标准体系',
    'Modern industry standards system',
    async () => (await import('./zhejiang-modern-industry.js')).zhejiangModernIndustry,
  ),
  system(
    'zhejiang-common-prosperity',
    '共同富裕美好社会标准体系',
    'Standards system of a good society of common prosperity',
    async () => (await import('./zhejiang-common-prosperity.js')).zhejiangCommonProsperity,
  ),
  system(
    'zhejiang-seven-shared-services',
    '公共服务“七优享”标准体系',
    'Standards system of the seven shared public services',
    async () => (await import('./zhejiang-seven-shared-services.js')).zhejiangSevenSharedServices,
  ),
  system(
    'zhejiang-green-production',
    '绿色制造、绿色农业、绿色建造等标准体系',
    'Standards systems of green production',
    async () => (await import('./zhejiang-green-production.js')).zhejiangGreenProduction,
  ),
  system(
    'shengsi-opinion',
    '推进标准强县建设的实施意见',
    'Opinion on building a county strong in standards, Shengsi',
    async () => (await import('./shengsi-opinion.js')).shengsiOpinion,
  ),
  system(
    'shengsi-marine-economy',
    '海洋经济产业标准化体系',
    'Standardization system of the marine economy, Shengsi',
    async () => (await import('./shengsi-marine-economy.js')).shengsiMarineEconomy,
  ),
  system(
    'shengsi-services',
    '现代服务标准化',
    'Standards of modern services, Shengsi',
    async () => (await import('./shengsi-services.js')).shengsiServices,
  ),
  system(
    'shengsi-public-safety',
    '公共安全标准化',
    'Standards systems of public safety, Shengsi',
    async () => (await import('./shengsi-public-safety.js')).shengsiPublicSafety,
  ),
  system(
    'shengsi-common-prosperity',
    '海岛城乡高质量发展共同富裕美好社会标准体系',
    'Standards system of common prosperity of an island county, Shengsi',
    async () => (await import('./shengsi-common-prosperity.js')).shengsiCommonProsperity,
  ),
  system(
    'qujiang-agri-services',
    '农业社会化服务标准体系',
    'Standards system of socialized agricultural services, Qujiang',
    async () => (await import('./qujiang-agri-services.js')).qujiangAgriServices,
  ),
  system(
    'modern-industrial-community',
    '现代产业社区治理与服务规范',
    'Specification for governance and services of modern industrial communities',
    async () => (await import('./modern-industrial-community.js')).modernIndustrialCommunity,
  ),
  workspace('huzhou', '湖州', 'Huzhou', async () => (await import('./huzhou.js')).huzhou),
  workspace('zhejiang', '浙江', 'Zhejiang', async () => (await import('./zhejiang.js')).zhejiang),
  targets(
    'zhejiang-targets-2025',
    '浙江省国家标准化创新发展试点工作方案',
    'Targets of the Zhejiang standardization pilot for 2025',
    async () => (await import('./zhejiang-targets-2025.js')).zhejiangTargets2025,
  ),
  targets(
    'huzhou-targets',
    '湖州市标准化工作白皮书',
    'Targets named in the Huzhou white paper',
    async () => (await import('./huzhou-targets.js')).huzhouTargets,
  ),
  nameOnly('epidemic-control', '疫情防控标准体系', 'Epidemic control, Huzhou'),
  nameOnly('beautiful-countryside', '美丽乡村', 'Beautiful countryside, Huzhou'),
  nameOnly('urban-rural-integration', '城乡一体', 'Urban and rural integration, Huzhou'),
  nameOnly(
    'two-mountains-conversion',
    '“绿水青山就是金山银山”转化标准体系',
    'Turning lucid waters and lush mountains into assets, Huzhou',
  ),
  nameOnly('social-governance', '社会治理标准体系', 'Social governance, Huzhou'),
  nameOnly('primary-level-governance', '基层治理标准化体系', 'Primary-level governance, Huzhou'),
  nameOnly('green-agriculture', '绿色农业标准体系', 'Green agriculture, Huzhou'),
  nameOnly('green-bond-rating', '绿色债券评级标准体系', 'Rating of green bonds'),
  nameOnly('national-green-finance', '全国绿色金融标准体系', 'Green finance, national'),
  nameOnly(
    'mass-organisation-work',
    '群团统战工作标准体系',
    'Work with mass organisations and the united front, Changxing',
  ),
  nameOnly(
    'social-organisation-party-building',
    '社会组织党建和群团工作标准化体系',
    'Party and mass work in social organisations, Changxing',
  ),
  nameOnly('international-green-finance', '绿色金融国际标准', 'International green finance standards'),
  nameOnly('international-green-manufacturing', '绿色制造国际标准', 'International green manufacturing standards'),
  nameOnly('national-green-manufacturing', '绿色制造国家标准', 'Green manufacturing standards of China'),
  nameOnly(
    'social-organisation-management',
    '社会组织管理与评估',
    'Managing and assessing social organisations, Zhejiang',
  ),
  nameOnly('zhejiang-made', '先进“浙江制造”标准体系', 'Advanced Zhejiang Made'),
  nameOnly(
    'service-brands',
    '区域、行业服务品牌培育和评价标准体系',
    'Fostering and evaluation of regional and industry service brands',
  ),
  nameOnly('intelligent-connected', '智能网联', 'Intelligent and connected'),
  nameOnly('mobile-internet', '移动互联', 'Mobile internet'),
  nameOnly('cloud-iot', '云上物联网', 'Internet of things on the cloud'),
  nameOnly('coastal-zone', '海岸带综合保护与利用标准体系', 'Protection and use of the coastal zone'),
  nameOnly('ecological-product-value', '生态产品价值实现标准体系', 'Value of ecological products'),
  nameOnly('modern-agriculture-chain', '现代农业全产业链标准体系', 'The whole chain of modern agriculture'),
  nameOnly('digital-countryside', '数字乡村标准体系', 'Digital countryside'),
  nameOnly('mountain-products', '山区名品标准体系', 'Products of the mountain counties'),
  nameOnly('industry-chain-synergy', '产业链协同标准体系', 'Synergy of industry chains'),
  nameOnly('yangtze-delta', '长三角区域一体化标准体系', 'Integration of the Yangtze delta'),
  nameOnly('land-sea-environment', '陆海统筹的生态环境标准体系', 'Environment of land and sea together, Shengsi'),
  nameOnly('high-quality-development', '高质量发展标准体系', 'High-quality development, Shengsi'),
  nameOnly('great-garden', '“大花园”标准体系', 'Great garden, Lishui'),
  nameOnly('lishui-common-prosperity', '共同富裕', 'Common prosperity, Lishui'),
  nameOnly('express-packaging', '平湖市快递包装产业链标准体系', 'Express packaging industry chain, Pinghu'),
  nameOnly('landmark-industry-chains', '标志性产业链', 'Landmark industry chains'),
  nameOnly('rural-revitalization', '乡村振兴', 'Rural revitalization'),
  nameOnly('ecology-environment', '生态环保', 'Ecology and environmental protection'),
  nameOnly('new-zhejiang', '新型浙江标准体系', 'The new standards system of Zhejiang'),
] as const satisfies readonly CatalogEntry[];
