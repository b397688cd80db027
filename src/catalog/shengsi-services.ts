import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [shengsi('二、主要举措 （一）3')];
const field = nodesLike({
  level: 'field',
  responsible: ['县发改局', '县经信局', '县农业农村局', '县文广旅体局', '县市场监管局', '县海洋与渔业局', '嵊泗海关'],
  sources: frame,
});

/** The standards of modern services that Shengsi means to make. */
export const shengsiServices = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-services',
  title: { zh: '现代服务标准化', en: 'Standards of modern services, Shengsi' },
  issuer: '嵊泗县',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    field('logistics', '现代物流', 'modern logistics'),
    field('maritime-services', '海事服务', 'maritime services'),
    field('international-trade', '国际贸易', 'international trade'),
    field('marine-tourism', '海洋旅游', 'marine tourism'),
    field('marine-technology', '海洋科技服务', 'marine technology services'),
    field('modern-finance', '现代金融', 'modern finance'),
  ],
  standards: [],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial', titleIs: 'subject' },
});
