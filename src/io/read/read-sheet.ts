import { cellText } from '../grid.js';
import { chooseWay } from './choose-way.js';
import { keepOfPlace } from './kept-cells.js';
import { readNodeFields, readRequired } from './node-fields.js';
import type { ReadTableOptions } from './options.js';
import type { ProblemList } from './problem-list.js';
import { readStandard } from './read-standard.js';
import type { DraftStandard, Registry } from './registry.js';
import { placeOf, type Row, textOf } from './row.js';
import { scanBody, type Body } from './scan-body.js';
import type { SpecialRow } from './special-rows.js';
import { createSubtotals, type Subtotals } from './subtotals.js';
import type { Table } from './table.js';
import type { DraftNode, Tree } from './tree.js';

/** What the sheets of a workbook are read into. */
export interface Draft {
  readonly tree: Tree;
  readonly registry: Registry;
  /** Standards that stand in no node, by their positions. */
  readonly unplaced: number[];
  /** Rows that do not say the status of their standard, and its position. */
  readonly withoutStatus: { readonly row: Row; readonly position: number }[];
  /** What nodes are said to have, and where that is said. */
  readonly existing: { readonly node: DraftNode; readonly stated: number; readonly row: Row }[];
  readonly all: ReturnType<typeof createSubtotals>['all'];
}

/** How a sheet was read. */
export interface SheetCount {
  readonly way: string;
  readonly rows: number;
  readonly placed: number;
  readonly reported: number;
}

/** Reads one table into the draft. Every row is placed or reported; a bad one never stops the rest. */
export function readSheet(
  table: Table,
  top: DraftNode,
  draft: Draft,
  options: ReadTableOptions,
  maxLength: number,
  list: ProblemList,
): SheetCount {
  const body = scanBody(table, maxLength, list);
  const way = chooseWay({ table, tree: draft.tree, top, list, body: body.rows, maxLength });
  const subtotals = body.special.size > 0 ? createSubtotals(draft.all) : null;
  const places: { readonly code?: string }[] = [];
  const placements: Record<string, unknown>[] = [];
  let [placed, reported] = [0, 0];
  const read = (row: Row): boolean => {
    const place = way.place(row);
    if (place.kind === 'node') {
      readNodeFields(row, place.node, list);
      noteExisting(row, place.node, draft);
      return true;
    }
    const standard = readStandard(row, options, list);
    if (standard === null) {
      list.add('row-not-read', { ...placeOf(row, null), cell: shown(row) });
      return false;
    }
    const position = draft.registry.add(row, standard, list);
    if (standard.lacksStatus) draft.withoutStatus.push({ row, position });
    const { node } = place;
    subtotals?.count(node, position);
    if (node === null) {
      keepOfPlace(row, standard.placement, draft.registry.standards[position] as DraftStandard);
      draft.unplaced.push(position);
      return true;
    }
    if (node.id === null) readOfNode(row, node, standard.placement, list);
    places.push(place);
    placements.push(standard.placement);
    node.placements.push({ standard: position, fields: standard.placement });
    return true;
  };
  for (const index of inOrder(body)) {
    const row = { table, index, maxLength };
    const special = body.special.get(index);
    if (special !== undefined) {
      reported++;
      tell(row, special, subtotals, list);
    } else if (read(row)) placed++;
  }
  if (placed > 0 && table.levels.length === 0 && table.kind === 'standards') tellOfNoTree(table, draft, placed, list);
  way.finish?.();
  // The code of a row is known when the whole column is.
  placements.forEach((placement, i) => {
    const code = places[i]?.code;
    if (code !== undefined) placement['code'] = code;
  });
  return {
    way: way.name,
    rows: body.rows.length + body.special.size,
    placed,
    reported: reported + body.rows.length - placed,
  };
}

/** Where no row of a table stands in a node, unknown columns before the standards may have been meant for the tree. */
function tellOfNoTree(table: Table, { unplaced }: Draft, placed: number, list: ProblemList): void {
  const first = Math.min(table.position('designation') ?? Infinity, table.position('title') ?? Infinity);
  const before = table.extras.filter(({ position }) => position < first);
  if (unplaced.length < placed || before.length === 0) return;
  const headers = before.map(({ header }) => header);
  list.add(
    'tree-not-recognised',
    { sheet: table.grid.name, row: table.header.last, column: null, cell: '' },
    { headers },
  );
}

/** All rows of a body from the top down; without layout rows they are in order already. */
function inOrder({ rows, special }: Body): readonly number[] {
  return special.size === 0 ? rows : [...rows, ...special.keys()].sort((a, b) => a - b);
}

function tell(row: Row, special: SpecialRow, subtotals: Subtotals | null, list: ProblemList): void {
  if (special.kind === 'subtotal' && row.table.kind === 'structure') {
    list.add('subtotal-of-nodes', placeOf(row, special.column));
  } else if (special.kind === 'subtotal') subtotals?.check(row, special, list);
  else list.add(special.kind, { ...placeOf(row, null), cell: shown(row) });
}

/** The node of which 应有数 speaks: among the columns of the levels it is that of the levels before it. */
function requiredOf({ table }: Row, node: DraftNode): DraftNode {
  const position = table.position('required') ?? Number.POSITIVE_INFINITY;
  if (!table.levels.some((level) => level.position < position)) return node;
  const below = new Set(table.levels.filter((level) => level.position > position).map(({ level }) => level?.id));
  let found = node;
  while (found.level !== null && below.has(found.level.id) && found.parent !== null) found = found.parent;
  return found.parent === null ? node : found;
}

/** 责任单位 and 应有数 beside a standard speak of its node; where rows of one node differ, the later one is kept. */
function readOfNode(row: Row, node: DraftNode, placement: Record<string, unknown>, list: ProblemList): void {
  readRequired(row, requiredOf(row, node), list);
  const responsible = textOf(row, 'responsible');
  if (responsible === '') return;
  const before = node.fields['responsible'];
  const said = responsible
    .split(/[；;、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (said.length === 0) return;
  if (before === undefined) node.fields['responsible'] = said;
  else if (JSON.stringify(before) !== JSON.stringify(said)) {
    placement['extra'] = { ...(placement['extra'] as object | undefined), 责任单位: responsible };
  }
}

function noteExisting(row: Row, node: DraftNode, draft: Draft): void {
  const text = textOf(row, 'existing');
  if (/^\d{1,9}$/.test(text)) draft.existing.push({ node, stated: Number(text), row });
}

function shown({ table, index }: Row): string {
  return (table.grid.rows[index] ?? [])
    .map((value) => cellText(value))
    .filter((text) => text !== '')
    .join(' | ');
}
