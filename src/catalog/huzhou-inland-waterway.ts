import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { huzhou } from './regions.js';
import { issued } from './issued.js';
import { main, whitePaper } from './sources.js';

const systems = main('二（二）');
const frame = [systems];
const aspect = nodesLike({ level: 'aspect', sources: frame });

/** The standards system for the transformation of inland waterway transport of Huzhou (内河水运转型发展标准体系). */
export const huzhouInlandWaterway = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-inland-waterway',
  title: {
    zh: '内河水运转型发展标准体系',
    en: 'Huzhou standards system for the transformation of inland waterway transport',
  },
  issuer: '湖州市',
  levels: [{ id: 'aspect', title: { zh: '方面', en: 'aspect' } }],
  children: [
    aspect('mechanisms', '机制建设', 'building of mechanisms'),
    aspect('infrastructure', '基础设施规划建设', 'planning and building of infrastructure'),
    aspect('container-transport', '集装箱运输', 'container transport'),
    aspect('port-industry', '临港产业', 'port industry'),
    aspect('green-waterway', '绿色水运', 'green waterway transport'),
    aspect('smart-waterway', '智慧水运', 'smart waterway transport'),
    aspect('safety-emergency', '安全应急', 'safety and emergency'),
    aspect('comprehensive', '综合', 'comprehensive'),
  ],
  standards: [
    {
      id: 'demonstration-zone-guide',
      title: {
        zh: '内河水运转型发展示范区建设指南',
        en: 'Guide to building the demonstration zone of inland waterway transformation',
      },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(systems),
      sources: frame,
    },
    {
      id: 'beautiful-navigation-area',
      title: { zh: '美丽航区建设规范', en: 'Specification for building beautiful navigation areas' },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(systems),
      sources: frame,
    },
  ],
  claims: [
    { about: {}, counts: 'nodes', at: 'aspect', comparator: 'exactly', value: 8, source: systems },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 14,
      source: systems,
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', alsoPrinted: '湖州内河水运型发展标准体系' },
});
