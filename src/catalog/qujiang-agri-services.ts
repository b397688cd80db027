import { defineSystem } from '../system/define.js';
import { press, pressReport } from './sources.js';

const frame = [press('衢江区： 标准兴农')];

/** The standards system of socialized agricultural services of Qujiang (农业社会化服务标准体系). */
export const qujiangAgriServices = defineSystem({
  format: 'tixi/1',
  id: 'qujiang-agri-services',
  title: { zh: '农业社会化服务标准体系', en: 'Standards system of socialized agricultural services, Qujiang' },
  issuer: '衢江区',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    { id: 'production', title: { zh: '生产', en: 'production' }, level: 'field', sources: frame },
    { id: 'supervision', title: { zh: '监管', en: 'supervision' }, level: 'field', sources: frame },
    { id: 'information', title: { zh: '信息', en: 'information' }, level: 'field', sources: frame },
    { id: 'operation', title: { zh: '经营', en: 'operation' }, level: 'field', sources: frame },
    { id: 'finance', title: { zh: '金融', en: 'finance' }, level: 'field', sources: frame },
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
      note: 'Percent.',
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
