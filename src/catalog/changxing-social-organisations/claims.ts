import type { Claim } from '../../model/claim.js';
import { whitePaperCase } from '../sources.js';

const stages = whitePaperCase('六', '二');
const directions = whitePaperCase('六', '二（二）');

/** The figures published of the system of Changxing. */
export const claims = [
  { about: {}, counts: 'nodes', at: 'direction', comparator: 'exactly', value: 3, source: directions },
  {
    about: {},
    counts: 'standards',
    where: { level: 'local', tier: 'city' },
    act: 'issued',
    comparator: 'exactly',
    value: 7,
    source: stages,
  },
  {
    about: {},
    counts: 'standards',
    where: { level: 'local', tier: 'county' },
    act: 'issued',
    comparator: 'exactly',
    value: 3,
    source: stages,
  },
  {
    about: {},
    counts: 'documents',
    where: { level: 'local', tier: 'city', status: 'proposed' },
    comparator: 'exactly',
    value: 6,
    note: '原文“通过论证”。Past argumentation (通过论证).',
    source: stages,
  },
  {
    about: {},
    counts: 'documents',
    where: { level: 'local', tier: 'city', status: 'examination' },
    comparator: 'exactly',
    value: 2,
    note: '原文“通过审查”。Past examination (通过审查).',
    source: stages,
  },
  {
    about: {},
    counts: 'documents',
    where: { level: 'local', tier: 'city', status: 'wanted' },
    comparator: 'exactly',
    value: 4,
    note: '原文“计划起草”。Drafting is planned (计划起草).',
    source: stages,
  },
  {
    about: {},
    counts: 'documents',
    where: { status: 'drafting' },
    comparator: 'exactly',
    value: 3,
    note: '原文“正在起草”，只印主题。Being drafted (正在起草), by subject.',
    source: whitePaperCase('六', '二（三）'),
  },
  {
    about: {},
    counts: 'documents',
    comparator: 'more-than',
    value: 10,
    note: '原文“制定了10余项标准”，未说已发布。Printed 制定了 10 余项: made, not said to be issued.',
    source: whitePaperCase('六', '三'),
  },
  {
    about: { nodes: ['mass-organisation-work'] },
    counts: 'standards',
    where: { level: 'local', tier: 'city' },
    act: 'issued',
    comparator: 'exactly',
    value: 4,
    source: directions,
  },
  {
    about: { nodes: ['mass-organisation-work'] },
    counts: 'standards',
    where: { level: 'local', tier: 'county' },
    act: 'issued',
    comparator: 'exactly',
    value: 2,
    source: directions,
  },
  {
    about: { nodes: ['public-venture-topics'] },
    counts: 'nodes',
    at: 'topic',
    comparator: 'exactly',
    value: 7,
    note: '写明七个方面，列出4个。Announced as seven aspects; four are named.',
    source: directions,
  },
] as const satisfies readonly Claim[];
