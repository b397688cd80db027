import { defineSystem } from '../system/define.js';
import { plan, planRelease } from './sources.js';

const frame = [plan('强化生态文明建设标准化保障')];

/** The three standards systems of green production of Zhejiang. */
export const zhejiangGreenProduction = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-green-production',
  title: { zh: '绿色制造、绿色农业、绿色建造等标准体系', en: 'Standards systems of green production' },
  issuer: '浙江省',
  levels: [{ id: 'system', title: { zh: '标准体系', en: 'system' } }],
  children: [
    {
      id: 'green-manufacturing',
      title: { zh: '绿色制造', en: 'green manufacturing' },
      level: 'system',
      sources: frame,
    },
    { id: 'green-agriculture', title: { zh: '绿色农业', en: 'green agriculture' }, level: 'system', sources: frame },
    { id: 'green-construction', title: { zh: '绿色建造', en: 'green construction' }, level: 'system', sources: frame },
  ],
  standards: [],
  sources: [planRelease],
  extra: { englishTitles: 'unofficial' },
});
