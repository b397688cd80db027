import type { Link } from '../../model/link.js';
import { plan, press, shengsi } from '../sources.js';

const industry = plan('构建现代化产业标准体系');
const ecology = plan('强化生态文明建设标准化保障');
const regions = plan('加快城乡区域协调发展标准化建设');
const prosperity = plan('加快共同富裕美好社会标准化进程');
const ofPlan = {
  relation: 'equal',
  justification: 'stated',
  rationale: '方案在该举措下点名的体系。A system that the plan names under this measure.',
} as const;

const partOfItem = {
  relation: 'subset',
  justification: 'stated',
  rationale: '在该事项下点名；该事项还包括其他内容。Named under this item, which names more.',
} as const;

/** What the documents on Zhejiang state, or let be inferred, between the systems. */
export const zhejiangLinks: readonly Link[] = [
  {
    from: { system: 'zhejiang-modern-industry' },
    to: { system: 'zhejiang-pilot-plan', node: 'industry' },
    relation: 'equal',
    inferred: true,
    rationale:
      '该举措即构建此体系；以其所列为体系框架系推断。The measure is to build this system; that all it names is the frame of the system is inferred.',
    source: industry,
  },
  {
    from: { system: 'zhejiang-common-prosperity' },
    to: { system: 'zhejiang-pilot-plan', node: 'common-prosperity' },
    relation: 'subset',
    justification: 'stated',
    source: prosperity,
  },
  {
    from: { system: 'zhejiang-seven-shared-services' },
    to: { system: 'zhejiang-pilot-plan', node: 'seven-shared' },
    ...ofPlan,
    source: prosperity,
  },
  {
    from: { system: 'zhejiang-green-production' },
    to: { system: 'zhejiang-pilot-plan', node: 'ecology' },
    relation: 'subset',
    justification: 'stated',
    source: ecology,
  },
  {
    from: { system: 'zhejiang-made' },
    to: { system: 'zhejiang-modern-industry', node: 'zhejiang-made' },
    ...ofPlan,
    source: industry,
  },
  {
    from: { system: 'service-brands' },
    to: { system: 'zhejiang-modern-industry', node: 'service-brands' },
    ...ofPlan,
    source: industry,
  },
  {
    from: { system: 'intelligent-connected' },
    to: { system: 'zhejiang-modern-industry', node: 'intelligent-connected' },
    ...ofPlan,
    source: industry,
  },
  {
    from: { system: 'mobile-internet' },
    to: { system: 'zhejiang-modern-industry', node: 'mobile-internet' },
    ...ofPlan,
    source: industry,
  },
  {
    from: { system: 'cloud-iot' },
    to: { system: 'zhejiang-modern-industry', node: 'cloud-iot' },
    ...ofPlan,
    source: industry,
  },
  {
    from: { system: 'coastal-zone' },
    to: { system: 'zhejiang-pilot-plan', node: 'coastal-zone' },
    ...ofPlan,
    source: ecology,
  },
  {
    from: { system: 'ecological-product-value' },
    to: { system: 'zhejiang-pilot-plan', node: 'ecological-product-value' },
    ...ofPlan,
    source: ecology,
  },
  {
    from: { system: 'modern-agriculture-chain' },
    to: { system: 'zhejiang-pilot-plan', node: 'modern-agriculture-chain' },
    ...ofPlan,
    source: regions,
  },
  {
    from: { system: 'digital-countryside' },
    to: { system: 'zhejiang-pilot-plan', node: 'digital-countryside' },
    ...ofPlan,
    source: regions,
  },
  {
    from: { system: 'mountain-products' },
    to: { system: 'zhejiang-pilot-plan', node: 'mountain-products' },
    ...ofPlan,
    source: regions,
  },
  {
    from: { system: 'industry-chain-synergy' },
    to: { system: 'zhejiang-pilot-plan', node: 'industry-chain-synergy' },
    ...ofPlan,
    source: regions,
  },
  {
    from: { system: 'yangtze-delta' },
    to: { system: 'zhejiang-pilot-plan', node: 'yangtze-delta' },
    ...ofPlan,
    source: regions,
  },
  {
    from: { system: 'great-garden' },
    to: { system: 'zhejiang-pilot-plan', node: 'great-garden' },
    relation: 'related',
    justification: 'stated',
    rationale: '方案和报道所指为同一行动。The plan and the report name the same initiative.',
    source: press('丽水市： 以标准化探索山区共富新路径'),
  },
  {
    from: { system: 'shengsi-common-prosperity' },
    to: { system: 'zhejiang-seven-shared-services' },
    relation: 'related',
    justification: 'stated',
    rationale: '聚焦“七优享”工程。Focused on the seven shared services.',
    source: shengsi('二、主要举措 （二）2'),
  },
  {
    from: { system: 'shengsi-common-prosperity' },
    to: { system: 'zhejiang-common-prosperity' },
    relation: 'elaborates',
    inferred: true,
    rationale: '名称中含省级体系的名称。The name of the provincial system stands in its name.',
    source: shengsi('二、主要举措 （二）2'),
  },
  {
    from: { system: 'shengsi-common-prosperity' },
    to: { system: 'shengsi-opinion', node: 'public-services' },
    ...partOfItem,
    source: shengsi('二、主要举措 （二）2'),
  },
  {
    from: { system: 'shengsi-marine-economy' },
    to: { system: 'shengsi-opinion', node: 'industrial-structure' },
    ...partOfItem,
    source: shengsi('二、主要举措 （一）1'),
  },
  {
    from: { system: 'shengsi-services' },
    to: { system: 'shengsi-opinion', node: 'modern-services' },
    ...partOfItem,
    source: shengsi('二、主要举措 （一）3'),
  },
  {
    from: { system: 'shengsi-public-safety' },
    to: { system: 'shengsi-opinion', node: 'public-safety' },
    ...partOfItem,
    source: shengsi('二、主要举措 （三）1'),
  },
  {
    from: { system: 'land-sea-environment' },
    to: { system: 'shengsi-opinion', node: 'environment' },
    ...partOfItem,
    source: shengsi('二、主要举措 （四）2'),
  },
  {
    from: { system: 'lishui-common-prosperity' },
    to: { system: 'zhejiang-common-prosperity' },
    relation: 'related',
    inferred: true,
    rationale: '均称共同富裕的标准体系。Both are called systems of common prosperity.',
    source: press('丽水市： 以标准化探索山区共富新路径'),
  },
];
