import type { Sentence } from '../../base/sentence.js';

/** Why an operation is not carried out, and what to do next; a part in brackets falls away where its argument is null. */
export const refusalSentences = {
  'unknown-operation': {
    zh: '没有名为“{name}”的操作[，最接近的是“{nearest}”]；可用的有：{allowed}',
    en: 'there is no operation “{name}”[; the nearest is “{nearest}”]; there are {allowed}',
  },
  'invalid-operation': {
    zh: '操作的写法不对：{issues}',
    en: 'the operation is not written as it should be: {issues}',
  },
  'invalid-result': {
    zh: '照此修改，体系文件将不再有效：{issues}',
    en: 'the document would no longer be valid: {issues}',
  },
  'unknown-node': {
    zh: '体系中没有节点“{node}”[，最接近的是“{nearest}”]；请改正，或先加入该节点',
    en: 'the system has no node “{node}”[; the nearest is “{nearest}”]; correct the id or insert the node first',
  },
  'unknown-standard': {
    zh: '体系中没有标准“{standard}”[，最接近的是“{nearest}”]；请改正，或先用 addStandard 列入',
    en: 'the system has no standard “{standard}”[; the nearest is “{nearest}”]; correct the id or add it with addStandard first',
  },
  'id-taken': {
    zh: '标识“{id}”已被使用，请换一个',
    en: 'the id “{id}” is taken; choose another',
  },
  'into-itself': {
    zh: '“{to}”就在“{node}”之中，“{node}”不能放进自身；请选择该分支以外的节点',
    en: '“{to}” is within “{node}”, which cannot stand in itself; choose a node outside of that branch',
  },
  'not-a-child': {
    zh: '“{child}”不直接在{of}之下；请核对标识',
    en: '“{child}” does not stand directly under {of}; check the ids',
  },
  'too-deep': {
    zh: '“{node}”会在第 {limit} 层以下；请放到较高的节点下',
    en: 'a node of “{node}” would stand below level {limit}; choose a node higher up',
  },
  claimed: {
    zh: '有 {count} 条公布数字涉及{nodes}；请以 claims 说明如何处理（{allowed}），或先修改这些数字',
    en: '{count} published figures are about {nodes}; say with claims what becomes of them ({allowed})',
  },
  'same-node': {
    zh: '“{node}”写了两次，或与合并到的节点相同；每个节点只写一次',
    en: '“{node}” is named twice, or is the node that takes the others; name each node once',
  },
  'expectation-undecided': {
    zh: '“{node}”及有关节点的应有数说法不一，合计不能代为推算；请以 expectation 写明（null 表示不写）',
    en: 'what is required of “{node}” does not follow from what was stated before; say it with expectation (null: nothing)',
  },
  'already-placed': {
    zh: '“{standard}”[第 {part} 部分]已在“{node}”中；如要更改，先用 unplaceStandard 取出',
    en: '“{standard}”[, part {part},] stands in “{node}” already; take it out with unplaceStandard to change how',
  },
  'not-placed': {
    zh: '“{standard}”[第 {part} 部分]不在“{node}”中；请核对标准和节点',
    en: '“{standard}”[, part {part},] does not stand in “{node}”; check the standard and the node',
  },
  'taken-twice': {
    zh: '“{what}”被写进两个部分；每项只能归入一个',
    en: '“{what}” is named by two parts; each goes to one',
  },
  placed: {
    zh: '“{standard}”还在{nodes}中；请先用 unplaceStandard 取出',
    en: '“{standard}” still stands in {nodes}; take it out with unplaceStandard first',
  },
  referenced: {
    zh: '{standards}以标识提到“{standard}”（sameAs 或 relations）；请先修改这些标准',
    en: '{standards} name “{standard}” (in sameAs or relations); update them first',
  },
  'superseded-by-itself': {
    zh: '“{standard}”不能代替自己；请写明代替它的标准',
    en: '“{standard}” cannot supersede itself; name the standard that does',
  },
  'replacement-circle': {
    zh: '“{standard}”已直接或间接代替“{by}”，不能反过来被它代替；请核对方向',
    en: '“{standard}” already replaces “{by}”, directly or through others, and cannot be replaced by it; check the direction',
  },
  'invalid-log': {
    zh: '记录第 {line} 行读不懂：{problem}',
    en: 'line {line} of the log cannot be read: {problem}',
  },
  'log-of-another-system': {
    zh: '这份记录属于体系“{logged}”，不是“{system}”；请核对，或用 rebase 套用其中的操作',
    en: 'the log belongs to the system “{logged}”, not “{system}”; check it, or apply its operations with rebase',
  },
  'unknown-checkpoint': {
    zh: '没有名为“{name}”的检查点[，最接近的是“{nearest}”]；用 checkpoint 设置',
    en: 'there is no checkpoint “{name}”[; the nearest is “{nearest}”]; set one with checkpoint',
  },
  'changed-meanwhile': {
    zh: '“{what}”的{keys}在此期间已被改动；请比较两处修改后再决定',
    en: '{keys} of “{what}” changed in the meantime; compare the two changes and decide',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why an operation, or a log of operations, is not carried out; the codes are stable. */
export type RefusalCode = keyof typeof refusalSentences;
