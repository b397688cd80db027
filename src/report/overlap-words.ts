import type { Sentence } from '../base/sentence.js';
import type { SharedDocument } from '../model/overlap-report.js';

export const reasonNames: Readonly<Record<SharedDocument['reason'], Sentence>> = {
  'document-key': { zh: '标准号相同', en: 'one number' },
  'same-as': { zh: '已说明为同一标准', en: 'stated to be the same' },
  link: { zh: '链接说明相同', en: 'linked as equal' },
};

export const overlapWords = {
  title: { zh: '体系对照：{names}', en: 'Systems side by side: {names}' },
  lead: {
    zh: '{systems} 个体系共 {documents} 项标准，其中 {shared} 项为两个以上体系共有。',
    en: 'Systems: {systems}; documents: {documents}, in two or more systems: {shared}.',
  },
  totals: { zh: '各体系', en: 'Systems' },
  pairs: { zh: '两两对照', en: 'Pairs' },
  cells: { zh: '共有标准的部分', en: 'Parts that share something' },
  sets: { zh: '哪些体系共有', en: 'Which systems share' },
  shared: { zh: '共有标准', en: 'Shared documents' },
  editionDrift: { zh: '版本不一', en: 'Different editions lead' },
  obligationDrift: { zh: '强制与推荐不一', en: 'Different obligation' },
  statusConflicts: { zh: '此现行彼废止', en: 'In force here, retired there' },
  titleConflicts: { zh: '同一版本名称不一', en: 'One edition under different titles' },
  sameTitles: { zh: '名称相同，可能是同一标准（不计入）', en: 'One title, perhaps one document (not counted)' },
  system: { zh: '体系', en: 'system' },
  from: { zh: '甲', en: 'from' },
  to: { zh: '乙', en: 'to' },
  documents: { zh: '标准数', en: 'documents' },
  inCommon: { zh: '共有', en: 'shared' },
  alone: { zh: '独有', en: 'alone' },
  jaccard: { zh: '共有/合计', en: 'of both' },
  inFrom: { zh: '占甲', en: 'of from' },
  inTo: { zh: '占乙', en: 'of to' },
  document: { zh: '标准', en: 'document' },
  titleOf: { zh: '名称', en: 'title' },
  where: { zh: '所在', en: 'where' },
  reason: { zh: '依据', en: 'reason' },
  edition: { zh: '版本', en: 'edition' },
  each: { zh: '各体系所记', en: 'as each has it' },
  issuer: { zh: '发布者', en: 'issuer' },
  designation: { zh: '标准号', en: 'designation' },
  standards: { zh: '标准标识', en: 'standard ids' },
  nodes: { zh: '节点', en: 'nodes' },
  nothing: {
    zh: '其余 {count} 对体系没有共有标准。',
    en: 'Pairs of systems that share nothing, and are not listed: {count}.',
  },
  outside: { zh: '{system}（不在各部分之内）', en: '{system} (in none of its parts)' },
  equalLinks: {
    zh: '另有 {links} 条链接说明两项标准相同，未据此合并（--equal-links 则合并）。',
    en: 'Links which say that two standards are equal, and which join nothing here (--equal-links lets them): {links}.',
  },
  distinct: {
    zh: '同一标准在一个体系、一个部分中只计一次，不论有几个版本、列在几处。',
    en: 'A document counts once in a system and in a part, however many editions or places it has there.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
