import { cellText } from '../grid.js';
import { readStandardLevel } from '../values/level.js';
import { readStatus } from '../values/status.js';
import { readObligation } from '../values/words.js';
import { columnOfHeader } from './columns.js';
import type { Lookup } from './covered.js';
import type { TableColumn, Tick } from './table.js';

/** The words whose columns may hold a tick each, and what a column is that heads no group. */
const readers = {
  recommendedLevel: readStandardLevel,
  level: readStandardLevel,
  obligation: readObligation,
  status: readStatus,
} as const;
const ungrouped = ['recommendedLevel', 'obligation', 'status'] as const;

const ticked = /^[√✓✔☑✅●■◆▲★◎○vy是有]$/iu;
const unticked = /^(?:[-—－–×✗✘xn否无☐□0]|\/)$/iu;

/** Tells whether a cell says yes. */
export function isTick(text: string): boolean {
  return ticked.test(text);
}

/** Tells whether a cell says yes or no, or nothing. */
export function isTickOrNone(text: string): boolean {
  return text === '' || ticked.test(text) || unticked.test(text);
}

/** What a tick below a header says: `宜定级别 国家` under a joined header, or `国标` alone; null where it says nothing. */
export function tickOfHeader(header: string): (Omit<Tick, 'position'> & { readonly grouped: boolean }) | null {
  const words = header.replace(/[√✓✔]/g, '').trim().split(' ');
  const word = words.pop() ?? '';
  const group = words.length === 0 ? null : columnOfHeader(words.join(''));
  for (const id of group === null ? ungrouped : [group]) {
    if (!Object.hasOwn(readers, id)) continue;
    const value = readers[id as Tick['id']](word);
    if (value !== null && value !== 'unknown') return { id: id as Tick['id'], value, grouped: group !== null };
  }
  return null;
}

/**
 * Finds the columns that hold ticks: at least two that name values of one thing, where most of what stands below is a
 * tick or a no, and no other column says the same thing in words.
 */
export function findTicks(columns: readonly TableColumn[], at: Lookup, first: number, end: number): readonly Tick[] {
  const said = new Set(columns.map(({ id }) => id));
  // Numbers below the names of levels are counts, where no standards are listed.
  if ((said.has('required') || said.has('existing')) && !said.has('designation')) return [];
  const groups = new Map<Tick['id'], Map<number, Tick>>();
  for (const { position, header, id, level, ignored } of columns) {
    if (header === '' || id !== null || level !== null || ignored) continue;
    const tick = tickOfHeader(header);
    if (tick === null || said.has(tick.id)) continue;
    const group = groups.get(tick.id) ?? new Map<number, Tick>();
    groups.set(tick.id, group.set(position, { position, id: tick.id, value: tick.value }));
  }
  return [...groups.values()]
    .filter((group) => group.size > 1 && areTicked(group, at, first, end))
    .flatMap((group) => [...group.values()]);
}

function areTicked(group: ReadonlyMap<number, Tick>, at: Lookup, first: number, end: number): boolean {
  let [yes, other] = [0, 0];
  for (let row = first; row < end; row++) {
    for (const position of group.keys()) {
      const text = cellText(at(row, position));
      if (isTick(text)) yes++;
      else if (!isTickOrNone(text)) other++;
    }
  }
  return yes > 0 && yes >= other;
}
