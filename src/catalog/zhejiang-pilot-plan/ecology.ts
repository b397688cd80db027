import { nodesLike } from '../alike.js';
import type { SystemNode } from '../../model/node.js';
import { plan } from '../sources.js';

const ecology = [plan('强化生态文明建设标准化保障')];
const field = nodesLike({ level: 'field', sources: ecology });

/** The fields that the plan names under its measure on ecological civilization. */
export const ecologyFields = [
  field('low-carbon-label', '低碳产品标准标识制度', 'low-carbon product labels'),
  field('low-carbon-parks', '低碳工业园区', 'low-carbon industrial parks'),
  field('green-factories', '绿色工厂', 'green factories'),
  field('integrated-ecosystems', '山水林田湖草系统治理', 'integrated governance of ecosystems'),
  field('coastal-zone', '海岸带综合保护与利用', 'protection and use of the coastal zone'),
  field('natural-resources', '自然资源节约集约利用', 'saving and intensive use of natural resources'),
  field('great-garden', '“大花园”', 'great garden'),
  field('green-manufacturing', '绿色制造', 'green manufacturing'),
  field('green-agriculture', '绿色农业', 'green agriculture'),
  field('green-construction', '绿色建造', 'green construction'),
  field('green-finance', '绿色金融', 'green finance'),
  field('ecological-product-value', '生态产品价值实现', 'value of ecological products'),
] as const satisfies readonly SystemNode[];
