import type { Sentence } from '../base/sentence.js';

/** Headings of commander's help, in both languages. */
export const helpTitles: Readonly<Record<string, Sentence>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
};

export const helpWords = {
  tixi: {
    zh: '标准体系：逐个节点算清应有多少、现有多少，核对公布的数。',
    en: 'Standards systems: what each node ought to hold and holds, and whether published figures are borne out.',
  },
  usage: { zh: '<命令> [选项]', en: '<command> [options]' },
  options: { zh: '[选项]', en: '[options]' },
  version: { zh: '显示版本', en: 'print the version' },
  help: { zh: '显示帮助', en: 'print help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'print help for a command' },
  lang: { zh: '文字的语言：zh 或 en（默认 zh）', en: 'language of the text: zh or en (default zh)' },
  format: { zh: '输出形式：table、json、md 或 csv（默认 table）', en: 'table, json, md or csv (default table)' },
  moreFormats: { zh: '；另有 {formats}', en: '; also {formats}' },
  output: { zh: '写入文件，要么写全，要么不写', en: 'write to a file, whole or not at all' },
  asOf: { zh: '以哪一天为准：YYYY-MM-DD 或 today', en: 'count as of a day: YYYY-MM-DD or today' },
  examples: {
    zh: `示例：
  tixi audit huzhou-eco-civilization
  tixi coverage huzhou-green-finance --at category
  tixi statistics system.json --format md -o 统计表.md
  tixi designation "gb/t 1.1—2020"

退出码：0 完成；1 有达到 --fail-on 的发现，或覆盖率低于 --min-coverage；2 用法或输入有误。`,
    en: `Examples:
  tixi audit huzhou-eco-civilization --lang en
  tixi coverage huzhou-green-finance --at category --lang en
  tixi statistics system.json --format md -o statistics.md
  tixi designation "gb/t 1.1—2020"

Exit codes: 0 done; 1 findings at or above --fail-on, or coverage below --min-coverage;
2 wrong call or input.`,
  },
} as const satisfies Readonly<Record<string, Sentence>>;
