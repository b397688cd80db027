import { statisticsTable } from '../../coverage/statistics.js';
import type { StatisticsRow } from '../../model/statistics.js';
import type { StandardSystem } from '../../model/system.js';
import type { CellValue } from '../grid.js';
import { shownTitle } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';
import type { OutFormula, OutSheet } from './sheet.js';

const basisNames: Readonly<Record<StatisticsRow['basis'], string>> = {
  declared: '给定',
  listed: '按清单',
  balance: '差额',
  none: '无',
};

/** The sheet 统计表 after GB/T 13016: both blocks, sums and ratios as formulas with their values. */
export function statisticsSheet(system: StandardSystem, { asOf }: WriteTableOptions): OutSheet {
  const table = statisticsTable(system, asOf === undefined ? {} : { asOf });
  const rows: CellValue[][] = [];
  const formulas: OutFormula[] = [];
  const headings = new Set<number>();
  const head = 2;
  for (const [name, block] of [
    ['按标准级别', table.byLevel],
    ['按标准类别', table.byKind],
  ] as const) {
    headings.add(head + rows.length);
    rows.push([name, null, null, null, null]);
    const first = head + rows.length + 1;
    for (const row of block.rows) rows.push(rowOf(row, head + rows.length, formulas));
    const last = head + rows.length;
    const total = head + rows.length;
    headings.add(total);
    const sums = ['B', 'C'].map((letter) => `SUM(${letter}${String(first)}:${letter}${String(last)})`);
    rows.push(rowOf(block.total, total, formulas));
    const { required, existing } = block.total;
    if (required !== null) formulas.push({ row: total, column: 1, formula: sums[0] ?? '', value: required });
    formulas.push({ row: total, column: 2, formula: sums[1] ?? '', value: existing });
  }
  const note = asOf === undefined ? '状态以登记为准。' : `以 ${asOf} 为准。`;
  rows.push([note, null, null, null, null]);
  rows.push(['“按清单”：没有按级别或类别给出应有数，以清单中现有和计划的标准之和代之。', null, null, null, null]);
  const after = head + rows.length;
  return {
    name: '统计表',
    title: `${shownTitle(system.title)} 标准统计表`,
    columns: [
      { header: '标准级别／类别', width: 36 },
      { header: '应有数（个）', width: 16, look: 'number' },
      { header: '现有数（个）', width: 16, look: 'number' },
      { header: '现有数/应有数', width: 18, look: 'percent' },
      { header: '应有数依据', width: 16, look: 'center' },
    ],
    rows,
    formulas,
    headings,
    merges: [after - 2, after - 1].map((row) => ({ top: row, left: 0, bottom: row, right: 4 })),
    tab: '548235',
  };
}

function rowOf(
  { title, key, required, existing, ratio, basis }: StatisticsRow,
  row: number,
  formulas: OutFormula[],
): CellValue[] {
  const line = String(row + 1);
  formulas.push({
    row,
    column: 3,
    formula: `IF(N(B${line})>0,C${line}/B${line},"—")`,
    value: ratio ?? '—',
    look: 'percent',
  });
  return [title.zh ?? key, required ?? '—', existing, null, basisNames[basis]];
}
