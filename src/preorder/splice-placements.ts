import { addNumber } from '../base/growing-numbers.js';
import type { TextIndex } from '../base/text-index.js';
import { at, type NodeTable } from './node-table.js';
import { addPlacement, endRow, finishTable, standardOf, startTable, type PlacementTable } from './placement-table.js';
import { roleNumber } from './roles.js';

/** The placements of rows that were listed before under other numbers; `before` is -1 for a row that is read anew. */
export function splicePlacements(
  table: NodeTable,
  positions: TextIndex,
  listed: PlacementTable,
  before: (row: number) => number,
): PlacementTable {
  const rows = startTable(table.size, {
    counted: listed.counted.standard.length,
    adopted: listed.adopted.standard.length,
    related: listed.related.standard.length,
  });
  for (let row = 0; row < table.size; row++) {
    const old = before(row);
    if (old < 0) {
      for (const placement of table.nodes[row]?.placements ?? []) {
        addPlacement(rows, positions.find(standardOf(placement)), roleNumber(placement));
      }
    } else {
      for (const kind of ['counted', 'adopted', 'related'] as const) {
        const { offset, standard } = listed[kind];
        for (let j = at(offset, old); j < at(offset, old + 1); j++) addNumber(rows[kind].standard, at(standard, j));
      }
    }
    endRow(rows, row);
  }
  return finishTable(rows);
}
