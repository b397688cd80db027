import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import type { ParseIssue, ParseIssueCode } from '../model/parse-issue.js';
import { pathText } from './path-text.js';

/** What is wrong and what to do next, for every code; `{nearest}` and the like come from the issue's `args`. */
const sentences: Readonly<Record<ParseIssueCode, Sentence>> = {
  'not-json': {
    zh: '不是有效的 JSON：{reason}。请修正后重试',
    en: 'not valid JSON: {reason}. Mend the text and try again',
  },
  'too-large': {
    zh: '文本超过 JavaScript 字符串的长度上限，请改用 JSON Lines 分行读取',
    en: 'the text is longer than a JavaScript string can be; use the JSON Lines form, which is read line by line',
  },
  'too-deep': { zh: '层数超过 {limit} 层，请减少嵌套', en: 'nested deeper than {limit} levels; flatten it' },
  'missing-key': { zh: '缺少“{key}”，请补上', en: 'the key “{key}” is missing; add it' },
  'unknown-key': {
    zh: '没有“{key}”这个键。最接近的是“{nearest}”；自有数据请放在 extra 中',
    en: 'there is no key “{key}”. The nearest is “{nearest}”; data of your own belongs in extra',
  },
  'invalid-type': { zh: '应为 {expected}，实为 {value}', en: 'expected {expected}, found {value}' },
  'invalid-value': {
    zh: '{value} 不在允许的取值之内。最接近的是“{nearest}”；允许：{allowed}',
    en: '{value} is not allowed here. The nearest is “{nearest}”; allowed: {allowed}',
  },
  'invalid-number': { zh: '{value} 不是允许的数：{expected}', en: '{value} is not an allowed number: {expected}' },
  'invalid-format': { zh: '{value} 的写法不对，请查看字段说明', en: '{value} is not written as this field wants it' },
  'invalid-date': {
    zh: '{value} 不是存在的日期，请写作 YYYY-MM-DD、YYYY-MM 或 YYYY',
    en: '{value} is not a date that exists; write YYYY-MM-DD, YYYY-MM or YYYY',
  },
  empty: { zh: '不能为空，请填写或删去', en: 'must not be empty; fill it in or leave it out' },
  'empty-title': { zh: '名称至少要有 zh 或 en', en: 'a title needs zh or en or both' },
  'empty-region': { zh: '地区至少要有 code、name 或 tier', en: 'a region needs a code, a name or a tier' },
  'duplicate-id': {
    zh: '标识 {value} 已在 {first} 用过，请换一个',
    en: 'the id {value} is already used at {first}; choose another',
  },
  'unknown-standard': {
    zh: '标准清单中没有 {value}。最接近的是“{nearest}”',
    en: 'there is no standard {value} in this document. The nearest is “{nearest}”',
  },
  'unknown-node': {
    zh: '本体系中没有节点 {value}。最接近的是“{nearest}”',
    en: 'there is no node {value} in this system. The nearest is “{nearest}”',
  },
  'unknown-level': {
    zh: 'levels 中没有层级 {value}。最接近的是“{nearest}”',
    en: 'there is no level {value} in levels. The nearest is “{nearest}”',
  },
  'unknown-source': {
    zh: 'sources 中没有资料 {value}。最接近的是“{nearest}”',
    en: 'there is no source {value} in sources. The nearest is “{nearest}”',
  },
  'unknown-kind': {
    zh: '类别 {value} 不属于 {preset}。最接近的是“{nearest}”',
    en: 'the kind {value} is not one of {preset}. The nearest is “{nearest}”',
  },
  'level-order': {
    zh: '层级 {value} 不能放在层级“{above}”之下，请按 levels 的顺序',
    en: 'the level {value} cannot stand under the level “{above}”; keep the order of levels',
  },
  'date-order': {
    zh: '{value} 早于 {earlierKey} 的 {earlier}，请核对日期',
    en: '{value} is before {earlierKey}, {earlier}; check the dates',
  },
  'sum-mismatch': {
    zh: '合计为 {sum}，与 required {required} 不符',
    en: 'adds up to {sum}, not to required, {required}',
  },
};

/** Words that stand only where there is something near. */
const withoutNearest: Readonly<Record<Language, RegExp>> = { zh: /。?最接近的是“—”；?/, en: /\.? The nearest is “—”;?/ };

/**
 * Says in one sentence what is wrong with a document, where, and what to do next.
 *
 * @example
 * const result = safeParseSystem({ format: 'tixi/1' });
 * !result.ok && describeIssue(result.issues[0], 'en'); // => 'id: the key “id” is missing; add it'
 */
export function describeIssue(issue: ParseIssue, language: Language = 'zh'): string {
  const text = fillSentence(sentences[issue.code][language], { ...issue.args, value: issue.value });
  const where = pathText(issue.path);
  const separator = language === 'zh' ? '：' : ': ';
  return `${where === '' ? '' : where + separator}${text.replace(withoutNearest[language], language === 'zh' ? '；' : ';')}`;
}
