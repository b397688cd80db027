import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { plan, planRelease } from './sources.js';

const frame = [plan('构建现代化产业标准体系')];
const branch = nodesLike({ level: 'branch', sources: frame });
const field = nodesLike({ level: 'field', sources: frame });

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
    branch('digital-economy', '数字经济', 'digital economy', {
      children: [
        field('mobile-payment', '移动支付', 'mobile payment'),
        field('digital-security', '数字安防', 'digital security'),
        field('intelligent-connected', '智能网联', 'intelligent and connected'),
        field('mobile-internet', '移动互联', 'mobile internet'),
        field('cloud-iot', '云上物联网', 'internet of things on the cloud'),
        field('industrial-internet', '工业互联网', 'industrial internet'),
        field('industry-brain', '产业大脑', 'industry brain'),
        field('future-factory', '未来工厂', 'future factory'),
      ],
    }),
    branch('advanced-manufacturing', '先进制造业', 'advanced manufacturing', {
      children: [field('zhejiang-made', '先进“浙江制造”', 'advanced Zhejiang Made')],
    }),
    branch('services', '“浙江服务”', 'Zhejiang services', {
      children: [
        field(
          'service-brands',
          '区域、行业服务品牌培育和评价',
          'fostering and evaluation of regional and industry service brands',
        ),
        field('e-commerce', '电子商务', 'e-commerce'),
        field('modern-logistics', '现代物流', 'modern logistics'),
        field('modern-finance', '现代金融', 'modern finance'),
        field('technology-services', '科技服务', 'technology services'),
        field('modern-commerce', '现代商贸', 'modern commerce'),
        field('culture-entertainment', '文化娱乐', 'culture and entertainment'),
        field('leisure-tourism', '休闲旅游', 'leisure tourism'),
        field('sports-health', '体育健康', 'sports and health'),
        field('education-training', '教育培训', 'education and training'),
        field('household-life', '居民生活', 'household life'),
      ],
    }),
  ],
  standards: [],
  sources: [planRelease],
  extra: { englishTitles: 'unofficial' },
});
