import type { Sentence } from '../base/sentence.js';

export const diffWords = {
  title: { zh: '{name}：{before} 与 {after} 的变化', en: '{name}: what changed from {before} to {after}' },
  titlePlain: { zh: '{name}：变化', en: '{name}: what changed' },
  nodes: {
    zh: '节点：新增 {added}，删除 {removed}，移动 {moved}，更名 {renamed}，改号 {renumbered}，拆分 {split}，合并 {merged}。',
    en: 'Nodes: {added} added, {removed} removed, {moved} moved, {renamed} renamed, {renumbered} renumbered, {split} split, {merged} merged.',
  },
  standards: {
    zh: '标准：新增 {added}，删除 {removed}，变更 {changed}；列入 {placed}，移出 {out}，移动 {moved}。',
    en: 'Standards: {added} added, {removed} removed, {changed} changed; {placed} placed, {out} taken out, {moved} moved.',
  },
  coverage: { zh: '覆盖情况：{counts}。', en: 'Coverage: {counts}.' },
  nothing: { zh: '两版没有差别。', en: 'There is no difference.' },
  changedStandards: { zh: '标准的变更', en: 'Standards' },
  ambiguous: {
    zh: '不能确定的对应（按新增和删除列出）',
    en: 'What may be one and cannot be told (listed as added and removed)',
  },
  node: { zh: '节点', en: 'node' },
  change: { zh: '变化', en: 'change' },
  what: { zh: '内容', en: 'what' },
  standard: { zh: '标准', en: 'standard' },
  before: { zh: '变更前', en: 'before' },
  after: { zh: '变更后', en: 'after' },
  by: { zh: '依据', en: 'by' },
  branch: { zh: '分支', en: 'branch' },
  id: { zh: '标识', en: 'id' },
  allNodes: { zh: '节点', en: 'Nodes' },
  signs: {
    zh: '“因”之后：+ 新计入，− 不再计入，~ 计入的类别改变；类别不是现有的，已注明。',
    en: 'Behind “because of”: + is counted now, − no longer, ~ counts in another class; a class other than existing is named.',
  },
  matched: {
    zh: '对应依据：先标识，再编号或标准号，再名称与位置；不按标识对应的已注明。',
    en: 'Matched by id, then code or designation, then title and place; where not by id, it says so.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
