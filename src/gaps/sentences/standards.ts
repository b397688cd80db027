import type { RuleSentences } from '../rule.js';

/** What the rules about standards, their editions and their relations say. */
export const standardSentences: Readonly<Record<string, RuleSentences>> = {
  'retired-placed.placed': {
    message: {
      zh: '{title}已失效，代替它的{successor}已列入',
      en: '{title} is retired; {successor}, which replaced it, is placed',
    },
    next: { zh: '移出失效的版本', en: 'take the retired edition out' },
  },
  'retired-placed.unplaced': {
    message: {
      zh: '{title}已失效，代替它的{successor}没有列入',
      en: '{title} is retired, and {successor}, which replaced it, stands nowhere',
    },
    next: { zh: '改列现行的版本', en: 'place the newer one instead' },
  },
  'retired-placed.withdrawn': {
    message: { zh: '{title}已废止，没有代替它的标准', en: '{title} is withdrawn, and nothing replaced it' },
    next: { zh: '移出，或另行补充', en: 'take it out, or fill its place' },
  },
  'retired-placed': {
    name: { zh: '列入了失效的版本', en: 'retired editions that are placed' },
    message: { zh: '{title}已失效', en: '{title} is retired' },
  },
  'successor-unknown': {
    name: { zh: '不知由何标准代替', en: 'successor unknown' },
    message: { zh: '{title}被代替，但不知由何标准代替', en: '{title} is superseded, by what is not recorded' },
    next: { zh: '查明代替它的标准', en: 'find out what replaced it' },
  },
  'replacement-cycle': {
    name: { zh: '代替关系成环', en: 'replacement in a circle' },
    message: { zh: '{titles}互相代替', en: '{titles} replace each other' },
    next: { zh: '核对代替关系', en: 'check what replaced what' },
  },
  'adopts-replaced': {
    name: { zh: '采标滞后', en: 'adoption of a replaced edition' },
    message: {
      zh: '{title}采用的 {target} 已由{newer}代替',
      en: '{title} adopts {target}, which {newer} has replaced',
    },
    next: { zh: '复审，考虑采用新版', en: 'review it against the newer edition' },
  },
  'plan-overdue': {
    name: { zh: '计划逾期', en: 'overdue plans' },
    message: { zh: '{title}应于 {due} 完成，仍为“{status}”', en: '{title} was due {due} and is still {status}' },
    next: { zh: '催办，或调整期限', en: 'press on, or set another day' },
  },
  'review-overdue': {
    name: { zh: '复审逾期', en: 'reviews overdue' },
    message: {
      zh: '{title}自 {since} 发布已超过 {years} 年，未见复审',
      en: '{title} was published {since}, more than {years} years ago, and not reviewed since',
    },
    next: { zh: '安排复审', en: 'review it' },
  },
  'review-overdue.reviewed': {
    message: {
      zh: '{title}上次复审为 {since}，已超过 {years} 年',
      en: '{title} was last confirmed {since}, more than {years} years ago',
    },
    next: { zh: '安排复审', en: 'review it' },
  },
  'editions-in-force': {
    name: { zh: '同一标准两个版本同时现行', en: 'two editions in force' },
    message: {
      zh: '同一标准的几个版本同时现行：{titles}',
      en: 'several editions of one document are in force: {titles}',
    },
    next: { zh: '核对状态', en: 'check which one is in force' },
  },
  'older-edition-current': {
    name: { zh: '旧版现行而新版失效', en: 'older in force, newer retired' },
    message: {
      zh: '{title}现行，而较新的{retired}已失效',
      en: '{title} is in force, while the later {retired} is retired',
    },
    next: { zh: '核对状态', en: 'check the statuses' },
  },
  'two-titles': {
    name: { zh: '同一标准号有不同名称', en: 'one number, several titles' },
    message: { zh: '同一标准号的版本名称不同：{titles}', en: 'editions of one number have different titles: {titles}' },
    next: { zh: '核对是否确已更名', en: 'check whether the title was changed' },
  },
  unplaced: {
    name: { zh: '未列入任何节点', en: 'listed and placed nowhere' },
    message: { zh: '{title}没有列入任何节点', en: 'no node holds {title}' },
    next: { zh: '列入节点，或从清单删去', en: 'put each in a node, or take it off the list' },
  },
  'placed-above-too': {
    name: { zh: '上下级重复列入', en: 'placed in a node and above it' },
    message: { zh: '{title}在上下级节点重复列入：{nodes}', en: '{title} stands in nodes one above the other: {nodes}' },
    next: { zh: '只留一处', en: 'keep one of them' },
  },
  'core-in-two-branches': {
    name: { zh: '在几处都列为本体系标准', en: 'core in several branches' },
    message: { zh: '{title}在几个分支都作为自有标准：{nodes}', en: '{title} is core in several branches: {nodes}' },
    next: { zh: '划分清楚：留一处，其余作采用或相关', en: 'divide clearly: core in one, adopted or related in others' },
  },
  'designation-unreadable': {
    name: { zh: '标准号读不懂', en: 'unreadable designations' },
    message: {
      zh: '{title}的标准号“{text}”读不懂：{reason}',
      en: 'the designation “{text}” of {title} cannot be read: {reason}',
    },
    next: { zh: '核对标准号', en: 'check the designation' },
  },
  'designation-repaired': {
    name: { zh: '标准号不规范', en: 'designations repaired' },
    message: { zh: '“{text}”应为 {canonical}：{repairs}', en: '“{text}” reads {canonical}: {repairs}' },
    next: { zh: '改为 {canonical}', en: 'write {canonical}' },
  },
  'relation-to-itself': {
    name: { zh: '与自身的关系', en: 'relations to itself' },
    message: { zh: '{title}{relation}自身（{target}）', en: '{title} {relation} itself ({target})' },
    next: { zh: '核对该关系', en: 'check the relation' },
  },
  'relation-target-unreadable': {
    name: { zh: '关系的对象不是标准', en: 'relations to what is no standard' },
    message: {
      zh: '{title}{relation}“{target}”，后者不是标准：{reason}',
      en: '{title} {relation} “{target}”, which is no standard: {reason}',
    },
    next: { zh: '核对该关系', en: 'check the relation' },
  },
  'relation-target-spelling': {
    name: { zh: '关系对象的写法不一', en: 'relations that spell their target otherwise' },
    message: {
      zh: '{title}{relation}“{target}”，应写作 {meant}',
      en: '{title} {relation} “{target}”, which is spelt {meant}',
    },
    next: { zh: '改为 {meant}', en: 'write {meant}' },
  },
};
