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
} from './sources.js';

/** A system that a document names without giving its structure. */
export interface Named {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly source: Source;
  readonly namedIn: readonly unknown[];
  readonly standards?: readonly Standard[];
  readonly claims?: readonly Claim[];
  readonly note?: string;
}

/** The systems that the documents name without giving a structure, and what little they say of each. */
export const named = [
  {
    id: 'epidemic-control',
    title: { zh: '疫情防控标准体系', en: 'Epidemic control, Huzhou' },
    source: whitePaper,
    namedIn: [main('四（五）')],
    standards: epidemicControl,
  },
  {
    id: 'beautiful-countryside',
    title: { zh: '美丽乡村', en: 'Beautiful countryside, Huzhou' },
    source: whitePaper,
    namedIn: [eco('二（一）')],
    note: 'A special standards system (专项标准体系).',
  },
  {
    id: 'urban-rural-integration',
    title: { zh: '城乡一体', en: 'Urban and rural integration, Huzhou' },
    source: whitePaper,
    namedIn: [eco('二（一）')],
    note: 'A special standards system (专项标准体系).',
  },
  {
    id: 'two-mountains-conversion',
    title: {
      zh: '“绿水青山就是金山银山”转化标准体系',
      en: 'Turning lucid waters and lush mountains into assets, Huzhou',
    },
    source: whitePaper,
    namedIn: [main('六（一）')],
    note: 'To be built.',
  },
  {
    id: 'social-governance',
    title: { zh: '社会治理标准体系', en: 'Social governance, Huzhou' },
    source: whitePaper,
    namedIn: [main('六（二）')],
    note: 'To be built.',
  },
  {
    id: 'primary-level-governance',
    title: { zh: '基层治理标准化体系', en: 'Primary-level governance, Huzhou' },
    source: whitePaper,
    namedIn: [governance('二')],
    note: 'Its building is to be sped up.',
  },
  {
    id: 'green-agriculture',
    title: { zh: '绿色农业标准体系', en: 'Green agriculture, Huzhou' },
    source: whitePaper,
    namedIn: [main('一（三）')],
    note: 'To be completed.',
  },
  {
    id: 'green-bond-rating',
    title: { zh: '绿色债券评级标准体系', en: 'Rating of green bonds' },
    source: whitePaper,
    namedIn: [finance('三（一）')],
    note: 'Missing.',
  },
  {
    id: 'national-green-finance',
    title: { zh: '全国绿色金融标准体系', en: 'Green finance, national' },
    source: whitePaper,
    namedIn: [finance('四')],
    note: 'To be built.',
  },
  {
    id: 'mass-organisation-work',
    title: { zh: '群团统战工作标准体系', en: 'Work with mass organisations and the united front, Changxing' },
    source: whitePaper,
    namedIn: [whitePaperCase('六', '二（二）')],
  },
  {
    id: 'social-organisation-party-building',
    title: { zh: '社会组织党建和群团工作标准化体系', en: 'Party and mass work in social organisations, Changxing' },
    source: whitePaper,
    namedIn: [whitePaperCase('六', '二（一）')],
  },
  {
    id: 'international-green-finance',
    title: { zh: '绿色金融国际标准', en: 'International green finance standards' },
    source: whitePaper,
    namedIn: [finance('一（一）')],
    standards: internationalGreenFinance,
  },
  {
    id: 'international-green-manufacturing',
    title: { zh: '绿色制造国际标准', en: 'International green manufacturing standards' },
    source: whitePaper,
    namedIn: [manufacturing('一（一）')],
    standards: internationalGreenManufacturing,
  },
  {
    id: 'national-green-manufacturing',
    title: { zh: '绿色制造国家标准', en: 'Green manufacturing standards of China' },
    source: whitePaper,
    namedIn: [manufacturing('一（二）')],
    claims: nationalGreenManufacturing,
  },
  {
    id: 'social-organisation-management',
    title: { zh: '社会组织管理与评估', en: 'Managing and assessing social organisations, Zhejiang' },
    source: whitePaper,
    namedIn: [whitePaperCase('六', '一')],
    standards: socialOrganisationManagement,
  },
  {
    id: 'zhejiang-made',
    title: { zh: '先进“浙江制造”标准体系', en: 'Advanced Zhejiang Made' },
    source: planRelease,
    namedIn: [plan('构建现代化产业标准体系')],
  },
  {
    id: 'service-brands',
    title: {
      zh: '区域、行业服务品牌培育和评价标准体系',
      en: 'Fostering and evaluation of regional and industry service brands',
    },
    source: planRelease,
    namedIn: [plan('构建现代化产业标准体系')],
  },
  {
    id: 'intelligent-connected',
    title: { zh: '智能网联', en: 'Intelligent and connected' },
    source: planRelease,
    namedIn: [plan('构建现代化产业标准体系')],
  },
  {
    id: 'mobile-internet',
    title: { zh: '移动互联', en: 'Mobile internet' },
    source: planRelease,
    namedIn: [plan('构建现代化产业标准体系')],
  },
  {
    id: 'cloud-iot',
    title: { zh: '云上物联网', en: 'Internet of things on the cloud' },
    source: planRelease,
    namedIn: [plan('构建现代化产业标准体系')],
  },
  {
    id: 'coastal-zone',
    title: { zh: '海岸带综合保护与利用标准体系', en: 'Protection and use of the coastal zone' },
    source: planRelease,
    namedIn: [plan('强化生态文明建设标准化保障')],
  },
  {
    id: 'ecological-product-value',
    title: { zh: '生态产品价值实现标准体系', en: 'Value of ecological products' },
    source: planRelease,
    namedIn: [plan('强化生态文明建设标准化保障')],
  },
  {
    id: 'modern-agriculture-chain',
    title: { zh: '现代农业全产业链标准体系', en: 'The whole chain of modern agriculture' },
    source: planRelease,
    namedIn: [plan('加快城乡区域协调发展标准化建设')],
  },
  {
    id: 'digital-countryside',
    title: { zh: '数字乡村标准体系', en: 'Digital countryside' },
    source: planRelease,
    namedIn: [plan('加快城乡区域协调发展标准化建设')],
  },
  {
    id: 'mountain-products',
    title: { zh: '山区名品标准体系', en: 'Products of the mountain counties' },
    source: planRelease,
    namedIn: [plan('加快城乡区域协调发展标准化建设')],
  },
  {
    id: 'industry-chain-synergy',
    title: { zh: '产业链协同标准体系', en: 'Synergy of industry chains' },
    source: planRelease,
    namedIn: [plan('加快城乡区域协调发展标准化建设')],
  },
  {
    id: 'yangtze-delta',
    title: { zh: '长三角区域一体化标准体系', en: 'Integration of the Yangtze delta' },
    source: planRelease,
    namedIn: [plan('加快城乡区域协调发展标准化建设')],
  },
  {
    id: 'land-sea-environment',
    title: { zh: '陆海统筹的生态环境标准体系', en: 'Environment of land and sea together, Shengsi' },
    source: shengsiDraft,
    namedIn: [shengsi('二、主要举措 （四）2')],
  },
  {
    id: 'high-quality-development',
    title: { zh: '高质量发展标准体系', en: 'High-quality development, Shengsi' },
    source: shengsiDraft,
    namedIn: [shengsi('关于贯彻落实〈国家标准化发展纲要〉推进标准强县建设的实施意见（征求意见稿）')],
  },
  {
    id: 'great-garden',
    title: { zh: '“大花园”标准体系', en: 'Great garden, Lishui' },
    source: pressReport,
    namedIn: [press('丽水市： 以标准化探索山区共富新路径')],
    note: 'The release on the pilot plan speaks of standardization of the great garden too.',
  },
  {
    id: 'lishui-common-prosperity',
    title: { zh: '共同富裕', en: 'Common prosperity, Lishui' },
    source: pressReport,
    namedIn: [press('丽水市： 以标准化探索山区共富新路径')],
    ...lishuiClaims,
  },
  {
    id: 'express-packaging',
    title: { zh: '平湖市快递包装产业链标准体系', en: 'Express packaging industry chain, Pinghu' },
    source: pressReport,
    namedIn: [press('平湖市： 标准强市')],
    ...expressPackaging,
  },
  {
    id: 'landmark-industry-chains',
    title: { zh: '标志性产业链', en: 'Landmark industry chains' },
    source: pressReport,
    namedIn: [press('激发新活力')],
  },
  {
    id: 'rural-revitalization',
    title: { zh: '乡村振兴', en: 'Rural revitalization' },
    source: pressReport,
    namedIn: [press('激发新活力')],
  },
  {
    id: 'ecology-environment',
    title: { zh: '生态环保', en: 'Ecology and environmental protection' },
    source: pressReport,
    namedIn: [press('激发新活力')],
  },
  {
    id: 'new-zhejiang',
    title: { zh: '新型浙江标准体系', en: 'The new standards system of Zhejiang' },
    source: pressReport,
    namedIn: [press('激发新活力')],
    ...newZhejiangClaims,
  },
] as const satisfies readonly Named[];

/** The id of a system known by name only. */
export type NamedId = (typeof named)[number]['id'];
