import type { CoverageRow } from '../model/coverage-report.js';
import { distinctIn } from '../preorder/distinct.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import type { Branch } from './branch.js';
import { makeRow } from './row.js';

/**
 * The row `outside` of a table at a level (rule C8): what stands above the rows, beside them, or in branches without
 * that level. Documents are distinct in it as in any row; placements, required, met and missing add up to the total.
 */
export function outsideRow(
  index: SystemIndex,
  asOf: string | null,
  branch: Branch,
  inside: readonly number[],
  total: CoverageRow,
  rows: readonly CoverageRow[],
): CoverageRow {
  const outside = rowsOutside(index, branch, inside);
  const { documentOf } = index.documents();
  const { cell, columns } = index.snapshot(asOf).cells();
  const { counted, adopted, related } = index.placements();
  const cells = new Int32Array(columns.count);
  const documents = distinctIn(outside, counted, documentOf);
  for (const document of documents) cells[at(cell, document)] = at(cells, at(cell, document)) + 1;
  const { zone } = index.nodes();
  const applicable = rows.filter((_, i) => at(zone, inside[i] ?? 0) === at(zone, branch.from));
  const required = rest(total.required, applicable, (row) => row.required);
  const met = required === null ? null : rest(total.met, applicable, (row) => row.met);
  const together = required !== null && met !== null && met <= required;
  return makeRow(
    { node: null, code: null, title: { zh: '其余', en: 'outside' }, level: null, depth: total.depth + 1, claimed: [] },
    {
      cells,
      columns,
      base: 0,
      placements: total.placements - sum(applicable, (row) => row.placements),
      standards: distinctIn(outside, counted, null).size,
      adopted: distinctIn(outside, adopted, documentOf).size,
      related: distinctIn(outside, related, documentOf).size,
      remainder: remainderOf(branch, outside),
      basis: together ? 'children' : 'none',
      required: together ? required : null,
      met: together ? met : null,
      applicable: total.state !== 'not-applicable',
    },
  );
}

/** The applicable rows of a branch that are neither a row of the table nor below one. */
function rowsOutside(index: SystemIndex, { from, to }: Branch, inside: readonly number[]): number[] {
  const table = index.nodes();
  const zone = at(table.zone, from);
  const rows: number[] = [];
  let next = 0;
  for (let row = from; row < to; row++) {
    if (row === inside[next]) {
      next++;
      row = at(table.end, row) - 1;
    } else if (at(table.zone, row) === zone) rows.push(row);
  }
  return rows;
}

/** Existing and planned documents of the remainders of the rows outside. */
function remainderOf({ from, counts }: Branch, outside: readonly number[]): number {
  return sum(outside, (row) => at(counts.remainderExisting, row - from) + at(counts.remainderPlanned, row - from));
}

/** What is left of a total after the rows; null where one of them is unknown or the rows exceed it. */
function rest(
  total: number | null,
  rows: readonly CoverageRow[],
  pick: (row: CoverageRow) => number | null,
): number | null {
  if (total === null || rows.some((row) => pick(row) === null)) return null;
  const left = total - sum(rows, (row) => pick(row) ?? 0);
  return left < 0 ? null : left;
}

function sum<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((total, item) => total + pick(item), 0);
}
