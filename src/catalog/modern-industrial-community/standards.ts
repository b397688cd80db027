import type { Standard } from '../../model/standard.js';
import { binjiang } from '../regions.js';
import { note } from '../sources.js';

/** The one standard whose clauses make the tree, and the standards that its note names. */
export const standards = [
  {
    id: 'community-governance-service',
    title: {
      zh: '现代产业社区治理与服务规范',
      en: 'Specification for governance and services of modern industrial communities',
    },
    level: 'association',
    status: 'drafting',
    issuers: ['杭州市标准化学会'],
    tags: ['科技创新型', '文化创意型', '智能制造型', '商务楼宇型'],
    events: [
      { stage: 'proposed', date: '2025', source: note('2.1 立项计划') },
      { stage: 'drafting', date: '2025-10-09', source: note('2.3.1') },
      { stage: 'drafting', date: '2025-10-15', source: note('2.3.2') },
      { stage: 'drafting', date: '2025-10-31', source: note('2.3.3') },
    ],
    relations: [
      { type: 'references', target: 'GB/T 1.1-2020', source: note('3.1') },
      { type: 'references', target: 'MZ/T 071', source: note('3.2') },
      { type: 'elevatedFrom', target: 'binjiang-district-standard', source: note('5.') },
    ],
    indicators: [
      {
        id: 'population-from',
        title: { zh: '社区规模', en: 'size of the community, from' },
        value: 2,
        unit: '万产业人口',
        comparator: 'at-least',
      },
      {
        id: 'population-to',
        title: { zh: '社区规模', en: 'size of the community, to' },
        value: 3,
        unit: '万产业人口',
        comparator: 'at-most',
      },
      {
        id: 'supporting-rooms',
        title: { zh: '配套用房', en: 'supporting rooms' },
        value: 1500,
        unit: '平方米',
        comparator: 'at-least',
      },
    ],
    sources: [note('2.1 立项计划'), note('2.3.3', '工作组讨论稿。Working group discussion draft.'), note('3.2.1 范围')],
    extra: {
      notice: '杭标学〔2025〕57号',
      drafters: [
        '杭州市委社会工作部',
        '杭州市滨江区委社会工作部',
        '浙江现代公益研究院',
        '杭州菲尔德经济信息咨询有限公司',
      ],
    },
  },
  {
    id: 'canal-happy-home',
    sameAs: 'community-governance-service',
    title: { zh: '大运河幸福家园运营规范', en: 'Specification for running happy homes on the Grand Canal' },
    level: 'association',
    status: 'unknown',
    sources: [
      note(
        '《大运河幸福家园运营规范》团体标准编制说明',
        '标题为此标准，全文为另一标准。The heading names this standard, the whole text another.',
      ),
    ],
  },
  {
    id: 'binjiang-district-standard',
    title: { zh: '区级标准', en: 'District standard of Binjiang' },
    level: 'local',
    regions: [binjiang],
    status: 'in-force',
    sources: [note('5.', '未印名称。No title is printed.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'beilun-specification',
    title: { zh: '宁波北仑区的规范', en: 'Specification of Beilun district, Ningbo' },
    status: 'unknown',
    sources: [note('1.1 背景现状', '现有，难以满足当前发展需求。Existing, and hardly fit for the present needs.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'community-social-work',
    designation: 'MZ/T 071',
    title: { zh: '社区社会工作服务指南', en: 'Guide to social work services in communities' },
    level: 'industry',
    status: 'unknown',
    sources: [note('3.2', '引用时无年号。Cited without a year.')],
  },
  {
    id: 'drafting-rules',
    designation: 'GB/T 1.1-2020',
    title: { zh: 'GB/T 1.1-2020', en: 'The drafting rules, cited by number' },
    level: 'national',
    status: 'in-force',
    sources: [note('3.1', '起草时遵照；未印名称。Applied to the draft; no title is printed.')],
    extra: { titleIs: 'citation' },
  },
  {
    id: 'industrial-community-national',
    title: { zh: '针对实体型现代产业社区的专门标准', en: 'Special standards for modern industrial communities' },
    status: 'wanted',
    sources: [
      note('1.1 背景现状', '国家、行业及省级层面均缺乏。Missing at the national, industry and provincial level.'),
    ],
    extra: { titleIs: 'subject' },
  },
] as const satisfies readonly Standard[];
