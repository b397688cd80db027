import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { diffSystems } from '../../src/compare/diff-systems.js';
import { readTable } from '../../src/io/read-table.js';
import { writeTable } from '../../src/io/write-table.js';
import type { StandardSystem } from '../../src/model/system.js';
import { parseSystem } from '../../src/system/parse.js';
import { removeNode } from '../../src/system/operations/remove-node.js';
import { hostileText } from '../cli/documents.js';
import { system as example } from '../fixtures/example-system.js';

const before: StandardSystem = example;
const after = removeNode(before, { node: 'a2' });

async function rowsOf(options: object): Promise<unknown[][] | null> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeTable(after, options)).slice().buffer);
  const sheet = book.getWorksheet('变化');
  if (sheet === undefined) return null;
  return sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []));
}

test('T14 the sheet 变化 has what changed since the edition before, and is there only where that is given', async () => {
  const rows = await rowsOf({ before });
  expect(rows?.slice(1)).toEqual([
    ['序号', '分支', '所在位置', '变化', '内容'],
    [1, '示例体系', '体系', '覆盖', '现有/应有 3/4 ↓ 2/4；因 −GB/T 13016-2018'],
    [2, '1 基础通用', '1 基础通用', '覆盖', '现有/应有 2/3 ↓ 1/2；因 −GB/T 13016-2018'],
    [3, '1 基础通用', '1.2 编写', '删除节点', '1.2 编写'],
    [4, '1 基础通用', '1.2 编写', '移出', 'GB/T 13016-2018 标准体系构建原则和要求'],
    [5, '1 基础通用', '1.2 编写', '覆盖', '现有/应有 1/1 → 无；因 −GB/T 13016-2018'],
  ]);
  expect(await rowsOf({})).toBeNull();
  expect(await rowsOf({ before, sheets: ['structure'] })).toBeNull();
});

test('T14 a diff can be given in the place of the edition before', async () => {
  const rows = await rowsOf({ before: diffSystems(before, after) });
  expect(rows).toHaveLength(7);
});

test('T14 a workbook with changes is read back to the same document', async () => {
  const hostile = parseSystem(hostileText);
  for (const earlier of [before, hostile]) {
    const { system } = await readTable(await writeTable(after, { before: earlier }));
    expect(system).toEqual(after);
  }
});
