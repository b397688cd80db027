import type { Sentence } from '../base/sentence.js';
import type { UnusedLink } from '../model/crosswalk.js';
import type { CrosswalkTier, StepKind } from '../model/sets/crosswalk.js';
import { linkRelationNames } from '../model/sets/links.js';
import { elaboratedBy } from './link-words.js';

/** What a step says of two stops, to stand between their names: up and down the tree is as within and around. */
export const stepVerbs: Readonly<Record<StepKind, Sentence>> = {
  up: linkRelationNames.subset,
  down: linkRelationNames.superset,
  equal: linkRelationNames.equal,
  subset: linkRelationNames.subset,
  superset: linkRelationNames.superset,
  intersects: linkRelationNames.intersects,
  related: linkRelationNames.related,
  elaborates: linkRelationNames.elaborates,
  elaborated: elaboratedBy,
};

export const tierNames: Readonly<Record<CrosswalkTier, Sentence>> = {
  direct: { zh: '直接', en: 'direct' },
  strong: { zh: '强', en: 'strong' },
  average: { zh: '中', en: 'average' },
  weak: { zh: '弱', en: 'weak' },
};

export const unusedReasons: Readonly<Record<UnusedLink['reason'], Sentence>> = {
  'unknown-system': { zh: '所指的体系不在工作区中', en: 'it names a system that is not in the workspace' },
  'unknown-node': { zh: '所指的节点不存在', en: 'it names a node that is not there' },
  'unknown-standard': { zh: '所指的标准不存在', en: 'it names a standard that is not there' },
  'whole-system': {
    zh: '一端是整个体系，路径不经过整个体系',
    en: 'one end is a system as a whole, which no path passes',
  },
  'to-itself': { zh: '两端是同一处', en: 'both ends are the same' },
};

export const crosswalkSentences = {
  title: { zh: '节点对照：{from} → {to}', en: 'Crosswalk: {from} → {to}' },
  coverage: {
    zh: '节点 {total} 个：有直接链接 {direct} 个，经多步到达 {linked} 个，到达不了 {none} 个。',
    en: 'Nodes {total}: linked directly {direct}, over several steps {linked}, not reached {none}.',
  },
  tiers: {
    zh: '按最省的路径：直接 {direct}，强 {strong}，中 {average}，弱 {weak}。',
    en: 'By their cheapest paths: direct {direct}, strong {strong}, average {average}, weak {weak}.',
  },
  source: { zh: '节点', en: 'node' },
  target: { zh: '最近的节点', en: 'nearest node' },
  tier: { zh: '强度', en: 'strength' },
  score: { zh: '罚分', en: 'score' },
  path: { zh: '路径', en: 'path' },
  rank: { zh: '次序', en: 'rank' },
  sourceId: { zh: '节点标识', en: 'node id' },
  targetId: { zh: '最近节点标识', en: 'nearest node id' },
  statedNone: {
    zh: '已查明 {source} 与 {ends} 无关。',
    en: '{source} was looked at and has nothing to do with {ends}.',
  },
  unused: { zh: '链接 {numbers} 未用：{reason}。', en: 'Links not used: {numbers}; {reason}.' },
  unusedMany: {
    zh: '链接 {numbers} 等 {count} 条未用：{reason}。',
    en: 'Links not used: {numbers} and more, {count} in all; {reason}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
