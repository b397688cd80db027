import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { claims } from './huzhou-standards/claims.js';
import { committees, projects } from './huzhou-standards/tables.js';
import { huzhouCity } from './regions.js';
import { governance, main, whitePaper, whitePaperCase } from './sources.js';

const frame = [main('二（一）')];
const aspect = nodesLike({ level: 'aspect', sources: frame });

/** The overall standards system of the city of Huzhou (“湖州标准”体系). */
export const huzhouStandards = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-standards',
  title: { zh: '“湖州标准”体系', en: 'Huzhou Standards, the overall system of the city' },
  issuer: '湖州市',
  levels: [
    { id: 'aspect', title: { zh: '方面', en: 'aspect' } },
    { id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } },
    { id: 'key-field', title: { zh: '重要领域', en: 'key field' } },
  ],
  children: [
    aspect('manufacturing', '湖州制造', 'Huzhou manufacturing'),
    aspect('ecology', '湖州生态', 'Huzhou ecology'),
    aspect('livelihood', '湖州民生', 'Huzhou livelihood'),
    aspect('services', '湖州服务', 'Huzhou services'),
    aspect('construction', '湖州建设', 'Huzhou construction'),
    aspect('agriculture', '湖州农业', 'Huzhou agriculture'),
    {
      id: 'governance',
      title: { zh: '湖州治理', en: 'Huzhou governance' },
      level: 'aspect',
      sources: [
        main('二（一）'),
        governance('三', '此处称“七大子体系之一”。Called one of seven subsystems (七大子体系) here.'),
      ],
    },
  ],
  standards: [
    {
      id: 'largemouth-bass-pond',
      title: {
        zh: '大口黑鲈池塘内循环流水养殖技术规范',
        en: 'Technical specification for raising largemouth bass in in-pond raceways',
      },
      level: 'local',
      regions: [huzhouCity],
      status: 'in-force',
      sources: [whitePaperCase('二', '三（二）', '已制定发布，全市在用。Issued, and in use in the whole city.')],
    },
    {
      id: 'largemouth-bass-pond-other-title',
      sameAs: 'largemouth-bass-pond',
      title: {
        zh: '大口黑鲈池塘内循环养殖技术规范',
        en: 'Technical specification for raising largemouth bass with in-pond circulation',
      },
      level: 'local',
      regions: [huzhouCity],
      status: 'drafting',
      events: [{ stage: 'drafting', date: '2019' }],
      issuers: ['湖州市水产技术推广站'],
      sources: [
        whitePaperCase(
          '二',
          '二',
          '2019年起草，名称无“流水”二字；视为同一标准。Drafted in 2019 under a title without 流水; read as the same standard.',
        ),
      ],
    },
    {
      id: 'new-industries',
      title: { zh: '部分新兴产业标准', en: 'Standards of some new industries' },
      status: 'wanted',
      sources: [main('六')],
      extra: { titleIs: 'subject' },
    },
  ],
  claims,
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', committees, projects },
});
