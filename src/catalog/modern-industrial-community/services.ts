import type { SystemNode } from '../../model/node.js';
import { note } from '../sources.js';
import { clause } from './clause.js';

const content = [note('3.2.2 主要技术内容')];

/** The clauses of the chapter on governance and services. */
export const servicesClauses = [
  {
    id: 'governance',
    title: { zh: '治理要求', en: 'requirements for governance' },
    level: 'clause',
    sources: content,
    children: [
      {
        id: 'party-building',
        title: { zh: '党群建设', en: 'party and mass work' },
        level: 'item',
        sources: content,
        placements: clause('党群建设'),
      },
      {
        id: 'public-governance',
        title: { zh: '公共治理', en: 'public governance' },
        level: 'item',
        sources: content,
        placements: clause('公共治理'),
      },
      {
        id: 'safety-governance',
        title: { zh: '安全治理', en: 'safety governance' },
        level: 'item',
        sources: content,
        placements: clause('安全治理'),
      },
      {
        id: 'smart-governance',
        title: { zh: '智慧治理', en: 'smart governance' },
        level: 'item',
        sources: content,
        placements: clause('智慧治理'),
      },
    ],
  },
  {
    id: 'city-services',
    title: { zh: '城市服务', en: 'city services' },
    level: 'clause',
    sources: content,
    children: [
      {
        id: 'employment',
        title: { zh: '就业', en: 'employment' },
        level: 'item',
        sources: content,
        placements: clause('就业'),
      },
      {
        id: 'medical-care',
        title: { zh: '医疗', en: 'medical care' },
        level: 'item',
        sources: content,
        placements: clause('医疗'),
      },
      {
        id: 'culture',
        title: { zh: '文化', en: 'culture' },
        level: 'item',
        sources: content,
        placements: clause('文化'),
      },
    ],
  },
  {
    id: 'enterprise-services',
    title: { zh: '企业服务', en: 'services for enterprises' },
    level: 'clause',
    sources: content,
    children: [
      {
        id: 'policy-matching',
        title: { zh: '政策对接', en: 'policy matching' },
        level: 'item',
        sources: content,
        placements: clause('政策对接'),
      },
      {
        id: 'resource-linking',
        title: { zh: '资源链接', en: 'linking of resources' },
        level: 'item',
        sources: content,
        placements: clause('资源链接'),
      },
    ],
  },
  {
    id: 'staff-services',
    title: { zh: '员工服务', en: 'services for staff' },
    level: 'clause',
    sources: content,
    children: [
      {
        id: 'career',
        title: { zh: '职业发展', en: 'career development' },
        level: 'item',
        sources: content,
        placements: clause('职业发展'),
      },
      {
        id: 'mental-support',
        title: { zh: '心理支持', en: 'mental support' },
        level: 'item',
        sources: content,
        placements: clause('心理支持'),
      },
    ],
  },
] as const satisfies readonly SystemNode[];
