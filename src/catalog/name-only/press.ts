import type { Claim } from '../../model/claim.js';
import type { Standard } from '../../model/standard.js';
import { lishui } from '../regions.js';
import { issued } from '../issued.js';
import { press } from '../sources.js';

interface Said {
  readonly standards?: readonly Standard[];
  readonly claims?: readonly Claim[];
}

const lishuiSection = press('丽水市： 以标准化探索山区共富新路径');
const pinghu = press('平湖市： 标准强市');
const vigour = press('激发新活力');
const opening = press('构筑新优势');

/** What the newspaper report says of the standards of Lishui. */
export const lishuiClaims = {
  standards: [
    {
      id: 'lishui-mountain-workshop',
      title: { zh: '“丽水山坊”(共富工坊)管理规范', en: 'Specification for managing the mountain workshops of Lishui' },
      level: 'local',
      regions: [lishui],
      status: 'in-force',
      events: issued(lishuiSection),
      published: '2023',
      tags: ['党建共建', '场地要求', '模式要求', '运营要求', '品牌管理'],
      sources: [lishuiSection],
    },
  ],
  claims: [
    {
      about: {},
      counts: 'other',
      where: { tag: '标准化成果' },
      comparator: 'exactly',
      value: 35,
      note: '为标准化成果，未说是标准。Results of standardization, not said to be standards.',
      source: lishuiSection,
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '共富工坊' },
      comparator: 'exactly',
      value: 837,
      source: lishuiSection,
    },
  ],
} as const satisfies Said;

/** What the newspaper report says of the standards of Pinghu. */
export const expressPackaging = {
  standards: [
    {
      id: 'compilation-guide',
      title: {
        zh: '平湖市快递包装产业链标准体系建设指南',
        en: 'Guide to building the standards system of the express packaging industry chain of Pinghu',
      },
      status: 'in-force',
      events: issued(pinghu),
      sources: [pinghu],
    },
    {
      id: 'green-supply-chain-evaluation',
      title: {
        zh: '快递包装制造企业绿色低碳供应链管理评价规范',
        en: 'Specification for evaluating green and low-carbon supply chain management of express packaging makers',
      },
      level: 'association',
      status: 'in-force',
      events: issued(pinghu),
      tags: ['全国首个'],
      sources: [pinghu],
    },
    {
      id: 'luggage-white-paper',
      title: { zh: '箱包产品分类标准白皮书', en: 'White paper on classification standards of luggage products' },
      status: 'in-force',
      events: issued(press('平湖市： 标准强市')),
      tags: ['全国首个', '白皮书'],
      sources: [press('平湖市： 标准强市', '为白皮书，不是标准。A white paper, not a standard.')],
    },
  ],
  claims: [
    {
      about: {},
      counts: 'projects',
      where: { tag: '国家级标准化试点项目 通过验收' },
      comparator: 'exactly',
      value: 2,
      since: '2023',
      asOf: '2023',
      source: pinghu,
    },
    {
      about: {},
      counts: 'other',
      where: { level: 'local', tag: '省级、嘉兴市级' },
      act: 'led',
      comparator: 'exactly',
      value: 4,
      since: '2023',
      asOf: '2023',
      source: pinghu,
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '浙江制造' },
      act: 'led',
      comparator: 'exactly',
      value: 8,
      since: '2023',
      asOf: '2023',
      source: pinghu,
    },
    {
      about: {},
      counts: 'projects',
      where: { tag: '国家级标准化试点项目 获批立项' },
      comparator: 'exactly',
      value: 1,
      note: '报道当年1月。In January of the year of the report.',
      source: pinghu,
    },
    {
      about: {},
      counts: 'projects',
      where: { tag: '政府端标准化项目' },
      comparator: 'exactly',
      value: 20,
      source: pinghu,
    },
    {
      about: {},
      counts: 'enterprises',
      where: { tag: '企业端标准入库' },
      comparator: 'exactly',
      value: 56,
      source: pinghu,
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '平台标准数据' },
      comparator: 'exactly',
      value: 1600000,
      note: '平台的标准数据量。Data records about standards on the platform.',
      source: pinghu,
    },
  ],
} as const satisfies Said;

/** What the newspaper report says of the standards of the whole province. */
export const newZhejiangClaims = {
  claims: [
    {
      about: {},
      counts: 'other',
      where: { tag: '标准体系' },
      act: 'issued',
      comparator: 'more-than',
      value: 40,
      note: '为标准体系的个数。Standards systems.',
      source: vigour,
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'international' },
      act: 'led',
      comparator: 'exactly',
      value: 55,
      note: '原文“累计”。In all (累计).',
      source: vigour,
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'national' },
      act: 'led',
      comparator: 'exactly',
      value: 2819,
      note: '原文“累计”。In all (累计).',
      source: vigour,
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'association' },
      act: 'issued',
      comparator: 'exactly',
      value: 7022,
      note: '由社会组织公开。Made public by social organisations.',
      source: vigour,
    },
    {
      about: {},
      counts: 'organisations',
      where: { level: 'association' },
      comparator: 'more-than',
      value: 600,
      source: vigour,
    },
    {
      about: {},
      counts: 'standards',
      where: { tag: '浙江制造' },
      act: 'issued',
      comparator: 'exactly',
      value: 3598,
      source: vigour,
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'enterprise' },
      act: 'issued',
      comparator: 'more-than',
      value: 330000,
      source: vigour,
    },
    {
      about: {},
      counts: 'enterprises',
      where: { level: 'enterprise' },
      comparator: 'more-than',
      value: 60000,
      source: vigour,
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '市、县(市、区)试点' },
      comparator: 'exactly',
      value: 25,
      asOf: '2023-07',
      source: press('下好标准引领“先手棋”'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '市、县(市、区)试点' },
      comparator: 'exactly',
      value: 25,
      asOf: '2023-03',
      source: press('开创新局面'),
    },
    {
      about: {},
      counts: 'organisations',
      where: { tag: '设区市标准化议事协调机构' },
      comparator: 'exactly',
      value: 11,
      source: press('开创新局面'),
    },
    {
      about: {},
      counts: 'enterprises',
      where: { tag: '标准化统计监测' },
      comparator: 'more-than',
      value: 50000,
      note: '每年。Each year.',
      source: press('激活新动能'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '国际标准组织注册专家' },
      comparator: 'exactly',
      value: 116,
      source: opening,
    },
    { about: {}, counts: 'other', where: { tag: '国际TC、SC主席' }, comparator: 'exactly', value: 4, source: opening },
    { about: {}, counts: 'other', where: { tag: '国际标准提案' }, comparator: 'more-than', value: 20, source: opening },
    {
      about: {},
      counts: 'other',
      where: { level: 'international', tag: '滨江区' },
      act: 'took-part',
      comparator: 'exactly',
      value: 52,
      note: '滨江区累计“主导参与”制订的国际标准。International standards of Binjiang, led and took part (主导参与), in all (累计).',
      source: press('滨江区： 聚力标准化“一件事”'),
    },
  ],
} as const satisfies Said;
