import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { plan, planRelease } from './sources.js';

const frame = [plan('强化生态文明建设标准化保障')];
const system = nodesLike({ level: 'system', sources: frame });

/** The three standards systems of green production of Zhejiang. */
export const zhejiangGreenProduction = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-green-production',
  title: { zh: '绿色制造、绿色农业、绿色建造等标准体系', en: 'Standards systems of green production' },
  issuer: '浙江省',
  levels: [{ id: 'system', title: { zh: '标准体系', en: 'system' } }],
  children: [
    system('green-manufacturing', '绿色制造', 'green manufacturing'),
    system('green-agriculture', '绿色农业', 'green agriculture'),
    system('green-construction', '绿色建造', 'green construction'),
  ],
  standards: [],
  sources: [planRelease],
  extra: { englishTitles: 'unofficial' },
});
