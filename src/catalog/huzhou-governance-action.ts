import { defineSystem } from '../system/define.js';
import { standards } from './huzhou-governance-action/standards.js';
import { governance, whitePaper } from './sources.js';

const frame = governance('四');
const government = governance('四（一）');
const civil = governance('四（二）');
const law = governance('四（三）');
const market = governance('四（四）');
const health = governance('四（五）');
const base = governance('四（六）');

/** The action on social governance of Huzhou, in its six key fields, with the standards issued in each. */
export const huzhouGovernanceAction = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-governance-action',
  title: { zh: '“标准化+社会治理”行动', en: 'Action on standardization and social governance, Huzhou' },
  issuer: '湖州市',
  levels: [
    { id: 'field', title: { zh: '重点领域', en: 'key field' } },
    { id: 'series', title: { zh: '系列标准', en: 'series' } },
  ],
  children: [
    {
      id: 'government',
      title: { zh: '政府治理', en: 'government' },
      level: 'field',
      sources: [frame, government],
      children: [
        {
          id: 'run-once-series',
          title: { zh: '“1+4”标准', en: 'the series of one and four standards' },
          level: 'series',
          sources: [government],
          placements: [
            'run-once-general',
            'run-once-pilot-towns',
            'run-once-central-towns',
            'run-once-townships',
            'run-once-subdistricts',
          ],
        },
      ],
    },
    {
      id: 'civil-affairs',
      title: { zh: '民政治理', en: 'civil affairs' },
      level: 'field',
      sources: [frame, civil],
      placements: ['affairs-of-the-deceased', 'happy-neighbourhood-centre', 'home-care-for-the-elderly'],
    },
    {
      id: 'rule-of-law',
      title: { zh: '法治治理', en: 'rule of law' },
      level: 'field',
      sources: [frame, law],
      placements: [
        'village-democracy-rule-of-law',
        'rural-governance-work',
        'rural-spiritual-civilization',
        'community-correction',
      ],
    },
    {
      id: 'market',
      title: { zh: '市场治理', en: 'market' },
      level: 'field',
      sources: [frame, market],
      placements: [
        'safe-kitchen',
        'rural-consumption-province',
        'rural-consumption-city',
        'rural-consumption-county',
        'township-commerce',
      ],
    },
    {
      id: 'health',
      title: { zh: '健康治理', en: 'health' },
      level: 'field',
      sources: [frame, health],
      placements: ['healthy-nutrition-village', 'county-medical-community', 'family-doctor'],
    },
    {
      id: 'primary-level',
      title: { zh: '基层治理', en: 'primary level' },
      level: 'field',
      sources: [frame, base],
      placements: ['county-dispute-centre'],
    },
  ],
  standards,
  claims: [
    { about: {}, counts: 'nodes', at: 'field', comparator: 'exactly', value: 6, source: frame },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 45,
      note: '基层治理地方标准；另一体系也印有同一数字。Local standards of primary-level governance; this number is also printed of another system.',
      source: frame,
    },
    {
      about: { nodes: ['run-once-series'] },
      counts: 'standards',
      comparator: 'exactly',
      value: 5,
      note: '原文“1+4”。Printed as 1+4.',
      source: government,
    },
    {
      about: { nodes: ['civil-affairs'] },
      counts: 'standards',
      where: { level: 'local', tier: 'city' },
      act: 'issued',
      comparator: 'exactly',
      value: 8,
      source: civil,
    },
    {
      about: { nodes: ['civil-affairs'] },
      counts: 'standards',
      where: { status: 'proposed' },
      comparator: 'exactly',
      value: 5,
      since: '2020',
      source: civil,
    },
    {
      about: { nodes: ['civil-affairs'] },
      counts: 'standards',
      where: { tag: '实施效果评价' },
      comparator: 'exactly',
      value: 2,
      source: civil,
    },
    {
      about: { nodes: ['market'] },
      counts: 'other',
      where: { tag: '厨房' },
      comparator: 'exactly',
      value: 5,
      note: '厨房类别，均已列出。Kinds of kitchen, all named.',
      source: market,
    },
    {
      about: { nodes: ['market'] },
      counts: 'sites',
      where: { tag: '厨房革命' },
      comparator: 'exactly',
      value: 9538,
      note: '按该规范完成建设的餐饮单位。Kitchens built to the specification.',
      source: market,
    },
    {
      about: { nodes: ['market'] },
      counts: 'enterprises',
      where: { tag: '后厨视频' },
      comparator: 'exactly',
      value: 3211,
      note: '后厨视频接入第三方平台的餐饮单位。Restaurants whose kitchens are shown on platforms.',
      source: market,
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
