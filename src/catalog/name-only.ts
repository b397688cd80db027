import type { Standard } from '../model/standard.js';
import type { Claim } from '../model/claim.js';
import type { Source } from '../model/source.js';
import { expressPackaging, lishuiClaims, newZhejiangClaims } from './name-only/press.js';
import {
  internationalGreenFinance,
  internationalGreenManufacturing,
  nationalGreenManufacturing,
  socialOrganisationManagement,
} from './name-only/background.js';
import { epidemicControl } from './name-only/epidemic-control.js';
import {
  eco,
  finance,
  governance,
  main,
  manufacturing,
  plan,
  planRelease,
  press,
  pressReport,
  shengsi,
  shengsiDraft,
  whitePaper,
  whitePaperCase,
  type Place,
} from './sources.js';

/** A system that a document names without giving its structure. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly title: { readonly zh: string; readonly en: string };
  readonly source: Source;
  readonly namedIn: readonly Place[];
  readonly standards?: readonly Standard[];
  readonly claims?: readonly Claim[];
  readonly note?: string;
}

const namedIn =
  (source: Source) =>
  <const Id extends string>(
    id: Id,
    zh: string,
    en: string,
    place: Place,
    said: Pick<Named, 'standards' | 'claims' | 'note'> = {},
  ): Named<Id> => ({ id, title: { zh, en }, source, namedIn: [place], ...said });

const inWhitePaper = namedIn(whitePaper);
const inPlan = namedIn(planRelease);
const inDraft = namedIn(shengsiDraft);
const inReport = namedIn(pressReport);

/** The systems that the documents name without giving a structure, and what little they say of each. */
export const named = [
  inWhitePaper('epidemic-control', '疫情防控标准体系', 'Epidemic control, Huzhou', main('四（五）'), {
    standards: epidemicControl,
  }),
  inWhitePaper('beautiful-countryside', '美丽乡村', 'Beautiful countryside, Huzhou', eco('二（一）'), {
    note: '原文称“专项标准体系”。A special standards system (专项标准体系).',
  }),
  inWhitePaper('urban-rural-integration', '城乡一体', 'Urban and rural integration, Huzhou', eco('二（一）'), {
    note: '原文称“专项标准体系”。A special standards system (专项标准体系).',
  }),
  inWhitePaper(
    'two-mountains-conversion',
    '“绿水青山就是金山银山”转化标准体系',
    'Turning lucid waters and lush mountains into assets, Huzhou',
    main('六（一）'),
    { note: '拟建立。To be built.' },
  ),
  inWhitePaper('social-governance', '社会治理标准体系', 'Social governance, Huzhou', main('六（二）'), {
    note: '拟建立，突出“最多跑一次”“最多跑一地”、“三美”建设、“三治”融合等重点领域。To be built, with these key fields: one visit, one place, the three beauties, the three governances.',
  }),
  inWhitePaper('primary-level-governance', '基层治理标准化体系', 'Primary-level governance, Huzhou', governance('二'), {
    note: '“加快”建设。Its building is to be sped up.',
  }),
  inWhitePaper('green-agriculture', '绿色农业标准体系', 'Green agriculture, Huzhou', main('一（三）'), {
    note: '“加快完善”。To be completed.',
  }),
  inWhitePaper('green-bond-rating', '绿色债券评级标准体系', 'Rating of green bonds', finance('三（一）'), {
    note: '原文称“缺乏”。Missing.',
  }),
  inWhitePaper('national-green-finance', '全国绿色金融标准体系', 'Green finance, national', finance('四'), {
    note: '拟建立。To be built.',
  }),
  inWhitePaper(
    'mass-organisation-work',
    '群团统战工作标准体系',
    'Work with mass organisations and the united front, Changxing',
    whitePaperCase('六', '二（二）'),
  ),
  inWhitePaper(
    'social-organisation-party-building',
    '社会组织党建和群团工作标准化体系',
    'Party and mass work in social organisations, Changxing',
    whitePaperCase('六', '二（一）'),
  ),
  inWhitePaper(
    'international-green-finance',
    '绿色金融国际标准',
    'International green finance standards',
    finance('一（一）'),
    { standards: internationalGreenFinance },
  ),
  inWhitePaper(
    'international-green-manufacturing',
    '绿色制造国际标准',
    'International green manufacturing standards',
    manufacturing('一（一）'),
    { standards: internationalGreenManufacturing },
  ),
  inWhitePaper(
    'national-green-manufacturing',
    '绿色制造国家标准',
    'Green manufacturing standards of China',
    manufacturing('一（二）'),
    { claims: nationalGreenManufacturing },
  ),
  inWhitePaper(
    'social-organisation-management',
    '社会组织管理与评估',
    'Managing and assessing social organisations, Zhejiang',
    whitePaperCase('六', '一'),
    { standards: socialOrganisationManagement },
  ),
  inPlan('zhejiang-made', '先进“浙江制造”标准体系', 'Advanced Zhejiang Made', plan('构建现代化产业标准体系')),
  inPlan(
    'service-brands',
    '区域、行业服务品牌培育和评价标准体系',
    'Fostering and evaluation of regional and industry service brands',
    plan('构建现代化产业标准体系'),
  ),
  inPlan('intelligent-connected', '智能网联', 'Intelligent and connected', plan('构建现代化产业标准体系')),
  inPlan('mobile-internet', '移动互联', 'Mobile internet', plan('构建现代化产业标准体系')),
  inPlan('cloud-iot', '云上物联网', 'Internet of things on the cloud', plan('构建现代化产业标准体系')),
  inPlan(
    'coastal-zone',
    '海岸带综合保护与利用标准体系',
    'Protection and use of the coastal zone',
    plan('强化生态文明建设标准化保障'),
  ),
  inPlan(
    'ecological-product-value',
    '生态产品价值实现标准体系',
    'Value of ecological products',
    plan('强化生态文明建设标准化保障'),
  ),
  inPlan(
    'modern-agriculture-chain',
    '现代农业全产业链标准体系',
    'The whole chain of modern agriculture',
    plan('加快城乡区域协调发展标准化建设'),
  ),
  inPlan('digital-countryside', '数字乡村标准体系', 'Digital countryside', plan('加快城乡区域协调发展标准化建设')),
  inPlan(
    'mountain-products',
    '山区名品标准体系',
    'Products of the mountain counties',
    plan('加快城乡区域协调发展标准化建设'),
  ),
  inPlan(
    'industry-chain-synergy',
    '产业链协同标准体系',
    'Synergy of industry chains',
    plan('加快城乡区域协调发展标准化建设'),
  ),
  inPlan(
    'yangtze-delta',
    '长三角区域一体化标准体系',
    'Integration of the Yangtze delta',
    plan('加快城乡区域协调发展标准化建设'),
  ),
  inDraft(
    'land-sea-environment',
    '陆海统筹的生态环境标准体系',
    'Environment of land and sea together, Shengsi',
    shengsi('二、主要举措 （四）2'),
  ),
  inDraft(
    'high-quality-development',
    '高质量发展标准体系',
    'High-quality development, Shengsi',
    shengsi('关于贯彻落实〈国家标准化发展纲要〉推进标准强县建设的实施意见（征求意见稿）'),
  ),
  inReport('great-garden', '“大花园”标准体系', 'Great garden, Lishui', press('丽水市： 以标准化探索山区共富新路径'), {
    note: '试点方案报道亦提及“大花园”标准化建设。The release on the pilot plan speaks of standardization of the great garden too.',
  }),
  inReport(
    'lishui-common-prosperity',
    '共同富裕',
    'Common prosperity, Lishui',
    press('丽水市： 以标准化探索山区共富新路径'),
    lishuiClaims,
  ),
  inReport(
    'express-packaging',
    '平湖市快递包装产业链标准体系',
    'Express packaging industry chain, Pinghu',
    press('平湖市： 标准强市'),
    expressPackaging,
  ),
  inReport('landmark-industry-chains', '标志性产业链', 'Landmark industry chains', press('激发新活力')),
  inReport('rural-revitalization', '乡村振兴', 'Rural revitalization', press('激发新活力')),
  inReport('ecology-environment', '生态环保', 'Ecology and environmental protection', press('激发新活力')),
  inReport(
    'new-zhejiang',
    '新型浙江标准体系',
    'The new standards system of Zhejiang',
    press('激发新活力'),
    newZhejiangClaims,
  ),
] as const satisfies readonly Named[];

/** The id of a system known by name only. */
export type NamedId = (typeof named)[number]['id'];
