import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { huzhou } from './regions.js';
import { issued } from './issued.js';
import { main, whitePaper } from './sources.js';

const systems = main('二（二）');
const frame = [systems];
const aspect = nodesLike({ level: 'aspect', sources: frame });

/** The tourism standards system of Huzhou (旅游标准体系). */
export const huzhouTourism = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-tourism',
  title: { zh: '旅游标准体系', en: 'Huzhou tourism standards system' },
  issuer: '湖州市',
  levels: [{ id: 'aspect', title: { zh: '方面', en: 'aspect' } }],
  children: [
    aspect('industry', '旅游产业', 'tourism industry'),
    aspect('enterprises', '旅游企业', 'tourism enterprises'),
    aspect('services', '旅游服务', 'tourism services'),
    aspect('administration', '旅游管理', 'tourism administration'),
  ],
  standards: [
    {
      id: 'eco-resort-manor',
      title: {
        zh: '生态度假庄园质量等级划分与评定',
        en: 'Classification and assessment of the quality of ecological resort manors',
      },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(systems),
      sources: frame,
    },
    {
      id: 'rural-tourism-village',
      title: {
        zh: '乡村旅游示范村建设与管理规范',
        en: 'Specification for building and managing model villages of rural tourism',
      },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(systems),
      sources: frame,
    },
  ],
  claims: [
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 10,
      source: systems,
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
