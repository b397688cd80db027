import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { plan, planRelease, press, pressReport } from './sources.js';

const frame = [plan('加快共同富裕美好社会标准化进程')];
const field = nodesLike({ level: 'field', sources: frame });

/** The standards system of seven shared public services of Zhejiang (公共服务“七优享”标准体系). */
export const zhejiangSevenSharedServices = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-seven-shared-services',
  title: { zh: '公共服务“七优享”标准体系', en: 'Standards system of the seven shared public services' },
  issuer: '浙江省',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    field('early-childhood', '幼有善育', 'good care for the young'),
    field('education', '学有优教', 'good teaching for learners'),
    field('employment', '劳有所得', 'reward for work'),
    field('medical-care', '病有良医', 'good doctors for the sick'),
    field('elderly-care', '老有康养', 'healthy care for the old'),
    field('housing', '住有宜居', 'good housing'),
    field('assistance', '弱有众扶', 'help for the weak'),
  ],
  standards: [],
  claims: [
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 7,
      note: '数字出自名称。The number stands in the name.',
      source: plan('加快共同富裕美好社会标准化进程'),
    },
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 7,
      note: '数字出自体系名称；报道称该体系已制定发布。The number stands in the name of the system, which is reported as issued.',
      source: press('激发新活力'),
    },
  ],
  sources: [planRelease, pressReport],
  extra: { englishTitles: 'unofficial' },
});
