import { punctuation } from '../base/punctuation.js';
import { dropUnsaid, fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { shorten } from '../base/shorten.js';
import type { ParseIssue, ParseIssueCode } from '../model/parse-issue.js';
import { pathText } from './path-text.js';

/**
 * What is wrong and what to do next, for every code; `{nearest}` and the like come from the issue's `args`, and a part
 * in brackets falls away where its argument is null.
 */
const sentences: Readonly<Record<ParseIssueCode, Sentence>> = {
  'not-json': {
    zh: '不是有效的 JSON[，错在第 {line} 行第 {column} 列]。请修正后重试（{reason}）',
    en: 'not valid JSON[ at line {line}, column {column}]: {reason}. Mend the text and try again',
  },
  'not-json-value': {
    zh: '{value} 无法写成 JSON（如日期对象、函数、NaN 或循环引用），请换成文本、数、列表或普通对象',
    en: '{value} cannot be written as JSON (a Date, a function, NaN, an object within itself); use texts, numbers, lists and plain objects',
  },
  'too-large': {
    zh: '文本超过 JavaScript 字符串的长度上限，请改用 JSON Lines 分行读取',
    en: 'the text is longer than a JavaScript string can be; use the JSON Lines form, which is read line by line',
  },
  'too-deep': { zh: '层数超过 {limit} 层，请减少嵌套', en: 'nested deeper than {limit} levels; flatten it' },
  'missing-key': { zh: '缺少“{key}”，请补上', en: 'the key “{key}” is missing; add it' },
  'unknown-key': {
    zh: '此处没有“{key}”这个键[，最接近的是“{nearest}”]；自有数据请放在 extra 中',
    en: 'there is no key “{key}” here[; the nearest is “{nearest}”]; data of your own belongs in extra',
  },
  'invalid-type': { zh: '应为{expected}，实为 {value}', en: 'expected {expected}, found {value}' },
  'invalid-value': {
    zh: '{value} 不在允许的取值之内[，最接近的是“{nearest}”]；允许：{allowed}',
    en: '{value} is not allowed here[; the nearest is “{nearest}”]; allowed: {allowed}',
  },
  'invalid-number': {
    zh: '{value} 不是允许的数，应为{expected}',
    en: '{value} is not an allowed number: expected {expected}',
  },
  'invalid-format': {
    zh: '{value} 的写法不对[，应为{expected}]',
    en: '{value} is not written as it should be[: expected {expected}]',
  },
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
  'unknown-system': {
    zh: '工作区中没有体系 {value}[，最接近的是“{nearest}”]；请改正，或先把该体系列入 systems',
    en: 'there is no system {value} in this workspace[; the nearest is “{nearest}”]; correct it or add it to systems',
  },
  'unknown-standard': {
    zh: 'standards 中没有 {value}[，最接近的是“{nearest}”]；请改正，或先把该标准列入 standards',
    en: 'there is no standard {value} in this document[; the nearest is “{nearest}”]; correct it or add it to standards',
  },
  'unknown-node': {
    zh: '本体系中没有节点 {value}[，最接近的是“{nearest}”]；请改正，或先加入该节点',
    en: 'there is no node {value} in this system[; the nearest is “{nearest}”]; correct it or add the node',
  },
  'unknown-level': {
    zh: 'levels 中没有层级 {value}[，最接近的是“{nearest}”]；请改正，或先列入 levels',
    en: 'there is no level {value} in levels[; the nearest is “{nearest}”]; correct it or add it to levels',
  },
  'unknown-source': {
    zh: 'sources 中没有资料 {value}[，最接近的是“{nearest}”]；请改正，或先列入 sources',
    en: 'there is no source {value} in sources[; the nearest is “{nearest}”]; correct it or add it to sources',
  },
  'unknown-kind': {
    zh: '类别 {value} 不属于 {preset}[，最接近的是“{nearest}”]；允许：{allowed}',
    en: 'the kind {value} is not one of {preset}[; the nearest is “{nearest}”]; allowed: {allowed}',
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
    zh: '合计为 {sum}，与 required 的 {required} 不符，请改正其一',
    en: 'adds up to {sum}, not to required, {required}; correct one of them',
  },
};

/** What a field wants, by the names that stand in `args.expected`. */
const expectedNames: Readonly<Record<string, Sentence>> = {
  object: { zh: '对象', en: 'an object' },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文本', en: 'a text' },
  number: { zh: '数', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  null: { zh: ' null', en: 'null' },
  'whole-number': { zh: '整数', en: 'a whole number' },
  'at-least': { zh: '不小于 {limit} 的数', en: 'at least {limit}' },
  'at-most': { zh: '不大于 {limit} 的数', en: 'at most {limit}' },
  'more-than': { zh: '大于 {limit} 的数', en: 'more than {limit}' },
  'less-than': { zh: '小于 {limit} 的数', en: 'less than {limit}' },
  'region-code': { zh: ' 2、4 或 6 位数字的行政区划代码', en: 'an administrative code of 2, 4 or 6 digits' },
};

/**
 * Says in one sentence what is wrong with a document, where, and what to do next.
 *
 * @example
 * const result = safeParseSystem({ format: 'tixi/1' });
 * !result.ok && describeIssue(result.issues[0], 'en'); // => 'id: the key “id” is missing; add it'
 */
export function describeIssue(issue: ParseIssue, language: Language = 'zh'): string {
  const args = { ...printable(issue.args, language), value: issue.value };
  const template = dropUnsaid(sentences[issue.code][language], issue.args);
  const where = pathText(issue.path);
  const separator = punctuation.colon[language];
  return `${where === '' ? '' : where + separator}${fillSentence(template, args)}`;
}

/** The arguments as the sentence shows them: names in the language, lists joined, long texts cut. */
function printable(args: ParseIssue['args'], language: Language): Record<string, unknown> {
  const or = language === 'zh' ? '或' : ' or ';
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    if (name === 'expected' && Array.isArray(value)) {
      shown[name] = value
        .map((key) => fillSentence(expectedNames[String(key)]?.[language] ?? String(key), args))
        .join(or);
    } else if (Array.isArray(value)) shown[name] = value.map(String).join(punctuation.list[language]);
    else shown[name] = typeof value === 'string' ? shorten(value, 200).slice(1, -1) : value;
  }
  return shown;
}
