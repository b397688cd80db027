import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [shengsi('二、主要举措 （二）2')];

/** The standards system of common prosperity of an island county (海岛城乡高质量发展共同富裕美好社会标准体系). */
export const shengsiCommonProsperity = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-common-prosperity',
  title: {
    zh: '海岛城乡高质量发展共同富裕美好社会标准体系',
    en: 'Standards system of common prosperity of an island county, Shengsi',
  },
  issuer: '嵊泗县',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    {
      id: 'education',
      title: { zh: '教育', en: 'education' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'medical-care',
      title: { zh: '医疗', en: 'medical care' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'elderly-care',
      title: { zh: '养老', en: 'elderly care' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    { id: 'housing', title: { zh: '住房', en: 'housing' }, level: 'field', responsible: ['县级部门'], sources: frame },
    {
      id: 'social-security',
      title: { zh: '社保', en: 'social security' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'employment',
      title: { zh: '就业', en: 'employment' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'assistance',
      title: { zh: '救助', en: 'assistance' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'child-care',
      title: { zh: '托育', en: 'child care' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'culture-sports',
      title: { zh: '文体服务', en: 'culture and sports services' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
    {
      id: 'infrastructure',
      title: { zh: '基础设施', en: 'infrastructure' },
      level: 'field',
      responsible: ['县级部门'],
      sources: frame,
    },
  ],
  standards: [],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial' },
});
