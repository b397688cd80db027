import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { claims } from './huzhou-eco-civilization/claims.js';
import { huzhou } from './regions.js';
import { issued } from './issued.js';
import { eco, finance, governance, main, whitePaper } from './sources.js';

const frame = [main('二（二）'), eco('二（一）')];
const made = eco('二（二）');
const subsystem = nodesLike({ level: 'subsystem', sources: frame });

/** The standards system for ecological civilization of Huzhou (湖州生态文明标准体系). */
export const huzhouEcoCivilization = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-eco-civilization',
  title: { zh: '湖州生态文明标准体系', en: 'Huzhou standards system for ecological civilization' },
  issuer: '湖州市',
  levels: [
    { id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } },
    { id: 'aspect', title: { zh: '方面', en: 'aspect' } },
    { id: 'category', title: { zh: '子类别', en: 'category' } },
  ],
  children: [
    {
      id: 'general-basis',
      title: { zh: '通用基础', en: 'general basis' },
      part: 'general',
      note: '与7个子体系并列计数，不是其中之一。Counted beside the seven subsystems, not one of them.',
      sources: [eco('二（一）')],
    },
    subsystem('spatial-layout', '空间布局', 'spatial layout'),
    subsystem('urban-rural', '城乡发展及融合', 'urban and rural development and integration', {
      aliases: ['城乡发展融合'],
    }),
    subsystem('green-industry', '绿色产业发展', 'development of green industry', {
      aliases: ['绿色产业'],
      placements: [
        {
          standard: 'green-smart-manufacturing',
          note: '报告所指为“产业发展领域”。The report names the field of industrial development (产业发展领域).',
        },
      ],
    }),
    subsystem('resource-saving', '资源节约循环利用', 'resource saving and circular use', { aliases: ['资源节约'] }),
    subsystem('environmental-protection', '生态环境保护', 'protection of the ecological environment'),
    subsystem('ecological-culture', '生态文化', 'ecological culture'),
    subsystem('supporting-institutions', '支撑制度实施', 'implementation of supporting institutions', {
      aliases: ['制度实施'],
    }),
  ],
  standards: [
    {
      id: 'compilation-guide',
      title: {
        zh: '生态文明标准体系编制指南',
        en: 'Guide to compiling a standards system for ecological civilization',
      },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(main('二（二）')),
      tags: ['全国首个'],
      sources: [main('二（二）')],
    },
    {
      id: 'green-product-evaluation',
      title: { zh: '绿色产品评价通则', en: 'General rules for evaluation of green products' },
      level: 'national',
      status: 'in-force',
      events: issued(made),
      sources: [made],
    },
    {
      id: 'circular-economy-systems',
      title: {
        zh: '工业企业和园区循环经济标准体系编制通则',
        en: 'General rules for compiling circular economy standards systems of industrial enterprises and parks',
      },
      level: 'national',
      status: 'in-force',
      events: issued(made),
      sources: [made],
    },
    {
      id: 'green-design-lead-acid-battery',
      title: {
        zh: '绿色设计产品评价技术规范 铅酸蓄电池',
        en: 'Technical specification for evaluation of green-design products: lead-acid batteries',
      },
      level: 'association',
      status: 'in-force',
      events: issued(made),
      sources: [made],
    },
    {
      id: 'green-design-silk',
      title: {
        zh: '绿色设计产品评价技术规范 丝绸制品',
        en: 'Technical specification for evaluation of green-design products: silk products',
      },
      level: 'association',
      status: 'in-force',
      events: issued(made),
      sources: [made],
    },
    {
      id: 'demonstration-zone-guide',
      title: { zh: '生态文明示范区建设指南', en: 'Guide to building demonstration zones of ecological civilization' },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(made),
      tags: ['全国首个'],
      sources: [made],
    },
    {
      id: 'demonstration-zone-guide-national',
      sameAs: 'demonstration-zone-guide',
      title: { zh: '生态文明示范区建设指南', en: 'Guide to building demonstration zones of ecological civilization' },
      level: 'national',
      status: 'wanted',
      sources: [
        eco(
          '一',
          '目标中为2019年底前研制的国家标准，后来报告为地方标准。文件未说明二者为同一标准：据名称推断。Announced as a national standard to be developed by the end of 2019; reported later as local. The document does not say that both are one standard: inferred from the title.',
        ),
      ],
    },
    {
      id: 'regional-eco-civilization-guide',
      title: { zh: '区域生态文明建设指南', en: 'Guide to regional building of ecological civilization' },
      level: 'national',
      status: 'proposed',
      sources: [main('三（一）'), main('六（一）', '“加快制定”。To be drafted faster.'), eco('二（二）')],
    },
    {
      id: 'beautiful-countryside-construction',
      title: { zh: '美丽乡村建设规范', en: 'Specification for building beautiful villages' },
      level: 'national',
      status: 'unknown',
      tags: ['主导制定'],
      sources: [main('三（一）', '主导制定；未说明阶段。Its making was led by Huzhou; the stage is not stated.')],
    },
    {
      id: 'green-mine',
      title: { zh: '绿色矿山建设规范', en: 'Specification for building green mines' },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      sources: [eco('二（二）'), main('四（二）')],
    },
    {
      id: 'beautiful-road',
      title: { zh: '美丽公路建设规范', en: 'Specification for building beautiful roads' },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(made),
      sources: [made],
    },
    {
      id: 'green-financing-project-evaluation',
      title: { zh: '绿色融资项目评价规范', en: 'Specification for evaluating green financing projects' },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      sources: [eco('二（二）'), finance('二（二）', '已在两个平台应用。In use on two platforms.')],
    },
    {
      id: 'ecological-hydraulic-works',
      title: { zh: '水工程生态建设规范', en: 'Specification for ecological construction of hydraulic works' },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      events: issued(made),
      sources: [made],
    },
    {
      id: 'village-democracy-rule-of-law',
      title: {
        zh: '美丽乡村民主法治建设规范',
        en: 'Specification for building democracy and rule of law in beautiful villages',
      },
      level: 'local',
      regions: [huzhou],
      status: 'in-force',
      sources: [eco('二（二）'), governance('六（三）', '已发布实施。Issued and in force.')],
    },
    {
      id: 'low-carbon',
      title: { zh: '低碳', en: 'low carbon' },
      status: 'wanted',
      sources: [eco('三（三）', '体系缺乏的理念；未给名称。A notion that the system lacks; no title is given.')],
      extra: { titleIs: 'subject' },
    },
    {
      id: 'green-smart-manufacturing',
      title: { zh: '绿色智造', en: 'green smart manufacturing' },
      status: 'wanted',
      sources: [
        eco(
          '三（三）',
          '体系在“绿色制造”之外应当跟进的领域。A field that the system has to take up beside green manufacturing.',
        ),
      ],
      extra: { titleIs: 'subject' },
    },
  ],
  claims,
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
