import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [
  shengsi(
    '二、主要举措 （一）1',
    '体系围绕的产业；以其为框架系推断。The industries around which the system is to be built; that they are its frame is inferred.',
  ),
];
const industry = nodesLike({ level: 'industry', responsible: ['县级部门'], sources: frame });

/** The standardization system of the marine economy of Shengsi (海洋经济产业标准化体系). */
export const shengsiMarineEconomy = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-marine-economy',
  title: { zh: '海洋经济产业标准化体系', en: 'Standardization system of the marine economy, Shengsi' },
  issuer: '嵊泗县',
  levels: [{ id: 'industry', title: { zh: '产业', en: 'industry' } }],
  children: [
    industry('ports', '港口', 'ports'),
    industry('tourism', '旅游', 'tourism'),
    industry('fishery', '渔业', 'fishery'),
    industry('industry-trade', '工贸', 'industry and trade'),
    industry('energy', '能源', 'energy'),
    industry('ecology', '生态', 'ecology'),
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
