import { defineSystem } from '../system/define.js';
import { huzhou } from './regions.js';
import { main, whitePaper } from './sources.js';

const frame = [main('二（二）')];

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
    { id: 'mechanisms', title: { zh: '机制建设', en: 'building of mechanisms' }, level: 'aspect', sources: frame },
    {
      id: 'infrastructure',
      title: { zh: '基础设施规划建设', en: 'planning and building of infrastructure' },
      level: 'aspect',
      sources: frame,
    },
    {
      id: 'container-transport',
      title: { zh: '集装箱运输', en: 'container transport' },
      level: 'aspect',
      sources: frame,
    },
    { id: 'port-industry', title: { zh: '临港产业', en: 'port industry' }, level: 'aspect', sources: frame },
    {
      id: 'green-waterway',
      title: { zh: '绿色水运', en: 'green waterway transport' },
      level: 'aspect',
      sources: frame,
    },
    {
      id: 'smart-waterway',
      title: { zh: '智慧水运', en: 'smart waterway transport' },
      level: 'aspect',
      sources: frame,
    },
    { id: 'safety-emergency', title: { zh: '安全应急', en: 'safety and emergency' }, level: 'aspect', sources: frame },
    { id: 'comprehensive', title: { zh: '综合', en: 'comprehensive' }, level: 'aspect', sources: frame },
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
      status: 'published',
      sources: frame,
    },
    {
      id: 'beautiful-navigation-area',
      title: { zh: '美丽航区建设规范', en: 'Specification for building beautiful navigation areas' },
      level: 'local',
      regions: [huzhou],
      status: 'published',
      sources: frame,
    },
  ],
  claims: [
    { about: {}, counts: 'nodes', at: 'aspect', comparator: 'exactly', value: 8, source: main('二（二）') },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 14,
      source: main('二（二）'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', alsoPrinted: '湖州内河水运型发展标准体系' },
});
