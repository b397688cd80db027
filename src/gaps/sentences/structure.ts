import type { RuleSentences } from '../rule.js';

/** What the rules about the tree say. */
export const structureSentences: Readonly<Record<string, RuleSentences>> = {
  'duplicate-code': {
    name: { zh: '编号重复', en: 'codes that several nodes have' },
    message: {
      zh: '“{title}”的编号 {code} 与 {other} 重复',
      en: 'the code {code} of “{title}” is also that of {other}',
    },
    next: { zh: '改编号', en: 'give it another code' },
  },
  'code-misplaced': {
    name: { zh: '编号与位置不符', en: 'codes that do not fit their place' },
    message: {
      zh: '“{title}”的编号 {code} 不在上级编号 {above} 之下',
      en: 'the code {code} of “{title}” does not go on from {above} above it',
    },
    next: { zh: '改编号，或移动节点', en: 'give it another code, or move it' },
  },
  'code-misplaced.fits': {
    message: {
      zh: '“{title}”的编号 {code} 不在上级编号 {above} 之下',
      en: 'the code {code} of “{title}” does not go on from {above} above it',
    },
    next: { zh: '改编号，或移到 {fits} 之下', en: 'give it another code, or move it under {fits}' },
  },
  'same-title': {
    name: { zh: '同级名称重复', en: 'one title twice under one parent' },
    message: { zh: '“{title}”与同级的 {other} 同名', en: '“{title}” has the title of {other} beside it' },
    next: { zh: '合并或改名', en: 'merge them, or rename one' },
  },
  'named-otherwise': {
    name: { zh: '另有名称', en: 'nodes with other names' },
    message: { zh: '“{title}”又称“{aliases}”', en: '“{title}” is also called “{aliases}”' },
    next: { zh: '统一名称', en: 'settle on one name' },
  },
  'level-skipped': {
    name: { zh: '跳过层级', en: 'levels skipped' },
    message: { zh: '“{title}”跳过了层级：{skipped}', en: '“{title}” skips the level {skipped}' },
    next: { zh: '补上中间层级', en: 'put a node of that level between' },
  },
  'single-child': {
    name: { zh: '只有一个下级', en: 'one child only' },
    message: { zh: '“{title}”只有一个下级“{child}”', en: '“{title}” has one child only, “{child}”' },
    next: { zh: '合并，或再细分', en: 'make one of the two, or divide further' },
  },
  'too-many-children': {
    name: { zh: '下级过多', en: 'too many children' },
    message: {
      zh: '“{title}”有 {children} 个下级，多于 {most} 个',
      en: '“{title}” has {children} children, more than {most}',
    },
    next: { zh: '归并下级', en: 'group them' },
  },
};
