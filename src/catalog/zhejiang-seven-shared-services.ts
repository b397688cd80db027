import { defineSystem } from '../system/define.js';
import { plan, planRelease, press, pressReport } from './sources.js';

const frame = [plan('加快共同富裕美好社会标准化进程')];

/** The standards system of seven shared public services of Zhejiang (公共服务“七优享”标准体系). */
export const zhejiangSevenSharedServices = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-seven-shared-services',
  title: { zh: '公共服务“七优享”标准体系', en: 'Standards system of the seven shared public services' },
  issuer: '浙江省',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    { id: 'early-childhood', title: { zh: '幼有善育', en: 'good care for the young' }, level: 'field', sources: frame },
    { id: 'education', title: { zh: '学有优教', en: 'good teaching for learners' }, level: 'field', sources: frame },
    { id: 'employment', title: { zh: '劳有所得', en: 'reward for work' }, level: 'field', sources: frame },
    { id: 'medical-care', title: { zh: '病有良医', en: 'good doctors for the sick' }, level: 'field', sources: frame },
    { id: 'elderly-care', title: { zh: '老有康养', en: 'healthy care for the old' }, level: 'field', sources: frame },
    { id: 'housing', title: { zh: '住有宜居', en: 'good housing' }, level: 'field', sources: frame },
    { id: 'assistance', title: { zh: '弱有众扶', en: 'help for the weak' }, level: 'field', sources: frame },
  ],
  standards: [],
  claims: [
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 7,
      note: 'The number stands in the name.',
      source: plan('加快共同富裕美好社会标准化进程'),
    },
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 7,
      note: 'The number stands in the name of the system, which is reported as issued.',
      source: press('激发新活力'),
    },
  ],
  sources: [planRelease, pressReport],
  extra: { englishTitles: 'unofficial' },
});
