import type { CatalogId } from '../../src/catalog/access.js';

/** What an audit must say of a system: the code of a finding, and words of its sentence in their order. */
export interface KnownAnswer {
  readonly what: string;
  readonly system: CatalogId;
  readonly code: string;
  readonly words: readonly string[];
}

const answer = (what: string, system: CatalogId, code: string, ...words: readonly string[]): KnownAnswer => ({
  what,
  system,
  code,
  words,
});

/** Where the documents contradict themselves, as an audit of one system, or of a workspace, says it. */
export const contradictions: readonly KnownAnswer[] = [
  answer('C1 5 subsystems and 6', 'huzhou-green-manufacturing', 'claims-disagree', '子体系', '5 个', '6 个'),
  answer('C1 5 subsystems, 6 listed', 'huzhou-green-manufacturing', 'claim-contradicted', '5 个', '列出 6 个'),
  answer('C1 6 directions, 4 named', 'huzhou-green-manufacturing', 'claim-not-listed', '绿色园区', '6 个', '4 个'),
  answer('C1 21 categories, 15 listed', 'huzhou-green-manufacturing', 'claim-not-listed', '21 个', '列出 15 个'),
  answer(
    'C2 4 national standards and 10',
    'huzhou-green-manufacturing',
    'claims-disagree',
    '国家标准',
    '4 项',
    '10 项',
  ),
  answer('C3 3774 only with 通用基础', 'huzhou-eco-civilization', 'claim-sum-general', '3774', '通用基础', '3736'),
  answer(
    'C4 3 county standards, 2 named',
    'changxing-social-organisations',
    'claim-not-listed',
    '县级',
    '3 项',
    '2 项',
  ),
  answer('C4 6 projects, 2 named', 'changxing-social-organisations', 'claim-not-listed', '立项', '6 项', '2 项'),
  answer('C4 2 examined, 1 named', 'changxing-social-organisations', 'claim-not-listed', '审查', '2 项', '1 项'),
  answer('C4 4 to be drafted, 0 named', 'changxing-social-organisations', 'claim-not-listed', '待制定', '4 项', '0 项'),
  answer('C4 3 in drafting, 2 named', 'changxing-social-organisations', 'claim-not-listed', '起草', '3 项', '2 项'),
  answer('C4 issued and examined only', 'changxing-social-organisations', 'records-differ', '联合团委', '审查'),
  answer('C4 examined and in drafting', 'changxing-social-organisations', 'records-differ', '审查', '起草'),
  answer('C3 a shorter name of 城乡', 'huzhou-eco-civilization', 'named-otherwise', '城乡发展及融合', '城乡发展融合'),
  answer('C3 a shorter name of 产业', 'huzhou-eco-civilization', 'named-otherwise', '绿色产业发展', '又称“绿色产业”'),
  answer('C3 a shorter name of 资源', 'huzhou-eco-civilization', 'named-otherwise', '资源节约循环利用', '“资源节约”'),
  answer('C3 a shorter name of 制度', 'huzhou-eco-civilization', 'named-otherwise', '支撑制度实施', '“制度实施”'),
  answer('C5 no field 民政', 'huzhou', 'nothing-corresponds', '湖州治理', '民政治理'),
  answer('C5 no field 法治', 'huzhou', 'nothing-corresponds', '湖州治理', '法治治理'),
  answer('C5 no field 市场', 'huzhou', 'nothing-corresponds', '湖州治理', '市场治理'),
  answer('C5 no field 健康', 'huzhou', 'nothing-corresponds', '湖州治理', '健康治理'),
  answer('C5 7 fields and 6', 'huzhou-governance', 'claims-disagree', '领域', '7 个', '6 个'),
  answer('C5 7 fields and 5', 'huzhou-governance', 'claims-disagree', '领域', '7 个', '5 个'),
  answer('C5 6 fields and 5', 'huzhou-governance', 'claims-disagree', '领域', '6 个', '5 个'),
  answer('C6 34 subsystems and 7', 'huzhou-standards', 'claims-disagree', '子体系', '34 个', '7 个'),
  answer(
    'C6 方面 is first here and second there',
    'huzhou',
    'level-rank-differs',
    '方面',
    '生态文明',
    '第 2 层',
    '湖州标准',
    '第 1 层',
  ),
  answer(
    'C7 10 national ones, twice',
    'huzhou',
    'figures-cannot-tell-across',
    '参与方式',
    '绿色制造标准化发展报告',
    '绿色制造标准体系',
    '国家标准为 10 项',
    '生态文明标准化发展报告',
    '生态文明标准体系',
    '国家标准为 10 项',
  ),
  answer(
    'C7 32 of associations, twice',
    'huzhou',
    'figures-cannot-tell-across',
    '绿色制造标准体系',
    '团体标准为 32 项',
    '生态文明标准体系',
    '团体标准为 32 项',
  ),
  answer(
    'C7 national and local guide',
    'huzhou-eco-civilization',
    'records-differ',
    '生态文明示范区建设指南',
    '待制定',
  ),
  answer(
    'C8 index, two titles',
    'huzhou-green-finance',
    'records-differ',
    '绿色金融发展指数评价规范',
    '“绿色金融发展指数”',
  ),
  answer('C8 ISO 14100, two titles', 'huzhou-green-finance', 'records-differ', '绿色融资项目评估', '绿色金融项目评估'),
  answer('C8 bass pond, two titles', 'huzhou-standards', 'records-differ', '池塘内循环流水养殖', '池塘内循环养殖'),
  answer('C8 two titles of a dispute standard', 'huzhou', 'link-inferred', '社会矛盾纠纷', '社会矛盾纠纷', '两个名称'),
  answer('C9 elevators, two systems', 'huzhou', 'records-differ-across', '加装电梯', '现行', '加装电梯', '立项'),
  answer(
    'C9 green insurance, there and lacking',
    'huzhou-green-finance',
    'wanted-though-there',
    '绿色保险',
    '责任保险',
  ),
  answer('C9 elevators, issued and to be made', 'nanxun-elevator', 'records-differ', '加装电梯', '立项', '现行'),
  answer('C9 green insurance is lacking', 'huzhou-green-finance', 'wanted-not-begun', '绿色保险'),
  answer('C10 heading and text', 'modern-industrial-community', 'records-differ', '治理与服务规范', '运营规范'),
  answer('C10 a troika of five', 'modern-industrial-community', 'claim-contradicted', '三驾马车', '3 个', '列出 5 个'),
  answer('C11 11 projects, two periods', 'huzhou-standards', 'claims-cannot-tell', '国家级', '2016', '2017'),
  answer('C11 7 projects, two periods', 'huzhou-standards', 'claims-cannot-tell', '省级', '2016', '2017'),
  answer('C11 5 parts, 3 named', 'huzhou-civil-affairs', 'claim-not-listed', '板块', '5 个', '3 个'),
  answer('C11 7 topics, 4 named', 'changxing-social-organisations', 'claim-not-listed', '公益创投', '7 个', '4 个'),
  answer('C12 GB7588', 'nanxun-elevator', 'designation-repaired', 'GB7588', 'GB 7588'),
  answer(
    'C12 DB33/ T933',
    'social-organisation-management',
    'designation-repaired',
    'DB33/ T933—2014',
    'DB33/T 933-2014',
  ),
  answer('C13 150 centres and 130', 'huzhou-civil-affairs', 'claims-disagree', '幸福邻里中心', '150 项', '130 项'),
];

