import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readTable, type TableRead } from '../../src/io/read-table.js';
import { writeTable } from '../../src/io/write-table.js';

const codes = ({ report }: TableRead): readonly string[] =>
  report.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const placements = ({ system }: TableRead): readonly unknown[] =>
  system.children.flatMap(({ placements: list = [] }) => list);

describe('T3 a tick below the name of a value says that value', () => {
  test('宜定级别 over 国家, 行业, 地方, 团体, 企业, in a workbook with a joined header over two rows', async () => {
    const sheet = new ExcelJS.Workbook().addWorksheet('明细表');
    sheet.addRow(['智慧供水标准体系明细表']);
    sheet.addRow(['序号', '子体系', '标准名称', '标准号', '宜定级别', null, null, null, null, '备注']);
    sheet.addRow([null, null, null, null, '国家', '行业', '地方', '团体', '企业', null]);
    sheet.addRow([1, '通用', '术语', 'GB/T 1.1-2020', '√', null, null, null, null, '甲']);
    sheet.addRow([2, '通用', '分类', null, null, null, '✓', '×', '-', null]);
    sheet.addRow([3, '运行', '巡检规程', null, null, null, null, null, null, null]);
    sheet.addRow([4, '运行', '调度规程', null, null, '√', null, '√', null, null]);
    sheet.addRow([5, '运行', '应急预案', null, null, null, null, null, '待定', null]);
    for (const merge of ['A1:J1', 'E2:I2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'J2:J3']) sheet.mergeCells(merge);
    const read = await readTable(new Uint8Array(await sheet.workbook.xlsx.writeBuffer()));
    expect(read.report.rows).toEqual({ in: 5, placed: 5, reported: 0 });
    expect(read.report.sheets[0]).toMatchObject({ header: { first: 2, last: 3 } });
    expect(read.report.sheets[0]?.columns.map(({ as }) => as).slice(4, 9)).toEqual(
      ['national', 'industry', 'local', 'association', 'enterprise'].map((level) => `tick recommendedLevel ${level}`),
    );
    expect(placements(read)).toEqual([
      { standard: 'GB/T 1.1-2020', recommendedLevel: 'national', note: '甲' },
      { standard: '通用/分类', recommendedLevel: 'local' },
      '运行/巡检规程',
      { standard: '运行/调度规程', extra: { '宜定级别 行业': '√', '宜定级别 团体': '√' } },
      { standard: '运行/应急预案', extra: { '宜定级别 企业': '待定' } },
    ]);
    expect(codes(read)).toEqual(['several-ticks', 'value-unknown']);
    const again = await readTable(await writeTable(read.system));
    expect(again.system).toEqual(read.system);
  });

  test('in one row of headers: levels, obligations and statuses, also where no standard has a number', async () => {
    const read = await readTable(
      '体系编号,标准名称,国标,行标,地标,强制,推荐,现行,在编,待编\n' +
        '1.1,术语,√,,,,√,√,,\n1.2,规程,,是,,Y,,,●,\n1.2,指南,,,,,,,,√\n',
    );
    expect(read.system.standards).toMatchObject([
      { title: { zh: '术语' }, obligation: 'voluntary', status: 'in-force' },
      { title: { zh: '规程' }, obligation: 'mandatory', status: 'drafting' },
      { title: { zh: '指南' }, status: 'wanted' },
    ]);
    expect(JSON.stringify(read.system.children)).toContain('"recommendedLevel":"industry"');
    expect(read.report.problems.map(({ code }) => code)).not.toContain('status-assumed');
  });

  test('标准级别 over the ticks is the level that the standard has', async () => {
    const read = await readTable(
      '| 标准名称 | 标准级别 国家 | 标准级别 团体 |\n| --- | --- | --- |\n| 术语 |  | √ |\n',
    );
    expect(read.system.standards).toMatchObject([{ level: 'association' }]);
  });

  test.each([
    ['numbers are counts', '标准名称,备注,国标,行标\n甲,,3,1\n乙,,0,2\n'],
    ['words are words', '标准名称,备注,国标,行标\n甲,,GB/T 1,JB/T 2\n'],
    ['one column alone may mean anything', '标准名称,备注,企业\n甲,,√\n'],
  ])('%s and stay in extra', async (_, text) => {
    const read = await readTable(text);
    expect(read.report.sheets[0]?.columns.slice(2).every(({ as }) => as === null)).toBe(true);
    expect(JSON.stringify(read.system)).not.toContain('recommendedLevel');
    expect(codes(read)).toEqual([]);
  });

  test('a column that says the level in words goes before ticks', async () => {
    const read = await readTable('子体系,标准名称,宜定级别,国家,行业\n甲,术语,地方,√,\n');
    expect(placements(read)).toEqual([{ standard: '甲/术语', recommendedLevel: 'local', extra: { 国家: '√' } }]);
  });
});
