import { defineSystem } from '../system/define.js';
import { standards } from './huzhou-standardization-plus/standards.js';
import { main, whitePaper } from './sources.js';

const government = [main('四（一）')];
const environment = [main('四（二）')];
const livelihood = [main('四（三）')];
const base = [main('四（四）')];
const emergency = [main('四（五）')];

/** The action “standardization plus” of Huzhou, in the five sections of the main report. */
export const huzhouStandardizationPlus = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-standardization-plus',
  title: { zh: '“标准化+”行动', en: 'Action “standardization plus”, Huzhou' },
  issuer: '湖州市',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    {
      id: 'government',
      title: { zh: '标准化+政府治理', en: 'government' },
      level: 'field',
      aliases: ['政府治理'],
      sources: government,
      placements: [
        'township-run-once',
        'four-platforms',
        'digital-life',
        'one-network-window',
        'smart-factory-evaluation',
        'g60-elevator',
      ],
    },
    {
      id: 'environment',
      title: { zh: '标准化+环境治理', en: 'environment' },
      level: 'field',
      aliases: ['环境治理'],
      note: '本节在句中中断，其后本应再列一项标准。The section breaks off in the middle of a sentence that begins to name a further standard.',
      sources: environment,
      placements: ['pond-tail-water', 'green-mine', 'zero-direct-discharge'],
    },
    {
      id: 'livelihood',
      title: { zh: '标准化+民生治理', en: 'livelihood' },
      level: 'field',
      aliases: ['民生治理'],
      sources: livelihood,
      placements: [
        'affairs-of-the-deceased',
        'happy-neighbourhood-centre',
        'safe-kitchen',
        'rural-consumption-province',
      ],
    },
    {
      id: 'primary-level',
      title: { zh: '标准化+基层治理', en: 'primary level' },
      level: 'field',
      aliases: ['基层治理'],
      sources: base,
      placements: [
        'rural-governance-work',
        'village-democracy-rule-of-law',
        'rural-spiritual-civilization',
        'area-governance-station',
        'dispute-centre',
      ],
    },
    {
      id: 'emergency',
      title: { zh: '标准化+应急治理', en: 'emergency' },
      level: 'field',
      aliases: ['应急治理'],
      sources: emergency,
      placements: [
        'market-epidemic-control',
        'tea-picking-epidemic-control',
        'isolation-observation',
        'vaccination-clinic',
        'special-equipment-adviser',
        'small-enterprise-park-safety',
        'lpg-cylinders',
      ],
    },
  ],
  standards,
  claims: [
    {
      about: {},
      counts: 'standards',
      where: { level: 'association', tag: '长三角G60科创走廊' },
      act: 'issued',
      comparator: 'exactly',
      value: 2,
      source: main('四（一）'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
