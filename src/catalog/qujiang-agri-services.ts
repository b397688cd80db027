import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { press, pressReport } from './sources.js';

const frame = [press('衢江区： 标准兴农')];
const field = nodesLike({ level: 'field', sources: frame });

/** The standards system of socialized agricultural services of Qujiang (农业社会化服务标准体系). */
export const qujiangAgriServices = defineSystem({
  format: 'tixi/1',
  id: 'qujiang-agri-services',
  title: { zh: '农业社会化服务标准体系', en: 'Standards system of socialized agricultural services, Qujiang' },
  issuer: '衢江区',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    field('production', '生产', 'production'),
    field('supervision', '监管', 'supervision'),
    field('information', '信息', 'information'),
    field('operation', '经营', 'operation'),
    field('finance', '金融', 'finance'),
  ],
  standards: [],
  claims: [
    { about: {}, counts: 'nodes', at: 'field', comparator: 'exactly', value: 5, source: press('衢江区： 标准兴农') },
    {
      about: {},
      counts: 'other',
      where: { tag: '农业生产标准化水平' },
      comparator: 'exactly',
      value: 65.6,
      note: '单位为百分比。Percent.',
      source: press('衢江区： 标准兴农'),
    },
    {
      about: {},
      counts: 'projects',
      where: { tag: '国家试点' },
      comparator: 'exactly',
      value: 3,
      source: press('衢江区： 标准兴农'),
    },
  ],
  sources: [pressReport],
  extra: { englishTitles: 'unofficial' },
});
