import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { governance, whitePaper } from './sources.js';

const frame = [governance('六（二）')];
const kind = nodesLike({ level: 'kind', sources: frame });
const field = nodesLike({ level: 'field', sources: frame });

/** The rural social governance standards system that Huzhou means to build (农村社会治理标准体系). */
export const ruralSocialGovernance = defineSystem({
  format: 'tixi/1',
  id: 'rural-social-governance',
  title: { zh: '农村社会治理标准体系', en: 'Rural social governance standards system' },
  issuer: '湖州市',
  levels: [
    { id: 'group', title: { zh: '领域', en: 'group of fields' } },
    { id: 'field', title: { zh: '重点领域', en: 'key field' } },
    { id: 'kind', title: { zh: '标准类别', en: 'kind of standard' } },
  ],
  children: [
    kind('basic-kind', '基础通用标准', 'basic and general standards', {
      part: 'band',
      note: '各领域均要研究制定的一类标准。A kind to be made for every field.',
    }),
    kind('management-kind', '管理服务标准', 'management and service standards', {
      part: 'band',
      note: '各领域均要研究制定的一类标准。A kind to be made for every field.',
    }),
    kind('facilities-kind', '设施设备配置标准', 'standards for facilities and equipment', {
      part: 'band',
      note: '各领域均要研究制定的一类标准。A kind to be made for every field.',
    }),
    {
      id: 'social-governance',
      title: { zh: '社会治理领域', en: 'social governance' },
      level: 'group',
      sources: frame,
      children: [
        field('public-safety', '基层公共安全', 'primary-level public safety'),
        field('community-order', '社区治安', 'public order in communities'),
        field('community-correction', '社区矫正', 'community correction'),
        field('dispute-mediation', '纠纷调解', 'dispute mediation'),
      ],
    },
    {
      id: 'basic-public-services',
      title: { zh: '基本公共服务领域', en: 'basic public services' },
      level: 'group',
      sources: frame,
      children: [
        field('employment', '劳动就业', 'employment'),
        field('assistance-welfare', '救助福利', 'assistance and welfare'),
        field('health-family-planning', '卫生计生', 'health and family planning'),
        field('science-education', '科普教育', 'science popularization and education'),
        field('culture-sports', '文化体育', 'culture and sports'),
        field('environmental-protection', '环境保护', 'environmental protection'),
        field('legal-services', '公共法律服务', 'public legal services'),
      ],
    },
  ],
  standards: [],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
