import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [shengsi('二、主要举措 （三）1')];
const field = nodesLike({ level: 'field', responsible: ['县级部门'], sources: frame });

/** The public safety standards systems of Shengsi, by field. */
export const shengsiPublicSafety = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-public-safety',
  title: { zh: '公共安全标准化', en: 'Standards systems of public safety, Shengsi' },
  issuer: '嵊泗县',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    field('disasters', '防灾减灾救灾', 'prevention and relief of disasters'),
    field('public-order', '社会治安', 'public order'),
    field('transport', '交通运输', 'transport'),
    field('work-safety', '安全生产', 'work safety'),
    field('emergency', '应急管理', 'emergency management'),
    field('food-drugs', '食品药品', 'food and drugs'),
    field('special-equipment', '特种设备', 'special equipment'),
  ],
  standards: [],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial', titleIs: 'subject' },
});
