import { defineSystem } from '../system/define.js';
import { standards } from './huzhou-green-finance/standards.js';
import { finance, main, whitePaper } from './sources.js';

const frame = [finance('二（一）')];
const inBoth = [main('二（二）'), finance('二（一）')];

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
    {
      id: 'general-basis',
      title: { zh: '基础通用标准', en: 'general basis' },
      level: 'subsystem',
      aliases: ['基础通用'],
      sources: inBoth,
      children: [
        {
          id: 'terms-definitions',
          title: { zh: '术语和定义', en: 'terms and definitions' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'environmental-performance',
          title: { zh: '环境绩效评估计算', en: 'assessment and calculation of environmental performance' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'information-exchange',
          title: { zh: '绿色金融信息交流', en: 'exchange of green finance information' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'environmental-risk',
          title: { zh: '环境风险管理', en: 'management of environmental risk' },
          level: 'category',
          sources: frame,
        },
      ],
    },
    {
      id: 'green-investment',
      title: { zh: '绿色投资相关标准', en: 'green investment' },
      level: 'subsystem',
      aliases: ['绿色投资'],
      sources: inBoth,
      children: [
        {
          id: 'green-finance-institutions',
          title: { zh: '绿色金融机构', en: 'green finance institutions' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'green-finance-products',
          title: { zh: '绿色金融产品', en: 'green finance products' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'monitoring-statistics',
          title: { zh: '监测统计', en: 'monitoring and statistics' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'investment-process',
          title: { zh: '过程管理', en: 'process management' },
          level: 'category',
          sources: frame,
        },
        { id: 'staff-teams', title: { zh: '人员团队', en: 'staff and teams' }, level: 'category', sources: frame },
      ],
    },
    {
      id: 'green-financing',
      title: { zh: '绿色融资相关标准', en: 'green financing' },
      level: 'subsystem',
      aliases: ['绿色融资'],
      sources: inBoth,
      children: [
        {
          id: 'financing-enterprises',
          title: { zh: '绿色融资企业', en: 'green financing enterprises' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'financing-projects-assets',
          title: { zh: '绿色融资项目和资产', en: 'green financing projects and assets' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'assessment-verification',
          title: { zh: '评估验证', en: 'assessment and verification' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'financing-process',
          title: { zh: '过程管理', en: 'process management' },
          level: 'category',
          sources: frame,
        },
      ],
    },
    {
      id: 'third-party-verification',
      title: { zh: '第三方评估验证', en: 'third-party assessment and verification' },
      level: 'subsystem',
      sources: inBoth,
      children: [
        { id: 'verification-staff', title: { zh: '人员', en: 'staff' }, level: 'category', sources: frame },
        {
          id: 'verification-institutions',
          title: { zh: '机构', en: 'institutions' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'verification-process',
          title: { zh: '实施过程', en: 'implementation process' },
          level: 'category',
          sources: frame,
        },
      ],
    },
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
      note: 'Indicators of the index.',
      source: finance('二（二）'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '环境污染责任保险风险评估技术规范' },
      comparator: 'exactly',
      value: 10,
      note: 'Classes of risk indicators, printed 5+5.',
      source: finance('二（二）'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '环境污染责任保险风险评估技术规范 行业' },
      comparator: 'exactly',
      value: 6,
      note: 'Industries: lead-acid batteries, electroplating, chemicals, textile dyeing and finishing, leather, paper.',
      source: finance('二（二）'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
