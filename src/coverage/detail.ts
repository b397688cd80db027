import { TixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { detailColumns, type DetailCell, type DetailColumnId, type DetailEntry } from './detail-columns.js';
import { nodeTrail } from './trail.js';

/** Which columns a detail table has, and whether standards that stand in no node close it. */
export interface DetailOptions {
  readonly columns?: readonly DetailColumnId[];
  readonly unplaced?: boolean;
}

/** The detail table (标准明细表): its columns, and a row a placement in document order. */
export interface DetailTable {
  readonly format: 'tixi/detail/1';
  readonly system: string;
  readonly columns: readonly {
    readonly id: DetailColumnId;
    readonly title: { readonly zh: string; readonly en: string };
  }[];
  readonly rows: readonly {
    readonly node: string | null;
    readonly standard: string;
    readonly cells: readonly DetailCell[];
  }[];
}

/** The columns of a detail table as GB/T 13016 lays it out. */
export const usualDetailColumns: readonly DetailColumnId[] = [
  'number',
  'code',
  'node',
  'designation',
  'title',
  'recommendedLevel',
  'level',
  'status',
  'effective',
  'adopts',
  'replaces',
  'note',
];

/**
 * Lists every placement of a system as a row of the detail table (标准明细表, GB/T 13016), in document order; standards
 * that stand in no node come last.
 *
 * @throws `TixiError` `unknown-column` where a column is asked for that the registry does not hold.
 *
 * @example
 * detailTable(system, { columns: ['number', 'designation'] }).rows[0].cells; // => [1, 'GB/T 1.1-2020']
 */
export function detailTable(system: StandardSystem, options: DetailOptions = {}): DetailTable {
  const ids = options.columns ?? usualDetailColumns;
  for (const id of ids) checkColumn(id);
  const entries = placedEntries(system);
  if (options.unplaced ?? true) entries.push(...unplacedEntries(system, entries));
  return {
    format: 'tixi/detail/1',
    system: system.id,
    columns: ids.map((id) => ({ id, title: detailColumns[id].title })),
    rows: entries.map((entry) => ({
      node: entry.node?.id ?? null,
      standard: entry.standard.id,
      cells: ids.map((id) => detailColumns[id].cell(entry)),
    })),
  };
}

function placedEntries(system: StandardSystem): DetailEntry[] {
  const standards = new Map(system.standards.map((standard) => [standard.id, standard]));
  const entries: DetailEntry[] = [];
  for (const path of nodeTrail(system)) {
    const node = path.at(-1) as SystemNode;
    for (const placement of node.placements ?? []) {
      const record = typeof placement === 'string' ? { standard: placement } : placement;
      const standard = standards.get(record.standard);
      if (standard !== undefined) entries.push({ number: entries.length + 1, standard, placement: record, node, path });
    }
  }
  return entries;
}

function unplacedEntries(system: StandardSystem, placed: readonly DetailEntry[]): DetailEntry[] {
  const known = new Set(placed.map(({ standard }) => standard.id));
  return system.standards
    .filter(({ id }) => !known.has(id))
    .map((standard, i) => ({
      number: placed.length + i + 1,
      standard,
      placement: { standard: standard.id },
      node: null,
      path: [],
    }));
}

function checkColumn(id: string): void {
  if (Object.hasOwn(detailColumns, id)) return;
  const near = nearest(id, Object.keys(detailColumns));
  throw new TixiError(
    'unknown-column',
    `There is no column ${JSON.stringify(id)}. The nearest is ${JSON.stringify(near)}.`,
    {
      column: id,
      nearest: near,
    },
  );
}
