import { nodesLike } from '../alike.js';
import type { SystemNode } from '../../model/node.js';
import { content, item } from './clause.js';

const heading = nodesLike({ level: 'clause', sources: content });

/** The clauses of the chapter on governance and services. */
export const servicesClauses = [
  heading('governance', '治理要求', 'requirements for governance', {
    children: [
      item('party-building', '党群建设', 'party and mass work'),
      item('public-governance', '公共治理', 'public governance'),
      item('safety-governance', '安全治理', 'safety governance'),
      item('smart-governance', '智慧治理', 'smart governance'),
    ],
  }),
  heading('city-services', '城市服务', 'city services', {
    children: [
      item('employment', '就业', 'employment'),
      item('medical-care', '医疗', 'medical care'),
      item('culture', '文化', 'culture'),
    ],
  }),
  heading('enterprise-services', '企业服务', 'services for enterprises', {
    children: [
      item('policy-matching', '政策对接', 'policy matching'),
      item('resource-linking', '资源链接', 'linking of resources'),
    ],
  }),
  heading('staff-services', '员工服务', 'services for staff', {
    children: [item('career', '职业发展', 'career development'), item('mental-support', '心理支持', 'mental support')],
  }),
] as const satisfies readonly SystemNode[];
