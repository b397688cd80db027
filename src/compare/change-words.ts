import type { Sentence } from '../base/sentence.js';
import type { StatusClass } from '../model/sets/statuses.js';
import type { StandardDifference } from '../model/sets/differences.js';
import type { AmbiguousMatch, MatchedBy } from '../model/system-diff.js';

/** What changed, as headings of lines, and what the lines say. */
export const changeWords = {
  'node-added': { zh: '新增节点', en: 'node added' },
  'node-removed': { zh: '删除节点', en: 'node removed' },
  'node-moved': { zh: '移动', en: 'moved' },
  'node-renamed': { zh: '更名', en: 'renamed' },
  'node-renumbered': { zh: '改号', en: 'renumbered' },
  'node-reidentified': { zh: '更换标识', en: 'another id' },
  'node-split': { zh: '拆分', en: 'split' },
  'node-merged': { zh: '合并', en: 'merged' },
  'node-reordered': { zh: '下级次序', en: 'order of children' },
  'node-changed': { zh: '属性变更', en: 'changed' },
  'placement-added': { zh: '列入', en: 'placed' },
  'placement-removed': { zh: '移出', en: 'taken out' },
  'placement-arrived': { zh: '移入', en: 'came here' },
  'placement-left': { zh: '移走', en: 'went away' },
  'placement-changed': { zh: '列入方式', en: 'placement' },
  'standard-added': { zh: '新增', en: 'added' },
  'standard-removed': { zh: '删除', en: 'removed' },
  coverage: { zh: '覆盖', en: 'coverage' },
  from: { zh: '{what}（原在：{where}）', en: '{what} (from: {where})' },
  to: { zh: '{what}（去向：{where}）', en: '{what} (to: {where})' },
  under: { zh: '{before} 之下 → {after} 之下', en: 'under {before} → under {after}' },
  into: { zh: '拆为：{names}', en: 'into: {names}' },
  out: { zh: '合并自：{names}', en: 'out of: {names}' },
  matchedBy: { zh: '{what}（按{by}对应）', en: '{what} (matched by {by})' },
  top: { zh: '体系', en: 'the system' },
  counts: {
    zh: '现有/应有 {before} {arrow} {after}',
    en: 'existing/required {before} {arrow} {after}',
  },
  because: { zh: '{counts}；因 {names}', en: '{counts}; because of {names}' },
  more: { zh: '{shown}等 {count} 项', en: '{shown} and {more} more' },
  moreLines: { zh: '{shown}\n……共 {count} 项', en: '{shown}\n… and {more} more' },
  line: { zh: '{change}：{text}', en: '{change}: {text}' },
  nothing: { zh: '无', en: 'none' },
  reordered: { zh: '次序改变', en: 'in another order' },
  complete: { zh: '所列即应有', en: 'as listed' },
  excluded: { zh: '不适用', en: 'not applicable' },
  notApplicable: { zh: '不适用：{reason}', en: 'not applicable: {reason}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the legend of a diagram of changes says. */
export const diffLegend = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '有变更', en: 'changed' },
  better: { zh: '满足或现有增多', en: 'more met or existing' },
  worse: { zh: '满足或现有减少', en: 'less met or existing' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** By what a pair was matched, or could not be. */
export const matchNames: Readonly<Record<MatchedBy | AmbiguousMatch['by'], Sentence>> = {
  id: { zh: '标识', en: 'id' },
  code: { zh: '编号', en: 'code' },
  document: { zh: '标准号', en: 'document' },
  title: { zh: '名称与位置', en: 'title and place' },
  content: { zh: '内容', en: 'content' },
};

/** What differs in a standard. */
export const differenceNames: Readonly<Record<StandardDifference, Sentence>> = {
  id: { zh: '标识', en: 'id' },
  document: { zh: '标准号', en: 'document' },
  edition: { zh: '版本', en: 'edition' },
  obligation: { zh: '性质', en: 'obligation' },
  level: { zh: '级别', en: 'level' },
  status: { zh: '状态', en: 'status' },
  title: { zh: '名称', en: 'title' },
  other: { zh: '其他', en: 'other' },
};

/** The classes in which documents are counted. */
export const classNames: Readonly<Record<StatusClass, Sentence>> = {
  existing: { zh: '现有', en: 'existing' },
  planned: { zh: '计划', en: 'planned' },
  retired: { zh: '废止', en: 'retired' },
  unknown: { zh: '不明', en: 'unknown' },
};
