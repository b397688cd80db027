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

/** Where the documents contradict themselves, as an audit of one system says it. */
export const contradictions: readonly KnownAnswer[] = [
  answer('C1 5 subsystems and 6', 'huzhou-green-manufacturing', 'claims-disagree', '子体系', '5 个', '6 个'),
  answer('C1 5 subsystems, 6 listed', 'huzhou-green-manufacturing', 'claim-contradicted', '5 个', '列出 6 个'),
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
  answer('C5 7 fields and 6', 'huzhou-governance', 'claims-disagree', '领域', '7 个', '6 个'),
  answer('C5 7 fields and 5', 'huzhou-governance', 'claims-disagree', '领域', '7 个', '5 个'),
  answer('C5 6 fields and 5', 'huzhou-governance', 'claims-disagree', '领域', '6 个', '5 个'),
  answer('C6 34 subsystems and 7', 'huzhou-standards', 'claims-disagree', '子体系', '34 个', '7 个'),
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

/** What no audit of one system says, and why. */
export const notTold: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'C1 six directions announced, four named',
    why: 'no list of directions is printed: the figure cannot be checked',
  },
  { what: 'C3 part names in a shorter form', why: 'they are aliases of the nodes' },
  { what: 'C4 seven municipal standards, seven named', why: 'the figure holds' },
  {
    what: 'C5 four fields of one cut in none of the other',
    why: 'the cuts are systems of their own; links say that none fits',
  },
  { what: 'C6 方面 is the first level here and the second there', why: 'each system names its levels itself' },
  { what: 'C7 a project reported as if it were issued', why: 'it has one record, with the stage that the text prints' },
  { what: 'C7 10 and 32 claimed for two systems', why: 'two systems; an audit compares figures within one' },
  { what: 'C8 two dispute standards that may be one', why: 'a link between two systems, marked as inferred' },
  { what: 'C9 an issued insurance standard beside the lack of one', why: 'two standards; the lack is told' },
  { what: 'C12 IS 14008', why: 'IS is India: readable, and not to be repaired' },
  { what: 'C12 社会组组, a chapter that breaks off', why: 'kept as printed; no rule knows how titles ought to read' },
];
