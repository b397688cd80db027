import type { Link } from '../../model/link.js';
import { eco, finance, governance, main, whitePaperCase } from '../sources.js';

const special = {
  relation: 'subset',
  inferred: true,
  rationale:
    '生态文明一章称其为“专项标准体系”；在体系之内系推断。Called a special standards system (专项标准体系) in the chapter on ecological civilization; that it lies inside is inferred.',
  source: eco('二（一）'),
} as const;
const sameName = {
  relation: 'equal',
  inferred: true,
  justification: 'title-similarity',
  rationale: '领域名称相同。The fields bear the same name.',
} as const;
const noField = {
  relation: 'none',
  inferred: true,
  rationale: '治理标准体系中没有此名称的领域。No field of the governance system bears this name.',
  source: governance('三'),
} as const;
const namedInBoth = {
  relation: 'equal',
  justification: 'stated',
  rationale: '两份报告均列出。Named in both reports.',
} as const;
const takeOver = {
  relation: 'intersects',
  inferred: true,
  rationale:
    '应采纳现有资源环境标准成果，避免重复交叉；这些标准在此系推断。Should take over existing standards on resources and environment and avoid repetition; that these stand here is inferred.',
  source: finance('二（一）'),
} as const;

/** What the white paper states, or lets be inferred, between its systems. */
export const huzhouLinks: readonly Link[] = [
  {
    from: { system: 'huzhou-governance' },
    to: { system: 'huzhou-standards', node: 'governance' },
    relation: 'equal',
    justification: 'stated',
    rationale: '总体系七个部分之一。One of the seven parts of the overall system.',
    source: governance('三'),
  },
  { from: { system: 'huzhou-green-manufacturing' }, to: { system: 'huzhou-eco-civilization' }, ...special },
  { from: { system: 'huzhou-green-finance' }, to: { system: 'huzhou-eco-civilization' }, ...special },
  { from: { system: 'beautiful-countryside' }, to: { system: 'huzhou-eco-civilization' }, ...special },
  { from: { system: 'urban-rural-integration' }, to: { system: 'huzhou-eco-civilization' }, ...special },
  {
    from: { system: 'huzhou-eco-civilization', standard: 'green-product-evaluation' },
    to: { system: 'huzhou-green-manufacturing', standard: 'green-product-evaluation' },
    ...namedInBoth,
    source: eco('二（二）'),
  },
  {
    from: { system: 'huzhou-eco-civilization', standard: 'green-design-lead-acid-battery' },
    to: { system: 'huzhou-green-manufacturing', standard: 'green-design-lead-acid-battery' },
    ...namedInBoth,
    source: eco('二（二）'),
  },
  {
    from: { system: 'huzhou-eco-civilization', standard: 'green-financing-project-evaluation' },
    to: { system: 'huzhou-green-finance', standard: 'green-financing-project-evaluation' },
    ...namedInBoth,
    source: eco('二（二）'),
  },
  {
    from: { system: 'huzhou-eco-civilization', standard: 'village-democracy-rule-of-law' },
    to: { system: 'huzhou-governance-action', standard: 'village-democracy-rule-of-law' },
    ...namedInBoth,
    source: eco('二（二）'),
  },
  {
    from: { system: 'huzhou-eco-civilization', standard: 'green-mine' },
    to: { system: 'huzhou-standardization-plus', standard: 'green-mine' },
    ...namedInBoth,
    source: eco('二（二）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'village-democracy-rule-of-law' },
    to: { system: 'huzhou-governance-action', standard: 'village-democracy-rule-of-law' },
    ...namedInBoth,
    source: main('四（四）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'rural-governance-work' },
    to: { system: 'huzhou-governance-action', standard: 'rural-governance-work' },
    ...namedInBoth,
    source: main('四（四）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'rural-spiritual-civilization' },
    to: { system: 'huzhou-governance-action', standard: 'rural-spiritual-civilization' },
    ...namedInBoth,
    source: main('四（四）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'safe-kitchen' },
    to: { system: 'huzhou-governance-action', standard: 'safe-kitchen' },
    ...namedInBoth,
    source: main('四（三）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'rural-consumption-province' },
    to: { system: 'huzhou-governance-action', standard: 'rural-consumption-province' },
    ...namedInBoth,
    source: main('四（三）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'affairs-of-the-deceased' },
    to: { system: 'huzhou-civil-affairs', standard: 'affairs-of-the-deceased' },
    ...namedInBoth,
    source: main('四（三）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'happy-neighbourhood-centre' },
    to: { system: 'huzhou-civil-affairs', standard: 'happy-neighbourhood-centre' },
    ...namedInBoth,
    source: main('四（三）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'g60-elevator' },
    to: { system: 'nanxun-elevator', standard: 'g60-elevator-planned' },
    relation: 'equal',
    inferred: true,
    rationale:
      '一处称已发布，另一处称地方标准正拟上升为该标准。One text says issued, the other that a local standard is to be raised to it.',
    source: whitePaperCase('四', '三（二）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'dispute-centre' },
    to: { system: 'huzhou-governance-action', standard: 'county-dispute-centre' },
    relation: 'related',
    inferred: true,
    rationale: '或为同一标准的两个名称；文件未说明。Perhaps one standard under two titles; not said.',
    source: governance('四（六）'),
  },
  {
    from: { system: 'huzhou-standardization-plus', standard: 'township-run-once' },
    to: { system: 'huzhou-governance-action', node: 'run-once-series' },
    relation: 'related',
    inferred: true,
    rationale: '据主题为该系列的名称。The title of the series, by its subject.',
    source: governance('四（一）'),
  },
  {
    from: { system: 'huzhou-green-finance', node: 'general-basis' },
    to: { system: 'huzhou-eco-civilization', node: 'resource-saving' },
    ...takeOver,
  },
  {
    from: { system: 'huzhou-green-finance', node: 'general-basis' },
    to: { system: 'huzhou-eco-civilization', node: 'environmental-protection' },
    ...takeOver,
  },
  {
    from: { system: 'huzhou-green-finance', node: 'green-financing' },
    to: { system: 'huzhou-eco-civilization', node: 'resource-saving' },
    ...takeOver,
  },
  {
    from: { system: 'huzhou-green-finance', node: 'green-financing' },
    to: { system: 'huzhou-eco-civilization', node: 'environmental-protection' },
    ...takeOver,
  },
  {
    from: { system: 'huzhou-green-finance', standard: 'green-bond-rating' },
    to: { system: 'green-bond-rating' },
    relation: 'subset',
    inferred: true,
    rationale:
      '报告称缺乏整个体系；该记录代表绿色金融中的这一领域。The report finds the whole system missing; the record stands for the field in green finance.',
    source: finance('三（一）'),
  },
  {
    from: { system: 'mass-organisation-work' },
    to: { system: 'changxing-social-organisations', node: 'mass-organisation-work' },
    relation: 'equal',
    justification: 'stated',
    source: whitePaperCase('六', '二（二）'),
  },
  {
    from: { system: 'social-organisation-party-building' },
    to: { system: 'changxing-social-organisations', node: 'mass-organisation-work' },
    relation: 'related',
    justification: 'stated',
    source: whitePaperCase('六', '二（一）'),
  },
  {
    from: { system: 'huzhou-civil-affairs' },
    to: { system: 'huzhou-governance-action', node: 'civil-affairs' },
    relation: 'elaborates',
    justification: 'stated',
    rationale: '为推进该领域而构建。Built in pursuit of this field.',
    source: governance('四（二）'),
  },
  {
    from: { system: 'epidemic-control' },
    to: { system: 'huzhou-standardization-plus', node: 'emergency' },
    relation: 'subset',
    justification: 'stated',
    source: main('四（五）'),
  },
  {
    from: { system: 'huzhou-governance-action', node: 'government' },
    to: { system: 'huzhou-governance', node: 'government' },
    ...sameName,
  },
  {
    from: { system: 'huzhou-governance-action', node: 'primary-level' },
    to: { system: 'huzhou-governance', node: 'primary-level' },
    ...sameName,
  },
  {
    from: { system: 'huzhou-governance-action', node: 'civil-affairs' },
    to: { system: 'huzhou-governance' },
    ...noField,
  },
  {
    from: { system: 'huzhou-governance-action', node: 'rule-of-law' },
    to: { system: 'huzhou-governance' },
    ...noField,
  },
  { from: { system: 'huzhou-governance-action', node: 'market' }, to: { system: 'huzhou-governance' }, ...noField },
  { from: { system: 'huzhou-governance-action', node: 'health' }, to: { system: 'huzhou-governance' }, ...noField },
  {
    from: { system: 'huzhou-standardization-plus', node: 'government' },
    to: { system: 'huzhou-governance', node: 'government' },
    ...sameName,
  },
  {
    from: { system: 'huzhou-standardization-plus', node: 'livelihood' },
    to: { system: 'huzhou-governance', node: 'livelihood' },
    ...sameName,
  },
  {
    from: { system: 'huzhou-standardization-plus', node: 'primary-level' },
    to: { system: 'huzhou-governance', node: 'primary-level' },
    ...sameName,
  },
  {
    from: { system: 'huzhou-standardization-plus', node: 'emergency' },
    to: { system: 'huzhou-governance', node: 'emergency' },
    ...sameName,
  },
];
