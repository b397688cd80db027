import { defineSystem } from '../system/define.js';
import { clause } from './modern-industrial-community/clause.js';
import { servicesClauses } from './modern-industrial-community/services.js';
import { standards } from './modern-industrial-community/standards.js';
import { compilationNote, note } from './sources.js';

const content = [note('3.2.2 主要技术内容')];
const scopeAndContent = [note('3.2.1 范围'), note('3.2.2 主要技术内容')];

/** One association standard of Hangzhou as a tree of its chapters and clauses (《现代产业社区治理与服务规范》). */
export const modernIndustrialCommunity = defineSystem({
  format: 'tixi/1',
  id: 'modern-industrial-community',
  title: {
    zh: '现代产业社区治理与服务规范',
    en: 'Specification for governance and services of modern industrial communities',
  },
  levels: [
    { id: 'chapter', title: { zh: '章', en: 'chapter' } },
    { id: 'clause', title: { zh: '条', en: 'clause' } },
    { id: 'item', title: { zh: '项', en: 'item' } },
  ],
  children: [
    {
      id: 'terms',
      title: { zh: '术语定义', en: 'terms and definitions' },
      level: 'chapter',
      note: 'In the list of technical content only, not in the scope.',
      sources: content,
      placements: clause('术语定义'),
    },
    {
      id: 'general',
      title: { zh: '总则', en: 'general' },
      level: 'chapter',
      sources: scopeAndContent,
      children: [
        {
          id: 'general-requirements',
          title: { zh: '一般要求', en: 'general requirements' },
          level: 'clause',
          sources: content,
          children: [
            {
              id: 'community-size',
              title: { zh: '社区规模', en: 'size of the community' },
              level: 'item',
              sources: content,
              placements: clause('社区规模'),
            },
            {
              id: 'boundary',
              title: { zh: '边界', en: 'boundary' },
              level: 'item',
              sources: content,
              placements: clause('边界'),
            },
            {
              id: 'governance-model',
              title: { zh: '治理模式', en: 'model of governance' },
              level: 'item',
              sources: content,
              placements: clause('治理模式'),
            },
            {
              id: 'information-platform',
              title: { zh: '信息平台', en: 'information platform' },
              level: 'item',
              sources: content,
              placements: clause('信息平台'),
            },
          ],
        },
        {
          id: 'premises',
          title: { zh: '场所要求', en: 'requirements for premises' },
          level: 'clause',
          sources: content,
          children: [
            {
              id: 'supporting-rooms',
              title: { zh: '配套用房', en: 'supporting rooms' },
              level: 'item',
              sources: content,
              placements: clause('配套用房'),
            },
            {
              id: 'functional-spaces',
              title: { zh: '功能空间', en: 'functional spaces' },
              level: 'item',
              sources: content,
              placements: clause('功能空间'),
            },
          ],
        },
      ],
    },
    {
      id: 'building',
      title: { zh: '建设要求', en: 'requirements for building' },
      level: 'chapter',
      note: 'In the scope and in the report on the work only, not in the list of technical content.',
      sources: [note('2.3.1'), note('2.3.2'), note('3.2.1 范围')],
      placements: clause('建设要求'),
    },
    {
      id: 'organisation',
      title: { zh: '运行组织', en: 'running organisations' },
      level: 'chapter',
      sources: scopeAndContent,
      children: [
        {
          id: 'structure',
          title: { zh: '“三驾马车”架构', en: 'the troika of organisations' },
          level: 'clause',
          sources: content,
          children: [
            {
              id: 'party-organisation',
              title: { zh: '社区党组织', en: 'party organisation of the community' },
              level: 'item',
              sources: content,
              placements: clause('社区党组织'),
            },
            {
              id: 'governance-committee',
              title: { zh: '治理委员会', en: 'governance committee' },
              level: 'item',
              sources: content,
              placements: clause('治理委员会'),
            },
            {
              id: 'public-service-centre',
              title: { zh: '公共服务中心', en: 'public service centre' },
              level: 'item',
              sources: content,
              placements: clause('公共服务中心'),
            },
            {
              id: 'enterprise-social-work',
              title: { zh: '企业社会工作站', en: 'enterprise social work station' },
              level: 'item',
              sources: content,
              placements: clause('企业社会工作站'),
            },
            {
              id: 'new-strata',
              title: { zh: '新阶层自治组织', en: 'self-governing organisation of the new strata' },
              level: 'item',
              sources: content,
              placements: clause('新阶层自治组织'),
            },
          ],
        },
        {
          id: 'staffing',
          title: { zh: '人员配置标准', en: 'staffing' },
          level: 'clause',
          sources: content,
          placements: clause('人员配置标准'),
        },
      ],
    },
    {
      id: 'governance-services',
      title: { zh: '治理与服务', en: 'governance and services' },
      level: 'chapter',
      sources: scopeAndContent,
      children: servicesClauses,
    },
    {
      id: 'evaluation',
      title: { zh: '评价与改进', en: 'evaluation and improvement' },
      level: 'chapter',
      sources: scopeAndContent,
      children: [
        {
          id: 'service-content',
          title: { zh: '服务内容', en: 'content of services' },
          level: 'clause',
          sources: content,
          placements: clause('服务内容'),
        },
        {
          id: 'service-quality',
          title: { zh: '服务质量', en: 'quality of services' },
          level: 'clause',
          sources: content,
          placements: clause('服务质量'),
        },
        {
          id: 'performance',
          title: { zh: '各类组织运行绩效', en: 'performance of the organisations' },
          level: 'clause',
          sources: content,
          placements: clause('各类组织运行绩效'),
        },
      ],
    },
  ],
  standards,
  claims: [
    {
      about: { nodes: ['structure'] },
      counts: 'nodes',
      at: 'item',
      comparator: 'exactly',
      value: 3,
      note: 'Called a troika (三驾马车); five are listed.',
      source: note('3.2.2 主要技术内容'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '现代产业社区' },
      comparator: 'exactly',
      value: 7,
      note: 'Communities with trials.',
      source: note('7.1'),
    },
  ],
  sources: [compilationNote],
  extra: { englishTitles: 'unofficial' },
});
