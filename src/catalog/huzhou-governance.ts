import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { governance, main, whitePaper } from './sources.js';

const frame = [governance('三')];
const field = nodesLike({ level: 'field', sources: frame });

/** The governance standards system of Huzhou (“湖州治理”标准体系). */
export const huzhouGovernance = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-governance',
  title: { zh: '“湖州治理”标准体系', en: 'Huzhou governance standards system' },
  issuer: '湖州市',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    field('government', '政府治理', 'government'),
    field('industry', '产业治理', 'industry'),
    field('ecology', '生态治理', 'ecology'),
    field('livelihood', '民生治理', 'livelihood'),
    field('primary-level', '基层治理', 'primary level'),
    field('emergency', '应急治理', 'emergency'),
    field('smart', '智慧治理', 'smart governance'),
  ],
  standards: [
    {
      id: 'effect-evaluation-indicators',
      title: {
        zh: '社会治理标准化实施效果评价关键指标标准',
        en: 'Key indicators for evaluating the effect of standardization in social governance',
      },
      status: 'wanted',
      sources: [governance('六（一）', '拟加强研究。Its study is to be strengthened.')],
    },
    {
      id: 'safety-index',
      title: { zh: '乡镇（街道）平安指数评价标准', en: 'Evaluation of the safety index of townships and subdistricts' },
      status: 'wanted',
      sources: [governance('二', '正在探索研制。Its development is being explored.')],
    },
  ],
  claims: [
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 7,
      note: '数字为所列领域的个数。The fields as listed; the number is the count of the list.',
      source: governance('三'),
    },
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 6,
      note: '“标准化+社会治理”行动的六个重点领域，划分不同。Six key fields of the action on social governance, cut otherwise.',
      source: governance('四'),
    },
    {
      about: {},
      counts: 'nodes',
      at: 'field',
      comparator: 'exactly',
      value: 5,
      note: '“标准化+”行动一章的节数，划分不同。The sections of the chapter on the action, cut otherwise; the number is the count of the sections.',
      source: main('四'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
