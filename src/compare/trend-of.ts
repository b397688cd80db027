import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { checkDay } from '../coverage/options.js';
import type { DiffCounts } from '../model/system-diff.js';
import type { StandardSystem } from '../model/system.js';
import type { SystemTrend, TrendRow } from '../model/trend.js';
import { at } from '../preorder/node-table.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { countsIn } from './coverage-changes.js';
import { nodeAt, printedTitle } from './ends.js';
import { matchNodes } from './match-nodes.js';

/** What a trend is asked for. */
export interface TrendOptions {
  /** The day whose statuses count: one for all editions, or one for each; without it they stand as recorded. */
  readonly asOf?: string | readonly (string | null)[];
}

/**
 * The counts of every node through a series of editions (rule V9), each matched with the one before; a node that comes
 * back under its id goes on in its row.
 *
 * @throws `TixiError` `invalid-date`, or `invalid-choice` where there is not one day for each edition.
 *
 * @example
 * const next = updateStandard(system, { standard: 'gbt-1.1', set: { status: 'withdrawn' } });
 * const { total, rows } = trendOf([system, next, removeNode(next, { node: 'b' })]);
 * total.counts.map((counts) => counts?.existing); // => [3, 2, 1]
 * rows.find(({ node }) => node === 'b')?.counts.map((counts) => counts?.existing ?? null); // => [1, 1, null]
 */
export function trendOf(systems: readonly StandardSystem[], options: TrendOptions = {}): SystemTrend {
  const days = daysOf(systems.length, options.asOf);
  const indexes = systems.map(systemIndex);
  const counts = indexes.map((index, i) => countsIn(index, days[i] ?? null));
  const lines = linesOf(indexes);
  const [total, ...rows] = lines.map((line) => rowOf(line, indexes, counts));
  return deepFreeze<SystemTrend>({
    format: 'tixi/trend/1',
    editions: systems.map(({ id, title, edition }, i) => ({
      system: id,
      title: printedTitle(title),
      edition: edition ?? null,
      asOf: days[i] ?? null,
    })),
    total: total ?? { node: null, code: null, title: { zh: null, en: null }, counts: [] },
    rows,
  });
}

function daysOf(count: number, asOf: TrendOptions['asOf']): readonly (string | null)[] {
  if (asOf === undefined || typeof asOf === 'string') return Array.from({ length: count }, () => checkDay(asOf));
  if (asOf.length === count) return asOf.map((day) => checkDay(day ?? undefined));
  const message = `There are ${String(count)} editions and ${String(asOf.length)} days; give one day for each edition, or one for all.`;
  throw new TixiError('invalid-choice', message, { option: 'asOf', editions: count, days: asOf.length });
}

/** The row of one node in each edition, -1 where it is not there; the system itself comes first. */
type Line = number[];

/** Nodes of the last edition come first, in its order; those that ended earlier follow, the latest before. */
function linesOf(indexes: readonly SystemIndex[]): Line[] {
  const lines: Line[] = [];
  const byId = new Map<string, Line>();
  let current: Line[] = [];
  indexes.forEach((index, edition) => {
    const earlier = indexes[edition - 1];
    const matching = earlier === undefined ? null : matchNodes({ before: earlier, after: index });
    const next: Line[] = [];
    for (let row = 0; row < index.nodes().size; row++) {
      const partner = matching === null ? -1 : at(matching.toBefore, row);
      const id = row === 0 ? null : nodeAt(index, row).id;
      const known = current[partner] ?? (id === null ? undefined : ended(byId.get(id), edition));
      const line = known ?? indexes.map(() => -1);
      if (known === undefined) lines.push(line);
      line[edition] = row;
      if (id !== null) byId.set(id, line);
      next.push(line);
    }
    current = next;
  });
  const last = (line: Line): number => line.reduce((latest, row, edition) => (row >= 0 ? edition : latest), -1);
  return lines.sort((a, b) => last(b) - last(a) || (a[last(a)] ?? 0) - (b[last(b)] ?? 0));
}

/** A line that an earlier edition ended; one that goes on belongs to another node of this edition. */
function ended(line: Line | undefined, edition: number): Line | undefined {
  return line === undefined || (line[edition] ?? -1) >= 0 || (line[edition - 1] ?? -1) >= 0 ? undefined : line;
}

/** A row is named as in the last edition that has the node. */
function rowOf(line: Line, indexes: readonly SystemIndex[], counts: readonly (readonly DiffCounts[])[]): TrendRow {
  const edition = line.reduce((latest, row, i) => (row >= 0 ? i : latest), 0);
  const index = indexes[edition];
  const row = line[edition] ?? -1;
  const node = index === undefined || row <= 0 ? null : nodeAt(index, row);
  const title = node?.title ?? index?.system.title ?? {};
  return {
    node: node?.id ?? null,
    code: node?.code ?? null,
    title: printedTitle(title),
    counts: line.map((place, i) => counts[i]?.[place] ?? null),
  };
}
