import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/base/width.js';
import { markdownPage } from '../../src/report/markdown-page.js';
import { tableOf, type Column } from '../../src/report/table.js';
import { textTable } from '../../src/report/text-table.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly path: string | null;
  readonly depth: number;
}

const row = (given: Partial<Row>): Row => ({ id: 'a', title: 't', count: 1, path: null, depth: 0, ...given });
const columns: readonly Column<Row>[] = [
  { title: { zh: '标识', en: 'id' }, cell: ({ id }) => id },
  { title: { zh: '名称', en: 'title' }, cell: ({ title }) => title },
  { title: { zh: '列出的标准', en: 'standards listed' }, align: 'right', cell: ({ count }) => count },
];
const path: Column<Row> = { title: { zh: '路径', en: 'path' }, below: true, cell: (one) => one.path };
const made = (rows: readonly Row[], width: number, more: readonly Column<Row>[] = []): readonly string[] =>
  textTable(tableOf(rows, [...columns, ...more], { lang: 'en', depth: ({ depth }) => depth }), width).split('\n');

describe('a table too wide for the page', () => {
  test('breaks headings of several words first', () => {
    expect(made([row({ title: 'Basics of machine safety' })], 40)).toEqual([
      'id  title                      standards',
      '                                  listed',
      '--  ------------------------  ----------',
      'a   Basics of machine safety           1',
    ]);
  });

  test('then the cells of its widest column, and lines up what follows', () => {
    expect(made([row({ title: 'Basics of machine safety' }), row({ id: 'b', count: null })], 32)).toEqual([
      'id  title              standards',
      '                          listed',
      '--  -----------------  ---------',
      'a   Basics of machine          1',
      '    safety',
      'b   t                          —',
    ]);
  });

  test('sets further lines of the first column in, below their own depth', () => {
    const lines = made([row({ id: '安全标志和机械安全通则', depth: 1 })], 36);
    expect(lines.slice(-2)).toEqual(['  安全标志和机械安  t              1', '    全通则']);
  });

  test('keeps short cells, long words and standard numbers whole', () => {
    const lines = made([row({ id: 'under review', title: 'GB/T 1.1-2020 and averylongwordthatis' })], 20);
    expect(lines.at(-2)).toBe('under review  GB/T 1.1-2020 and            1');
    expect(lines.at(-1)).toBe('              averylongwordthatis');
  });

  test('does not break a Chinese heading into slivers while a cell can give', () => {
    const name = { ...columns[1], title: { zh: '发布者', en: 'issuer' } } as Column<Row>;
    const chinese = (id: string, width: number): readonly string[] =>
      textTable(tableOf([row({ id, title: '甲' })], [columns[0] as Column<Row>, name], { lang: 'zh' }), width).split(
        '\n',
      );
    expect(chinese('安全标志和机械安全通则及其使用导则', 38)).toEqual([
      '标识                            发布者',
      '------------------------------  ------',
      '安全标志和机械安全通则及其使用  甲',
      '  导则',
    ]);
    // Where nothing else can give, it is.
    expect(chinese('averylongwordthatisnotbroken', 34)[1]).toMatch(/^ +[布者]+$/);
  });

  test('breaks a heading into even lines', () => {
    const lines = textTable(tableOf([row({ count: 12_345_678 })], columns, { lang: 'zh' }), 20).split('\n');
    expect(lines.slice(0, 2)).toEqual(['标识  名称    列出的', '                标准']);
  });

  test('stays as it is where it fits', () => {
    expect(made([row({ title: 'Basics of machine safety' })], 46)).toHaveLength(3);
  });
});

describe('a column below the rows', () => {
  const long = 'is part of production, is equal to Water supply: production, contains wells and their upkeep';
  const rows = [row({ path: long }), row({ id: 'b' })];

  test('stands in below each row that has it, broken at the width of the page', () => {
    const lines = made(rows, 50, [path]);
    expect(lines).toEqual([
      'id  title  standards listed',
      '--  -----  ----------------',
      'a   t                     1',
      '    is part of production, is equal to Water',
      '    supply: production, contains wells and their',
      '    upkeep',
      'b   t                     1',
    ]);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(50);
  });

  test('is a column like any other in Markdown', () => {
    const table = tableOf(rows, [...columns, path], { lang: 'en' });
    expect(markdownPage({ title: 't', tables: [table], notes: [] })).toContain(`| a | t | 1 | ${long} |`);
  });
});
