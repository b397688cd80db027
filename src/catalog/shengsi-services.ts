import { defineSystem } from '../system/define.js';
import { shengsi, shengsiDraft } from './sources.js';

const frame = [shengsi('二、主要举措 （一）3')];

/** The standards of modern services that Shengsi means to make. */
export const shengsiServices = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-services',
  title: { zh: '现代服务标准化', en: 'Standards of modern services, Shengsi' },
  issuer: '嵊泗县',
  levels: [{ id: 'field', title: { zh: '领域', en: 'field' } }],
  children: [
    {
      id: 'logistics',
      title: { zh: '现代物流', en: 'modern logistics' },
      level: 'field',
      responsible: [
        '县发改局',
        '县经信局',
        '县农业农村局',
        '县文广旅体局',
        '县市场监管局',
        '县海洋与渔业局',
        '嵊泗海关',
      ],
      sources: frame,
    },
    {
      id: 'maritime-services',
      title: { zh: '海事服务', en: 'maritime services' },
      level: 'field',
      responsible: [
        '县发改局',
        '县经信局',
        '县农业农村局',
        '县文广旅体局',
        '县市场监管局',
        '县海洋与渔业局',
        '嵊泗海关',
      ],
      sources: frame,
    },
    {
      id: 'international-trade',
      title: { zh: '国际贸易', en: 'international trade' },
      level: 'field',
      responsible: [
        '县发改局',
        '县经信局',
        '县农业农村局',
        '县文广旅体局',
        '县市场监管局',
        '县海洋与渔业局',
        '嵊泗海关',
      ],
      sources: frame,
    },
    {
      id: 'marine-tourism',
      title: { zh: '海洋旅游', en: 'marine tourism' },
      level: 'field',
      responsible: [
        '县发改局',
        '县经信局',
        '县农业农村局',
        '县文广旅体局',
        '县市场监管局',
        '县海洋与渔业局',
        '嵊泗海关',
      ],
      sources: frame,
    },
    {
      id: 'marine-technology',
      title: { zh: '海洋科技服务', en: 'marine technology services' },
      level: 'field',
      responsible: [
        '县发改局',
        '县经信局',
        '县农业农村局',
        '县文广旅体局',
        '县市场监管局',
        '县海洋与渔业局',
        '嵊泗海关',
      ],
      sources: frame,
    },
    {
      id: 'modern-finance',
      title: { zh: '现代金融', en: 'modern finance' },
      level: 'field',
      responsible: [
        '县发改局',
        '县经信局',
        '县农业农村局',
        '县文广旅体局',
        '县市场监管局',
        '县海洋与渔业局',
        '嵊泗海关',
      ],
      sources: frame,
    },
  ],
  standards: [],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial', titleIs: 'subject' },
});
