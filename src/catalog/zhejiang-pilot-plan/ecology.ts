import type { SystemNode } from '../../model/node.js';
import { plan } from '../sources.js';

const ecology = [plan('强化生态文明建设标准化保障')];

/** The fields that the plan names under its measure on ecological civilization. */
export const ecologyFields = [
  {
    id: 'low-carbon-label',
    title: { zh: '低碳产品标准标识制度', en: 'low-carbon product labels' },
    level: 'field',
    sources: ecology,
  },
  {
    id: 'low-carbon-parks',
    title: { zh: '低碳工业园区', en: 'low-carbon industrial parks' },
    level: 'field',
    sources: ecology,
  },
  { id: 'green-factories', title: { zh: '绿色工厂', en: 'green factories' }, level: 'field', sources: ecology },
  {
    id: 'integrated-ecosystems',
    title: { zh: '山水林田湖草系统治理', en: 'integrated governance of ecosystems' },
    level: 'field',
    sources: ecology,
  },
  {
    id: 'coastal-zone',
    title: { zh: '海岸带综合保护与利用', en: 'protection and use of the coastal zone' },
    level: 'field',
    sources: ecology,
  },
  {
    id: 'natural-resources',
    title: { zh: '自然资源节约集约利用', en: 'saving and intensive use of natural resources' },
    level: 'field',
    sources: ecology,
  },
  { id: 'great-garden', title: { zh: '“大花园”', en: 'great garden' }, level: 'field', sources: ecology },
  {
    id: 'green-manufacturing',
    title: { zh: '绿色制造', en: 'green manufacturing' },
    level: 'field',
    sources: ecology,
  },
  {
    id: 'green-agriculture',
    title: { zh: '绿色农业', en: 'green agriculture' },
    level: 'field',
    sources: ecology,
  },
  {
    id: 'green-construction',
    title: { zh: '绿色建造', en: 'green construction' },
    level: 'field',
    sources: ecology,
  },
  { id: 'green-finance', title: { zh: '绿色金融', en: 'green finance' }, level: 'field', sources: ecology },
  {
    id: 'ecological-product-value',
    title: { zh: '生态产品价值实现', en: 'value of ecological products' },
    level: 'field',
    sources: ecology,
  },
] as const satisfies readonly SystemNode[];
