import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [shengsi('二、主要举措 （三）1')];

/** The public safety standards systems of Shengsi, by field. */
export const shengsiPublicSafety = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-public-safety',
  title: { zh: '公共安全标准化', en: 'Standards systems of public safety, Shengsi' },
  issuer: '嵊泗县',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    {
      id: 'disasters',
      title: { zh: '防灾减灾救灾', en: 'prevention and relief of disasters' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'public-order',
      title: { zh: '社会治安', en: 'public order' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'transport',
      title: { zh: '交通运输', en: 'transport' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'work-safety',
      title: { zh: '安全生产', en: 'work safety' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'emergency',
      title: { zh: '应急管理', en: 'emergency management' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'food-drugs',
      title: { zh: '食品药品', en: 'food and drugs' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'special-equipment',
      title: { zh: '特种设备', en: 'special equipment' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
  ],
  standards: [],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial', titleIs: 'subject' },
});
