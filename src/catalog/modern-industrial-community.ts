import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { clause, content, item } from './modern-industrial-community/clause.js';
import { servicesClauses } from './modern-industrial-community/services.js';
import { standards } from './modern-industrial-community/standards.js';
import { compilationNote, note } from './sources.js';

const scopeAndContent = [note('3.2.1 范围'), ...content];
const chapter = nodesLike({ level: 'chapter', sources: scopeAndContent });
const heading = nodesLike({ level: 'clause', sources: content });

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
      ...clause('terms', '术语定义', 'terms and definitions'),
      level: 'chapter',
      note: '仅见于“主要技术内容”，范围一节未列。In the list of technical content only, not in the scope.',
    },
    chapter('general', '总则', 'general', {
      children: [
        heading('general-requirements', '一般要求', 'general requirements', {
          children: [
            item('community-size', '社区规模', 'size of the community'),
            item('boundary', '边界', 'boundary'),
            item('governance-model', '治理模式', 'model of governance'),
            item('information-platform', '信息平台', 'information platform'),
          ],
        }),
        heading('premises', '场所要求', 'requirements for premises', {
          children: [
            item('supporting-rooms', '配套用房', 'supporting rooms'),
            item('functional-spaces', '功能空间', 'functional spaces'),
          ],
        }),
      ],
    }),
    {
      ...clause('building', '建设要求', 'requirements for building'),
      level: 'chapter',
      note: '仅见于范围和工作过程，“主要技术内容”未列。In the scope and in the report on the work only, not in the list of technical content.',
      sources: [note('2.3.1'), note('2.3.2'), note('3.2.1 范围')],
    },
    chapter('organisation', '运行组织', 'running organisations', {
      children: [
        heading('structure', '“三驾马车”架构', 'the troika of organisations', {
          children: [
            item('party-organisation', '社区党组织', 'party organisation of the community'),
            item('governance-committee', '治理委员会', 'governance committee'),
            item('public-service-centre', '公共服务中心', 'public service centre'),
            item('enterprise-social-work', '企业社会工作站', 'enterprise social work station'),
            item('new-strata', '新阶层自治组织', 'self-governing organisation of the new strata'),
          ],
        }),
        clause('staffing', '人员配置标准', 'staffing'),
      ],
    }),
    chapter('governance-services', '治理与服务', 'governance and services', { children: servicesClauses }),
    chapter('evaluation', '评价与改进', 'evaluation and improvement', {
      children: [
        clause('service-content', '服务内容', 'content of services'),
        clause('service-quality', '服务质量', 'quality of services'),
        clause('performance', '各类组织运行绩效', 'performance of the organisations'),
      ],
    }),
  ],
  standards,
  claims: [
    {
      about: { nodes: ['structure'] },
      counts: 'nodes',
      at: 'item',
      comparator: 'exactly',
      value: 3,
      note: '称“三驾马车”，列出5个。Called a troika (三驾马车); five are listed.',
      source: note('3.2.2 主要技术内容'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '现代产业社区' },
      comparator: 'exactly',
      value: 7,
      note: '已试点运行的产业社区。Communities with trials.',
      source: note('7.1'),
    },
  ],
  sources: [compilationNote],
  extra: { englishTitles: 'unofficial' },
});
