import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [shengsi('二、主要举措 （二）2')];
const field = nodesLike({ level: 'field', responsible: ['县级部门'], sources: frame });

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
    field('education', '教育', 'education'),
    field('medical-care', '医疗', 'medical care'),
    field('elderly-care', '养老', 'elderly care'),
    field('housing', '住房', 'housing'),
    field('social-security', '社保', 'social security'),
    field('employment', '就业', 'employment'),
    field('assistance', '救助', 'assistance'),
    field('child-care', '托育', 'child care'),
    field('culture-sports', '文体服务', 'culture and sports services'),
    field('infrastructure', '基础设施', 'infrastructure'),
  ],
  standards: [],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial' },
});
