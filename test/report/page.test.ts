import { describe, expect, test } from 'vitest';
import { csvTable } from '../../src/report/csv-table.js';
import { jsonText } from '../../src/report/json-text.js';
import { markdownPage } from '../../src/report/markdown-page.js';
import { tableOf } from '../../src/report/table.js';
import { textWidth } from '../../src/base/width.js';
import { textPage } from '../../src/report/text-page.js';
import { wrapText } from '../../src/report/wrap.js';

interface Item {
  readonly name: string;
  readonly count: number | null;
  readonly depth: number;
}
const items: readonly Item[] = [
  { name: '通用基础', count: 38, depth: 0 },
  { name: '“引号”—a', count: null, depth: 1 },
  { name: 'café', count: 1149, depth: 0 },
];
const table = tableOf(
  items,
  [
    { title: { zh: '名称', en: 'name' }, cell: ({ name }) => name },
    { title: { zh: '数', en: 'count' }, align: 'right', cell: ({ count }) => count },
  ],
  { lang: 'zh', depth: ({ depth }) => depth },
);
const page = { title: '标题', tables: [table], notes: ['注 1', '注 2'] };

describe('aligned text', () => {
  test('columns align whatever the script, numbers at the right, unknown is a dash', () => {
    expect(textPage(page).split('\n')).toEqual([
      '标题',
      '',
      '名称          数',
      '----------  ----',
      '通用基础      38',
      '  “引号”—a     —',
      'café        1149',
      '',
      '注 1',
      '注 2',
      '',
    ]);
  });

  test('a cell stays on its line and steers nothing', () => {
    const hostile = tableOf(
      ['a\r\nb\tc\u001b[2J\u009b\u202e'],
      [{ title: { zh: 'x', en: 'x' }, cell: (text) => text }],
      { lang: 'zh' },
    );
    expect(textPage({ title: '', tables: [hostile], notes: [] })).toContain('\na b c[2J\n');
  });

  test('an empty table still has its heading', () => {
    expect(textPage({ title: 't', tables: [{ ...table, rows: [] }], notes: [] })).toBe('t\n\n名称  数\n----  --\n');
  });
});

describe('wrapping', () => {
  test('no line is too wide, none begins with closing punctuation, and the text stays the same', () => {
    const text =
      '《白皮书》（2020年）公布“通用基础”的标准为 38 项，已列出 0 项（0.0%），38 项未列出；see the report, chapter 2 (1).';
    for (let width = 16; width <= 60; width++) {
      const lines = wrapText(text, width).split('\n');
      for (const line of lines) expect(textWidth(line), line).toBeLessThanOrEqual(width + 8);
      for (const line of lines) expect(line).not.toMatch(/^[，。；：、）》”,.;:)]/);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }
  });

  test('a number keeps its measure word, and further lines are indented', () => {
    expect(wrapText('已经列出 15 个', 12, '  ')).toBe('已经列出\n  15 个');
  });

  test('a word longer than the line stands alone, unbroken', () => {
    expect(wrapText('a bbbbbbbbbbbbbbb c', 6)).toBe('a\nbbbbbbbbbbbbbbb\nc');
  });
});

describe('Markdown', () => {
  test('has headings, aligned pipe tables and notes', () => {
    expect(markdownPage({ ...page, tables: [{ ...table, caption: '表' }] }).split('\n')).toEqual([
      '# 标题',
      '',
      '## 表',
      '',
      '| 名称 | 数 |',
      '| --- | ---: |',
      '| 通用基础 | 38 |',
      '| \u3000“引号”—a | — |',
      '| café | 1149 |',
      '',
      '- 注 1',
      '- 注 2',
      '',
    ]);
  });
});

describe('CSV', () => {
  test('quotes what must be, leaves unknown empty, and puts a byte order mark only where asked', () => {
    const rows = tableOf(
      [
        { a: 'x,"y"\nz', b: null as number | null },
        { a: '-1', b: -1 },
        { a: '\u001b=cmd', b: 0.5 },
      ],
      [
        { title: { zh: '甲', en: 'a' }, cell: ({ a }) => a },
        { title: { zh: '乙', en: 'b' }, cell: ({ b }) => b },
      ],
      { lang: 'zh' },
    );
    expect(csvTable(rows)).toBe(`甲,乙\n"x,""y""\nz",\n-1,-1\n'=cmd,0.5\n`);
    expect(csvTable(rows, { bom: true }).charCodeAt(0)).toBe(0xfeff);
  });
});

describe('JSON', () => {
  test('ends with a newline and escapes what would steer a terminal, without changing the value', () => {
    const value = { a: '\u009b2J\u202e\u2028é', b: [null, 0.1] };
    const text = jsonText(value);
    expect(text).toMatch(/^\{\n {2}"a": "\\u009b2J\\u202e\\u2028é"/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(value);
  });
});
