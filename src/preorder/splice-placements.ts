import { addNumber } from '../base/growing-numbers.js';
import type { TextTable } from '../base/text-table.js';
import type { Placement } from '../model/placement.js';
import { at, type NodeTable } from './node-table.js';
import { endRow, finishRows, roleOf, standardOf, startRows, type PlacementTable } from './placement-table.js';

/** The placements of rows that were listed before under other numbers; `before` is -1 for a row that is read anew. */
export function splicePlacements(
  table: NodeTable,
  positions: TextTable,
  listed: PlacementTable,
  before: (row: number) => number,
): PlacementTable {
  const counted = startRows(table.size, listed.counted.standard.length);
  const adopted = startRows(table.size, listed.adopted.standard.length);
  const related = startRows(table.size, listed.related.standard.length);
  const all = [
    [counted, listed.counted],
    [adopted, listed.adopted],
    [related, listed.related],
  ] as const;
  for (let row = 0; row < table.size; row++) {
    const old = before(row);
    if (old < 0) for (const placement of table.nodes[row]?.placements ?? []) read(placement);
    else {
      for (const [rows, { offset, standard }] of all) {
        for (let j = at(offset, old); j < at(offset, old + 1); j++) addNumber(rows.standard, at(standard, j));
      }
    }
    for (const [rows] of all) endRow(rows, row);
  }
  return { counted: finishRows(counted), adopted: finishRows(adopted), related: finishRows(related) };

  function read(placement: Placement): void {
    const standard = positions.find(standardOf(placement));
    const role = roleOf(placement);
    addNumber((role === 'related' ? related : counted).standard, standard);
    if (role === 'adopted') addNumber(adopted.standard, standard);
  }
}
