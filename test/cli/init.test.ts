import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/io/read-table.js';
import { call } from './memory-host.js';

test('tixi init writes a template with lists to choose from and one example, which is read as it is', async () => {
  const { exit, bytes } = await call(['init', '--levels', '子体系,方面,类别', '-o', 't.xlsx']);
  expect(exit).toBe(0);
  const { system, report } = await readTable(bytes.get('t.xlsx')!);
  expect(report.errors).toBe(0);
  expect(report.rows).toEqual({ in: 4, placed: 4, reported: 0 });
  expect(system.levels.map(({ title }) => title.zh)).toEqual(['子体系', '方面', '类别']);
  expect(system.children[0]?.children?.[0]?.children?.[0]).toMatchObject({
    id: '1.1.1',
    expectation: { required: 1 },
    placements: [{ standard: 'GB/T 1.1-2020', note: '示例，请改写' }],
  });
});

test('the lists hold the words that the reader knows', async () => {
  const { bytes } = await call(['init', '-o', 't.xlsx']);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.get('t.xlsx')!.slice().buffer);
  const sheet = workbook.getWorksheet('明细表')!;
  const header = sheet.getRow(2).values as string[];
  const status = sheet.getCell(3, header.indexOf('状态')).dataValidation;
  expect(status.formulae[0]).toContain('现行');
  expect(status.formulae[0]).toContain('待制定');
});

test('levels that are alike or too many are refused', async () => {
  expect((await call(['init', '--levels', '类别,类别', '-o', 't.xlsx'])).exit).toBe(2);
});
