import { defineSystem } from '../system/define.js';
import { governance, whitePaper } from './sources.js';

const frame = [governance('六（二）')];

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
    {
      id: 'basic-kind',
      title: { zh: '基础通用标准', en: 'basic and general standards' },
      level: 'kind',
      part: 'band',
      note: 'A kind to be made for every field.',
      sources: frame,
    },
    {
      id: 'management-kind',
      title: { zh: '管理服务标准', en: 'management and service standards' },
      level: 'kind',
      part: 'band',
      note: 'A kind to be made for every field.',
      sources: frame,
    },
    {
      id: 'facilities-kind',
      title: { zh: '设施设备配置标准', en: 'standards for facilities and equipment' },
      level: 'kind',
      part: 'band',
      note: 'A kind to be made for every field.',
      sources: frame,
    },
    {
      id: 'social-governance',
      title: { zh: '社会治理领域', en: 'social governance' },
      level: 'group',
      sources: frame,
      children: [
        {
          id: 'public-safety',
          title: { zh: '基层公共安全', en: 'primary-level public safety' },
          level: 'field',
          sources: frame,
        },
        {
          id: 'community-order',
          title: { zh: '社区治安', en: 'public order in communities' },
          level: 'field',
          sources: frame,
        },
        {
          id: 'community-correction',
          title: { zh: '社区矫正', en: 'community correction' },
          level: 'field',
          sources: frame,
        },
        { id: 'dispute-mediation', title: { zh: '纠纷调解', en: 'dispute mediation' }, level: 'field', sources: frame },
      ],
    },
    {
      id: 'basic-public-services',
      title: { zh: '基本公共服务领域', en: 'basic public services' },
      level: 'group',
      sources: frame,
      children: [
        { id: 'employment', title: { zh: '劳动就业', en: 'employment' }, level: 'field', sources: frame },
        {
          id: 'assistance-welfare',
          title: { zh: '救助福利', en: 'assistance and welfare' },
          level: 'field',
          sources: frame,
        },
        {
          id: 'health-family-planning',
          title: { zh: '卫生计生', en: 'health and family planning' },
          level: 'field',
          sources: frame,
        },
        {
          id: 'science-education',
          title: { zh: '科普教育', en: 'science popularization and education' },
          level: 'field',
          sources: frame,
        },
        { id: 'culture-sports', title: { zh: '文化体育', en: 'culture and sports' }, level: 'field', sources: frame },
        {
          id: 'environmental-protection',
          title: { zh: '环境保护', en: 'environmental protection' },
          level: 'field',
          sources: frame,
        },
        {
          id: 'legal-services',
          title: { zh: '公共法律服务', en: 'public legal services' },
          level: 'field',
          sources: frame,
        },
      ],
    },
  ],
  standards: [],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
