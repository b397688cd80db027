import { setKey } from '../../base/json.js';
import { cellText } from '../grid.js';
import type { ProblemList } from './problem-list.js';
import { placeOf, type Row } from './row.js';
import type { Table, Tick } from './table.js';
import { isTick, isTickOrNone } from './ticks.js';

/** The value whose column is ticked in a row; what is no tick, and ticks for several values, are reported and kept. */
export function tickedValue(
  row: Row,
  id: Tick['id'],
  extra: Record<string, unknown>,
  list: ProblemList,
): string | null {
  const { table, index } = row;
  if (table.ticks.length === 0) return null;
  const found: Tick[] = [];
  const keep = ({ position }: Tick): void => {
    setKey(extra, table.columns[position]?.header ?? '', cellText(table.at(index, position)));
  };
  for (const tick of table.ticks) {
    if (tick.id !== id) continue;
    const text = cellText(table.at(index, tick.position));
    if (isTick(text)) found.push(tick);
    else if (!isTickOrNone(text)) {
      list.add('value-unknown', placeOf(row, tick.position), { header: table.columns[tick.position]?.header ?? '' });
      keep(tick);
    }
  }
  const [only] = found;
  if (only === undefined || found.length === 1) return only?.value ?? null;
  const headers = found.map(({ position }) => table.columns[position]?.header ?? '');
  list.add('several-ticks', placeOf(row, only.position), { headers });
  for (const tick of found) keep(tick);
  return null;
}

/** Tells whether a table says what status its standards have, in words or by ticks. */
export function saysStatus(table: Table): boolean {
  return table.position('status') !== undefined || table.ticks.some(({ id }) => id === 'status');
}