/** The fields that the documents name as missing. */
export const missingFields: readonly KnownAnswer[] = (
  [
    ['a general catalogue of green projects', 'huzhou-green-finance', '绿色产业项目目录'],
    ['pricing rules', 'huzhou-green-finance', '定价机制'],
    ['trading rules', 'huzhou-green-finance', '交易规则'],
    ['green bonds rating', 'huzhou-green-finance', '绿色债券评级'],
    ['green consumer credit', 'huzhou-green-finance', '绿色消费信贷'],
    ['green insurance', 'huzhou-green-finance', '绿色保险'],
    ['green funds', 'huzhou-green-finance', '绿色基金'],
    ['non-ferrous mining, smelting and processing', 'huzhou-green-manufacturing', '有色金属矿山、冶炼及深加工'],
    ['electronics', 'huzhou-green-manufacturing', '电子电器'],
    ['aerospace', 'huzhou-green-manufacturing', '航空航天'],
    ['terms of remanufacturing', 'huzhou-green-manufacturing', '再制造行业术语'],
    ['green evaluation of factories', 'huzhou-green-manufacturing', '绿色工厂'],
    ['green evaluation of industrial parks', 'huzhou-green-manufacturing', '绿色园区'],
    ['green evaluation of supply chains', 'huzhou-green-manufacturing', '绿色供'],
    ['indicators of implementation', 'huzhou-governance', '实施效果评价关键指标'],
    ['low carbon', 'huzhou-eco-civilization', '低碳'],
    ['smart manufacturing', 'huzhou-eco-civilization', '绿色智造'],
  ] as const
).map(([what, system, word]) => answer(what, system, 'wanted-not-begun', word));

/** What no audit says, and why. */
export const notTold: readonly { readonly what: string; readonly why: string }[] = [
  { what: 'C4 seven municipal standards, seven named', why: 'the figure holds' },
  { what: 'C7 a project reported as if it were issued', why: 'it has one record, with the stage that the text prints' },
  { what: 'C12 IS 14008', why: 'IS is India: readable, and not to be repaired' },
  { what: 'C12 社会组组, a chapter that breaks off', why: 'kept as printed; no rule knows how titles ought to read' },
];
