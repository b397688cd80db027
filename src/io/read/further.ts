import {
  furtherHeader,
  furtherKinds,
  furtherSheet,
  absentMark,
  wholePath,
  checkCode,
  orderPath,
  type FurtherKind,
} from '../further-data.js';
import { cellText, type Grid } from '../grid.js';
import { decodeId } from '../ids.js';
import type { Assembled, Loose } from './assemble.js';
import type { ProblemList } from './problem-list.js';

/** One value of the further data, its parts joined. */
export interface FurtherValue {
  readonly row: number;
  readonly kind: FurtherKind;
  readonly key: string;
  readonly path: string;
  text: string;
  readonly check: string;
}

/** The sheet of further data of a workbook that tixi wrote, or null. */
export function findFurther(grids: readonly Grid[]): Grid | null {
  return (
    grids.find(
      ({ name, rows }) => name === furtherSheet && furtherHeader.every((title, i) => cellText(rows[0]?.[i]) === title),
    ) ?? null
  );
}

/** Reads the rows of the further data; long values run on over several rows. */
export function readFurther(grid: Grid, list: ProblemList): readonly FurtherValue[] {
  const found: FurtherValue[] = [];
  const kinds = new Map<string, FurtherKind>(
    Object.entries(furtherKinds).map(([kind, name]) => [name, kind as FurtherKind]),
  );
  for (let row = 1; row < grid.rows.length; row++) {
    const [kindText = null, keyText = null, pathText = null, value = null, check = null] = grid.rows[row] ?? [];
    if (kindText === null && value === null) continue;
    const kind = kinds.get(cellText(kindText));
    const text = typeof value === 'string' ? value : cellText(value);
    const [key, path] = [cellText(keyText), cellText(pathText)];
    const last = found.at(-1);
    if (kind === undefined) list.add('data-unreadable', { sheet: grid.name, row, column: null, cell: text });
    else if (last !== undefined && check === '+' && last.kind === kind && last.key === key && last.path === path)
      last.text += text;
    else found.push({ row, kind, key, path, text, check: cellText(check) });
  }
  return found;
}

/** A value of the system as a whole, needed before the document is put together. */
export function systemValue(values: readonly FurtherValue[], path: string): unknown {
  const value = values.find((one) => one.kind === 'system' && one.path === path);
  return value === undefined ? undefined : parsed(value.text);
}

/** Puts the further data into the document; where a table was edited since, the table is followed. */
export function applyFurther(
  values: readonly FurtherValue[],
  { document, nodes, standards }: Assembled,
  list: ProblemList,
): void {
  const counted = placementFinder(nodes);
  const whole: (() => void)[] = [];
  for (const value of values) {
    const { kind, key, path } = value;
    const place = { sheet: furtherSheet, row: value.row, column: null, cell: `${key} ${path}`.trim() };
    const content = value.text === absentMark ? undefined : parsed(value.text);
    if (content === undefined && value.text !== absentMark) {
      list.add('data-unreadable', place);
      continue;
    }
    if (kind === 'placement') {
      const found = counted(key);
      if (found === null) continue;
      const { list: placements, position } = found;
      const before = placements[position];
      const record: Loose = typeof before === 'string' ? { standard: before } : (before as Loose);
      if (path === '') {
        whole.push(() => (placements[position] = content));
        continue;
      }
      if (!agrees(record[path], value, list, place)) continue;
      placements[position] = withKey(record, path, content);
      continue;
    }
    if (kind === 'system' && path === wholePath) {
      if (agrees(document, value, list, place)) whole.push(() => replaceAll(document, content as Loose));
      continue;
    }
    if (kind === 'system' && path === orderPath) {
      whole.push(() => (document['standards'] = inOrder(document['standards'] as Loose[], content)));
      continue;
    }
    const target = kind === 'system' ? document : (kind === 'node' ? nodes : standards()).get(decodeId(key));
    if (target === undefined || !agrees(target[path], value, list, place)) continue;
    if (content === undefined) Reflect.deleteProperty(target, path);
    else target[path] = content;
  }
  for (const step of whole) step();
}

function agrees(
  current: unknown,
  { check, path, kind }: FurtherValue,
  list: ProblemList,
  place: Parameters<ProblemList['add']>[1],
): boolean {
  // The children and placements of a node are where the tables have them; only an empty list is kept apart.
  if (path === 'children' || path === 'placements') return current === undefined;
  if ((kind === 'system' && path !== wholePath) || checkCode(current) === check) return true;
  list.add('edited-since', place, { path });
  return false;
}

function replaceAll(document: Loose, content: Loose): void {
  for (const key of Object.keys(document)) Reflect.deleteProperty(document, key);
  Object.assign(document, content);
}

function withKey(record: Loose, path: string, content: unknown): Loose {
  const next = { ...record };
  if (content === undefined) Reflect.deleteProperty(next, path);
  else next[path] = content;
  return next;
}

/** Finds placements by node, standard, and the how-manieth of that standard in the node. */
function placementFinder(
  nodes: Assembled['nodes'],
): (key: string) => { readonly list: unknown[]; readonly position: number } | null {
  return (key) => {
    const parts = parsed(key);
    if (!Array.isArray(parts)) return null;
    const [node, standard, count] = parts as [string, string, number];
    const placements = nodes.get(node)?.['placements'] as unknown[] | undefined;
    if (placements === undefined) return null;
    let left = count;
    const position = placements.findIndex(
      (one) => (typeof one === 'string' ? one : (one as Loose)['standard']) === standard && left-- === 0,
    );
    return position < 0 ? null : { list: placements, position };
  };
}

function inOrder(standards: readonly Loose[], ids: unknown): readonly Loose[] {
  if (!Array.isArray(ids)) return standards;
  const rank = new Map((ids as string[]).map((id, i) => [id, i]));
  const rankOf = (standard: Loose): number => rank.get(standard['id'] as string) ?? Number.MAX_SAFE_INTEGER;
  return [...standards].sort((a, b) => rankOf(a) - rankOf(b));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
