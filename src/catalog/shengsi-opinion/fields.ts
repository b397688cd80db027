import { nodesLike } from '../alike.js';
import { shengsi, type Place } from '../sources.js';

const fieldOf = (source: Place) => nodesLike({ level: 'field', sources: [source] });
const partOf = (source: Place) => nodesLike({ level: 'subfield', sources: [source] });

const structure = fieldOf(shengsi('二、主要举措 （一）1'));
const science = fieldOf(shengsi('二、主要举措 （一）2'));
const regions = fieldOf(shengsi('二、主要举措 （一）4'));
const countryside = fieldOf(shengsi('二、主要举措 （二）3'));
const villagePart = partOf(shengsi('二、主要举措 （二）3'));
const safety = fieldOf(shengsi('二、主要举措 （三）1'));
const services = fieldOf(shengsi('二、主要举措 （三）2'));
const community = fieldOf(shengsi('二、主要举措 （三）3'));
const communityPart = partOf(shengsi('二、主要举措 （三）3'));
const carbon = fieldOf(shengsi('二、主要举措 （四）1'));
const environment = fieldOf(shengsi('二、主要举措 （四）2'));
const green = fieldOf(shengsi('二、主要举措 （四）3'));
const greenPart = partOf(shengsi('二、主要举措 （四）3'));
const exchange = fieldOf(shengsi('二、主要举措 （五）1'));
const trade = fieldOf(shengsi('二、主要举措 （五）2'));

/** What the item on the industrial structure names beside the six industries, which are a system of their own. */
export const structureFields = [
  structure('marine-products', '特色海洋水产品', 'marine products of the county'),
] as const;

/** The fields of marine science. */
export const scienceFields = [
  science('marine-research', '海洋海岛研究', 'research on sea and islands'),
  science('aquatic-seed', '水产种业繁育', 'breeding of aquatic seed'),
  science('marine-energy', '海洋新能源开发', 'development of new marine energy'),
  science('digital-economy', '数字经济', 'digital economy'),
] as const;

/** The fields in which the county works with its neighbours. */
export const regionFields = [
  regions('marine-economy', '海洋经济', 'marine economy'),
  regions('port-building', '港口建设', 'building of ports'),
  regions('regional-environment', '生态环境', 'ecological environment'),
  regions('culture-tourism', '文旅融合', 'culture together with tourism'),
  regions('digital-reform', '数字化改革', 'digital reform'),
] as const;

/** The fields of rural revitalization. */
export const countrysideFields = [
  countryside('living-environment', '人居环境改善', 'better living environment', {
    children: [
      villagePart('village-cleaning', '村庄清洁', 'cleaning of villages'),
      villagePart('sewage-treatment', '污水处理', 'sewage treatment'),
      villagePart('village-waste-sorting', '垃圾分类', 'sorting of waste'),
      villagePart('sanitary-toilets', '无害化卫生厕所', 'sanitary toilets'),
    ],
  }),
  countryside('public-infrastructure', '城乡公共基础设施', 'public infrastructure of town and country'),
  countryside('education-community', '城乡教育共同体', 'education communities of town and country'),
  countryside('medical-community', '县域医共体', 'county medical communities'),
] as const;

/** What the item on public safety names beside its seven fields, which are a system of their own. */
export const safetyFields = [
  safety('major-works', '重大工程', 'major works'),
  safety('infrastructure', '各类基础设施', 'infrastructure of every kind'),
] as const;

/** The fields of government services and of the market. */
export const serviceFields = [
  services('government-affairs', '政务服务', 'government services'),
  services('public-resource-trading', '公共资源交易', 'trading of public resources'),
  services('intellectual-property', '知识产权保护', 'protection of intellectual property'),
  services('social-credit', '社会信用', 'social credit'),
  services('anti-monopoly', '反垄断', 'anti-monopoly'),
  services('quality-improvement', '质量提升', 'improvement of quality'),
  services('brand-building', '品牌建设', 'building of brands'),
  services('consumer-rights', '消费者权益保护', 'protection of consumers'),
] as const;

/** The fields of social governance. */
export const communityFields = [
  community('primary-level', '基层治理', 'primary-level governance', {
    children: [
      communityPart('grid', '“网格化管理、组团式服务”', 'grid management and group services'),
      communityPart('fisher-sisters', '“东海渔嫂”', 'fisher sisters of the East China Sea'),
      communityPart('fishery-safety', '渔业安全属地管理', 'local management of fishery safety'),
      communityPart('lines-and-blocks', '“条抓块统”', 'lines and blocks together'),
    ],
  }),
] as const;

/** The fields of carbon peak and neutrality, beside the standards that are to be made. */
export const carbonFields = [
  carbon('energy-limits', '能耗限额', 'limits of energy consumption', { extra: { obligation: 'mandatory' } }),
  carbon('energy-efficiency', '产品设备能效', 'energy efficiency of products and equipment', {
    extra: { obligation: 'mandatory' },
  }),
  carbon('carbon-accounting', '碳排放核查核算', 'verification and accounting of carbon emissions'),
  carbon('low-carbon-label', '低碳产品标准标识制度', 'low-carbon product labels'),
] as const;

/** The fields of the environment. */
export const environmentFields = [
  environment('blue-bays', '蓝色海湾', 'blue bays'),
  environment('beautiful-shore', '美丽岸线', 'beautiful shore'),
  environment('forest-towns', '森林城镇', 'forest towns'),
  environment('traditional-industry', '传统产业生态化改造', 'ecological rebuilding of traditional industry'),
  environment('new-eco-industry', '新兴生态产业', 'new ecological industry'),
] as const;

/** The fields of a green and low-carbon life. */
export const greenFields = [
  green('resource-recycling', '资源循环利用', 'recycling of resources'),
  green('green-design', '绿色设计', 'green design'),
  green('green-packaging', '绿色包装', 'green packaging'),
  green('green-supply-chain', '绿色供应链', 'green supply chains'),
  green('industrial-waste', '产业废弃物综合利用', 'use of industrial waste'),
  green('green-building', '绿色建筑', 'green buildings'),
  green('green-community', '绿色社区', 'green communities'),
  green('green-village', '绿色村庄', 'green villages'),
  green('green-living', '绿色生活', 'green life', {
    children: [
      greenPart('energy-water-saving', '节能节水', 'saving of energy and water'),
      greenPart('green-procurement', '绿色采购', 'green procurement'),
      greenPart('waste-sorting', '垃圾分类', 'sorting of waste'),
      greenPart('food-waste', '制止餐饮浪费', 'ending waste of food'),
      greenPart('green-travel', '绿色出行', 'green travel'),
      greenPart('green-housing', '绿色居住', 'green housing'),
    ],
  }),
] as const;

/** The field in which products are compared with standards elsewhere. */
export const exchangeFields = [exchange('seafood', '海水产品', 'seafood')] as const;

/** What has to fit together in trade at home and abroad. */
export const tradeFields = [
  trade('trading-rules', '市场交易规则', 'rules of trade'),
  trade('trading-modes', '交易方式', 'modes of trade'),
  trade('quality-standards', '内外贸质量标准', 'quality standards of trade at home and abroad'),
  trade('inspection-quarantine', '检验检疫', 'inspection and quarantine'),
  trade('certification', '认证认可', 'certification and accreditation'),
] as const;
