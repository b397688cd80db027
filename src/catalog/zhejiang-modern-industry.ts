import { defineSystem } from '../system/define.js';
import { plan, planRelease } from './sources.js';

const frame = [plan('构建现代化产业标准体系')];

/** The modern industry standards system of Zhejiang (现代化产业标准体系). */
export const zhejiangModernIndustry = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-modern-industry',
  title: { zh: '现代化产业标准体系', en: 'Modern industry standards system' },
  issuer: '浙江省',
  levels: [
    { id: 'branch', title: { zh: '产业', en: 'branch' } },
    { id: 'field', title: { zh: '领域', en: 'field' } },
  ],
  children: [
    {
      id: 'digital-economy',
      title: { zh: '数字经济', en: 'digital economy' },
      level: 'branch',
      sources: frame,
      children: [
        { id: 'mobile-payment', title: { zh: '移动支付', en: 'mobile payment' }, level: 'field', sources: frame },
        { id: 'digital-security', title: { zh: '数字安防', en: 'digital security' }, level: 'field', sources: frame },
        {
          id: 'intelligent-connected',
          title: { zh: '智能网联', en: 'intelligent and connected' },
          level: 'field',
          sources: frame,
        },
        { id: 'mobile-internet', title: { zh: '移动互联', en: 'mobile internet' }, level: 'field', sources: frame },
        {
          id: 'cloud-iot',
          title: { zh: '云上物联网', en: 'internet of things on the cloud' },
          level: 'field',
          sources: frame,
        },
        {
          id: 'industrial-internet',
          title: { zh: '工业互联网', en: 'industrial internet' },
          level: 'field',
          sources: frame,
        },
        { id: 'industry-brain', title: { zh: '产业大脑', en: 'industry brain' }, level: 'field', sources: frame },
        { id: 'future-factory', title: { zh: '未来工厂', en: 'future factory' }, level: 'field', sources: frame },
      ],
    },
    {
      id: 'advanced-manufacturing',
      title: { zh: '先进制造业', en: 'advanced manufacturing' },
      level: 'branch',
      sources: frame,
      children: [
        {
          id: 'zhejiang-made',
          title: { zh: '先进“浙江制造”', en: 'advanced Zhejiang Made' },
          level: 'field',
          sources: frame,
        },
      ],
    },
    {
      id: 'services',
      title: { zh: '“浙江服务”', en: 'Zhejiang services' },
      level: 'branch',
      sources: frame,
      children: [
        {
          id: 'service-brands',
          title: {
            zh: '区域、行业服务品牌培育和评价',
            en: 'fostering and evaluation of regional and industry service brands',
          },
          level: 'field',
          sources: frame,
        },
        { id: 'e-commerce', title: { zh: '电子商务', en: 'e-commerce' }, level: 'field', sources: frame },
        { id: 'modern-logistics', title: { zh: '现代物流', en: 'modern logistics' }, level: 'field', sources: frame },
        { id: 'modern-finance', title: { zh: '现代金融', en: 'modern finance' }, level: 'field', sources: frame },
        {
          id: 'technology-services',
          title: { zh: '科技服务', en: 'technology services' },
          level: 'field',
          sources: frame,
        },
        { id: 'modern-commerce', title: { zh: '现代商贸', en: 'modern commerce' }, level: 'field', sources: frame },
        {
          id: 'culture-entertainment',
          title: { zh: '文化娱乐', en: 'culture and entertainment' },
          level: 'field',
          sources: frame,
        },
        { id: 'leisure-tourism', title: { zh: '休闲旅游', en: 'leisure tourism' }, level: 'field', sources: frame },
        { id: 'sports-health', title: { zh: '体育健康', en: 'sports and health' }, level: 'field', sources: frame },
        {
          id: 'education-training',
          title: { zh: '教育培训', en: 'education and training' },
          level: 'field',
          sources: frame,
        },
        { id: 'household-life', title: { zh: '居民生活', en: 'household life' }, level: 'field', sources: frame },
      ],
    },
  ],
  standards: [],
  sources: [planRelease],
  extra: { englishTitles: 'unofficial' },
});
