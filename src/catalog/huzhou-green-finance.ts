import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { standards } from './huzhou-green-finance/standards.js';
import { finance, main, whitePaper } from './sources.js';

const frame = [finance('二（一）')];
const inBoth = [main('二（二）'), finance('二（一）')];
const subsystem = nodesLike({ level: 'subsystem', sources: inBoth });
const category = nodesLike({ level: 'category', sources: frame });

/** The green finance standards system of Huzhou (湖州市绿色金融标准体系). */
export const huzhouGreenFinance = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-green-finance',
  title: { zh: '湖州市绿色金融标准体系', en: 'Huzhou green finance standards system' },
  issuer: '湖州市',
  levels: [
    { id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } },
    { id: 'category', title: { zh: '子类别', en: 'category' } },
  ],
  children: [
    subsystem('general-basis', '基础通用标准', 'general basis', {
      aliases: ['基础通用'],
      children: [
        category('terms-definitions', '术语和定义', 'terms and definitions'),
        category(
          'environmental-performance',
          '环境绩效评估计算',
          'assessment and calculation of environmental performance',
        ),
        category('information-exchange', '绿色金融信息交流', 'exchange of green finance information'),
        category('environmental-risk', '环境风险管理', 'management of environmental risk'),
      ],
    }),
    subsystem('green-investment', '绿色投资相关标准', 'green investment', {
      aliases: ['绿色投资'],
      children: [
        category('green-finance-institutions', '绿色金融机构', 'green finance institutions'),
        category('green-finance-products', '绿色金融产品', 'green finance products'),
        category('monitoring-statistics', '监测统计', 'monitoring and statistics'),
        category('investment-process', '过程管理', 'process management'),
        category('staff-teams', '人员团队', 'staff and teams'),
      ],
    }),
    subsystem('green-financing', '绿色融资相关标准', 'green financing', {
      aliases: ['绿色融资'],
      children: [
        category('financing-enterprises', '绿色融资企业', 'green financing enterprises'),
        category('financing-projects-assets', '绿色融资项目和资产', 'green financing projects and assets'),
        category('assessment-verification', '评估验证', 'assessment and verification'),
        category('financing-process', '过程管理', 'process management'),
      ],
    }),
    subsystem('third-party-verification', '第三方评估验证', 'third-party assessment and verification', {
      children: [
        category('verification-staff', '人员', 'staff'),
        category('verification-institutions', '机构', 'institutions'),
        category('verification-process', '实施过程', 'implementation process'),
      ],
    }),
  ],
  standards,
  claims: [
    { about: {}, counts: 'nodes', at: 'subsystem', comparator: 'exactly', value: 4, source: main('二（二）') },
    { about: {}, counts: 'nodes', at: 'category', comparator: 'exactly', value: 16, source: main('二（二）') },
    { about: {}, counts: 'nodes', at: 'subsystem', comparator: 'exactly', value: 4, source: finance('二（一）') },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 12,
      source: main('三（三）'),
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 12,
      since: '2017',
      source: finance('二（二）'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '绿色金融发展指数评价规范' },
      comparator: 'exactly',
      value: 45,
      note: '指数的具体指标。Indicators of the index.',
      source: finance('二（二）'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '环境污染责任保险风险评估技术规范' },
      comparator: 'exactly',
      value: 10,
      note: '风险指标的大类，原文“5+5”。Classes of risk indicators, printed 5+5.',
      source: finance('二（二）'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '环境污染责任保险风险评估技术规范 行业' },
      comparator: 'exactly',
      value: 6,
      note: '行业：铅蓄电池、电镀、化工、纺织染整、制革、造纸。Industries: lead-acid batteries, electroplating, chemicals, textile dyeing and finishing, leather, paper.',
      source: finance('二（二）'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
