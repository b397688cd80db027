import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [
  shengsi(
    '二、主要举措 （一）1',
    'The industries around which the system is to be built; that they are its frame is inferred.',
  ),
];

/** The standardization system of the marine economy of Shengsi (海洋经济产业标准化体系). */
export const shengsiMarineEconomy = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-marine-economy',
  title: { zh: '海洋经济产业标准化体系', en: 'Standardization system of the marine economy, Shengsi' },
  issuer: '嵊泗县',
  levels: [{ id: 'industry', title: { zh: '产业', en: 'industry' } }],
  children: [
    { id: 'ports', title: { zh: '港口', en: 'ports' }, level: 'industry', responsible: ['县级部门'], sources: frame },
    {
      id: 'tourism',
      title: { zh: '旅游', en: 'tourism' },
      level: 'industry',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'fishery',
      title: { zh: '渔业', en: 'fishery' },
      level: 'industry',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'industry-trade',
      title: { zh: '工贸', en: 'industry and trade' },
      level: 'industry',
      responsible: ['县级部门'],
      sources: frame,
    },
    { id: 'energy', title: { zh: '能源', en: 'energy' }, level: 'industry', responsible: ['县级部门'], sources: frame },
    {
      id: 'ecology',
      title: { zh: '生态', en: 'ecology' },
      level: 'industry',
      responsible: ['县级部门'],
      sources: frame,
    },
  ],
  standards: [],
  claims: [
    {
      about: {},
      counts: 'nodes',
      at: 'industry',
      comparator: 'exactly',
      value: 6,
      source: shengsi('二、主要举措 （一）1'),
    },
  ],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial', frame: 'inferred' },
});
