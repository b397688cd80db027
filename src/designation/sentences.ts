import type { Sentence } from '../base/sentence.js';
import type { UnreadableReason } from './reasons.js';
import type { RepairCode } from './repairs.js';

/** What each repair did. */
export const repairSentences: Readonly<Record<RepairCode, Sentence>> = {
  'lead-in': { zh: '去掉了标准号前面的说明文字', en: 'words before the number were left out' },
  'full-width': { zh: '全角字符改为半角', en: 'full-width characters became plain ones' },
  'look-alike': { zh: '形近字符改为拉丁字母或标点', en: 'look-alike characters became Latin ones' },
  case: { zh: '字母大小写改为规定写法', en: 'letters were put in the right case' },
  dash: { zh: '各种横线统一为连字符“-”', en: 'a dash of another kind became a hyphen' },
  slash: { zh: '补上、改正或去掉了斜线', en: 'a slash was added, put right or taken out' },
  space: { zh: '补上或去掉了空格', en: 'spaces were added or taken out' },
  punctuation: { zh: '去掉了多余的标点', en: 'stray punctuation was left out' },
  misprint: {
    zh: '代号是已知的误写或别的写法，已改正',
    en: 'the code is a known misprint or another spelling and was put right',
  },
  'doubled-prefix': { zh: '代号写了两遍，保留一个', en: 'the code stood there twice' },
  'type-word': { zh: '去掉了 Std、Rec.、No. 一类字样', en: 'a word such as Std, Rec. or No. was left out' },
  separator: { zh: '改正了编号中的分隔符', en: 'a separator in the number was put right' },
  'year-separator': { zh: '改正了年份前的分隔符', en: 'the mark before the year was put right' },
  'two-digit-year': { zh: '两位年份补为四位', en: 'a year of two digits became four' },
  'four-digit-year': {
    zh: '四位年份改为该机构的两位写法',
    en: 'a year of four digits became two, as this body writes it',
  },
  'draft-year': {
    zh: '年份是占位符（如 20XX），按无年份处理',
    en: 'the year is a placeholder such as 20XX and counts as none',
  },
  'edition-mark': {
    zh: '去掉或改正了“版”“年版”等版本标记',
    en: 'a mark of the edition such as 版 was left out or put right',
  },
  'range-mark': { zh: '改正了编号范围的写法', en: 'the range was put in the usual form' },
  'amendment-form': { zh: '改正了修改单或修正案的写法', en: 'the amendment was put in the usual form' },
  'double-number-form': {
    zh: '双编号改为斜线写法，第一个为准',
    en: 'two numbers of one text: the first counts, the other stands beside it',
  },
  'filing-number': { zh: '去掉了备案号', en: 'the filing number was left out' },
  remark: { zh: '去掉了标准号旁边的文字', en: 'text beside the number was left out' },
};

/** Why a text cannot be read. */
export const reasonSentences: Readonly<Record<UnreadableReason, Sentence>> = {
  empty: { zh: '没有文字', en: 'there is no text' },
  'too-long': {
    zh: '超过 500 个字符，不会是标准号',
    en: 'it has more than 500 characters, which no standard number has',
  },
  'not-a-designation': { zh: '不是标准号的写法', en: 'it is not written like a standard number' },
  'no-prefix': { zh: '缺少标准代号（如 GB/T）', en: 'the code (such as GB/T) is missing' },
  'unknown-prefix': { zh: '标准代号不认识，不作猜测', en: 'the code is not known, and is not guessed' },
  committee: {
    zh: '这是技术委员会的编号，不是标准号',
    en: 'this is the number of a technical committee, not of a standard',
  },
  'plan-number': { zh: '这是制修订计划号，不是标准号', en: 'this is the number of a project plan, not of a standard' },
  placeholder: {
    zh: '编号或年份还是占位符（如 XXXXX）',
    en: 'the number, or a year that it cannot do without, is still a placeholder',
  },
  'no-number': { zh: '代号后面没有顺序号', en: 'no number follows the code' },
  'bad-number': { zh: '顺序号的写法无法确定', en: 'the number can be read in more than one way or in none' },
  'bad-year': { zh: '年份的写法无法确定', en: 'the year is none that can be' },
  'bad-range': { zh: '编号范围前后不一致', en: 'the two ends of the range do not fit' },
  several: {
    zh: '有几个标准号，请分开写，或用 expandDesignation',
    en: 'these are several standard numbers: write them apart, or use expandDesignation',
  },
  'trailing-text': { zh: '标准号后面的文字无法理解', en: 'what follows the number cannot be read' },
};

/** The lines of an explanation. */
export const explanationSentences = {
  what: { zh: '{canonical}：{what}', en: '{canonical}: {what}' },
  obligation: { zh: '性质：{obligation}', en: 'Obligation: {obligation}' },
  issuer: { zh: '发布或主管机构：{issuer}', en: 'Issued by or under: {issuer}' },
  region: { zh: '地区：{region}（{code}，{tier}）', en: 'Region: {region} ({code}, {tier})' },
  'unknown-region': {
    zh: '地区：代码 {code} 不在 tixi 的地区表中（{tier}）',
    en: 'Region: code {code} is in no table of tixi ({tier})',
  },
  year: { zh: '年份：{year}', en: 'Year: {year}' },
  'no-year': { zh: '年份：未注日期，指该文件的任一版本', en: 'Year: none given, any edition of the document is meant' },
  revised: { zh: '局部修订：{year} 年版', en: 'Revised in part or approved again: {year}' },
  confirmed: { zh: '复审确认：{year} 年，文本未变', en: 'Reviewed and confirmed as it is: {year}' },
  range: { zh: '范围：{from} 至 {to}', en: 'Range: {from} to {to}' },
  amendments: { zh: '修改单、修正案：{list}', en: 'Amendments: {list}' },
  also: { zh: '同一文本的其他编号：{list}', en: 'Also numbered: {list}' },
  degree: { zh: '采标程度：{degree}', en: 'Degree of adoption: {degree}' },
  india: { zh: '注意：IS 是印度标准代号，不是 ISO', en: 'Note: IS is the code of India, it is not ISO' },
  repaired: { zh: '修正：{repair}', en: 'Repaired: {repair}' },
  remark: { zh: '略去的文字：{remark}', en: 'Left out: {remark}' },
  unreadable: { zh: '“{input}”读不出标准号：{reason}', en: '"{input}" is not readable as a standard number: {reason}' },
} as const satisfies Readonly<Record<string, Sentence>>;
