import type { RuleSentences } from '../rule.js';

/** What the rules over several systems say. */
export const linkSentences: Readonly<Record<string, RuleSentences>> = {
  'link-target-missing': {
    name: { zh: '链接指向不存在的对象', en: 'links to what is not there' },
    message: {
      zh: '{other}的链接指向{what} {id}，“{title}”中没有{hint}',
      en: 'a link of {other} points at the {what} {id}, which “{title}” does not have{hint}',
    },
    next: { zh: '更正或删除链接', en: 'correct the link, or remove it' },
  },
  'link-target-missing.system': {
    message: {
      zh: '{link}：体系 {id} 不在所审计的体系之中，无法核对{hint}',
      en: '{link}: the system {id} is not among those audited, so it cannot be checked{hint}',
    },
    next: { zh: '一并审计该体系', en: 'audit that system along with these' },
  },
  'link-target-missing.workspace': {
    message: { zh: '{link}：没有体系 {id}{hint}', en: '{link}: there is no system {id}{hint}' },
    next: { zh: '更正或删除链接', en: 'correct the link, or remove it' },
  },
  'link-target-retired': {
    name: { zh: '链接指向失效的标准', en: 'links to retired standards' },
    message: {
      zh: '{other}的链接指向{title}，该标准{status}',
      en: 'a link of {other} points at {title}, which is {status}',
    },
    next: { zh: '改指现行标准，或删除链接', en: 'point it at one in force, or remove it' },
  },
  'link-target-retired.successor': {
    message: {
      zh: '{other}的链接指向{title}，该标准{status}',
      en: 'a link of {other} points at {title}, which is {status}',
    },
    next: { zh: '改指{successor}', en: 'point it at {successor}' },
  },
  'link-target-not-leaf': {
    name: { zh: '链接指向还有下级的节点', en: 'links to nodes that are divided further' },
    message: {
      zh: '“{title}”还有 {children} 个下级，却作为整体被链接（{links} 条）',
      en: '“{title}” is divided further ({children}), yet is linked as a whole ({links})',
    },
    next: { zh: '改指所指的下级', en: 'point them at the children that are meant' },
  },
  'links-contradict': {
    name: { zh: '链接互相矛盾', en: 'links that contradict each other' },
    message: {
      zh: '{from}既{first}又{second}{to}',
      en: '{from} both {first} and {second} {to}',
    },
    next: { zh: '核对两条链接，去掉不成立的一条', en: 'check both, and remove the one that does not hold' },
  },
  'links-contradict.chain': {
    message: {
      zh: '{from}既{first}又{second}{to}：{because}',
      en: '{from} both {first} and {second} {to}: {because}',
    },
    next: { zh: '核对这些链接，去掉不成立的一条', en: 'check these links, and remove the one that does not hold' },
  },
  'two-equal-to-one': {
    name: { zh: '两个节点等同于别处同一节点', en: 'two nodes equal to one elsewhere' },
    message: {
      zh: '{nodes}都等同于{elsewhere}',
      en: '{nodes} are all equal to {elsewhere}',
    },
    next: { zh: '合并这些节点，或改为“属于”', en: 'make one of them, or say that they are part of it' },
  },
  'system-isolated': {
    name: { zh: '孤立的体系', en: 'isolated systems' },
    message: {
      zh: '“{title}”与其他 {systems} 个体系没有链接，也没有共同的标准',
      en: '“{title}” has no link to any of the {systems} other systems, and no document in common with them',
    },
    next: { zh: '查明与其他体系的关系', en: 'find out how it relates to the others' },
  },
  'nothing-corresponds': {
    name: { zh: '查过而没有对应', en: 'looked at, and nothing corresponds' },
    message: { zh: '{to}中没有与{from}对应的内容', en: 'nothing in {to} corresponds to {from}' },
    next: null,
  },
  'nothing-corresponds.why': {
    message: {
      zh: '{to}中没有与{from}对应的内容：{rationale}',
      en: 'nothing in {to} corresponds to {from}: {rationale}',
    },
    next: null,
  },
  'link-inferred': {
    name: { zh: '推断的链接', en: 'inferred links' },
    message: { zh: '{link}，系推断', en: '{link}: inferred' },
    next: { zh: '请有关单位确认', en: 'have it confirmed' },
  },
  'link-inferred.why': {
    message: { zh: '{link}，系推断：{rationale}', en: '{link}: inferred. {rationale}' },
    next: { zh: '请有关单位确认', en: 'have it confirmed' },
  },
  'level-rank-differs': {
    name: { zh: '同名层级的位置不同', en: 'levels of one name at different ranks' },
    message: {
      zh: '“{level}”在“{title}”中是第 {rank} 层，在“{other}”中是第 {otherRank} 层',
      en: '“{level}” is level {rank} of “{title}” and level {otherRank} of “{other}”',
    },
    next: { zh: '按层级比较时分别指定', en: 'name the level of each where they are compared' },
  },
  'figures-disagree-across': {
    name: { zh: '体系之间公布的数互相矛盾', en: 'figures of several systems contradict each other' },
    message: {
      zh: '部分多于整体：{source}公布{subject}为 {figure} {unit}，{otherSource}公布{otherSubject}为 {otherFigure} {unit}',
      en: 'A part has more than the whole: {source} publishes {figure} as the number of {subject}, {otherSource} {otherFigure} as that of {otherSubject}',
    },
    next: { zh: '请发布单位说明以哪个为准', en: 'ask the publishers which one stands' },
  },
  'figures-disagree-across.equal': {
    message: {
      zh: '同一对象公布了两个数：{source}公布{subject}为 {figure} {unit}，{otherSource}公布{otherSubject}为 {otherFigure} {unit}',
      en: 'Two figures are published for one thing: {source} publishes {figure} as the number of {subject}, {otherSource} {otherFigure} as that of {otherSubject}',
    },
    next: { zh: '请发布单位说明以哪个为准', en: 'ask the publishers which one stands' },
  },
  'figures-alike-across': {
    name: { zh: '部分与整体公布同一个数', en: 'one figure for a part and for the whole' },
    message: {
      zh: '部分与整体公布同一个数：{source}公布{subject}为 {figure} {unit}，{otherSource}公布{otherSubject}也为 {otherFigure} {unit}',
      en: 'One figure for a part and for the whole: {source} publishes {figure} as the number of {subject}, {otherSource} {otherFigure} as that of {otherSubject}',
    },
    next: { zh: '请发布单位说明该数指部分还是整体', en: 'ask the publishers which of the two it counts' },
  },
  'figures-cannot-tell-across': {
    name: { zh: '体系之间的数口径不同，不能比较', en: 'figures of several systems that count different things' },
    message: {
      zh: '部分与整体的两个数{differs}不同，无法比较：{source}公布{subject}为 {figure} {unit}，{otherSource}公布{otherSubject}为 {otherFigure} {unit}',
      en: 'Two figures of a part and the whole differ in {differs} and cannot be compared: {source} publishes {figure} as the number of {subject}, {otherSource} {otherFigure} as that of {otherSubject}',
    },
    next: null,
  },
  'records-differ-across': {
    name: { zh: '各体系对同一标准的记载不一致', en: 'systems that record one standard differently' },
    message: {
      zh: '同一项标准在两个体系中的{differs}不一致：{records}',
      en: 'One standard is recorded with different {differs} in two systems: {records}',
    },
    next: { zh: '核对并统一', en: 'check the sources and settle on one' },
  },
};
