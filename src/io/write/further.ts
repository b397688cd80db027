import type { StandardSystem } from '../../model/system.js';
import { lazy } from '../../base/lazy.js';
import { walkNodes } from '../../system/walk.js';
import {
  absentMark,
  checkCode,
  furtherHeader,
  furtherKinds,
  furtherSheet,
  orderPath,
  wholePath,
  type FurtherKind,
} from '../further-data.js';
import { asciiJson, encodeId } from '../ids.js';
import type { Assembled, Loose } from '../read/assemble.js';
import type { CellValue } from '../grid.js';
import type { OutSheet } from './sheet.js';

/** What a cell of the further data holds at most. */
const pieceLength = 30_000;

type Line = readonly [FurtherKind, string, string, unknown, unknown];

/** The system as a whole: everything besides its tree and its standards. */
export function systemLines(system: StandardSystem): readonly Line[] {
  const tables = new Set(['format', 'children', 'standards']);
  return Object.entries(system)
    .filter(([path]) => !tables.has(path))
    .map(([path, value]): Line => ['system', '', path, value, undefined]);
}

/** What the tables as they will be read do not show as the document has it. */
export function differenceLines(system: StandardSystem, read: Assembled): readonly Line[] {
  const lines: Line[] = [];
  for (const { node } of walkNodes(system)) {
    const { children, placements, ...fields } = node;
    const shown = read.nodes.get(node.id);
    if (shown === undefined) continue;
    const { children: shownChildren, placements: shownPlacements, ...shownFields } = shown;
    compare(lines, 'node', encodeId(node.id), fields, shownFields);
    if (children?.length === 0 && shownChildren === undefined)
      lines.push(['node', encodeId(node.id), 'children', [], undefined]);
    if (placements?.length === 0 && shownPlacements === undefined)
      lines.push(['node', encodeId(node.id), 'placements', [], undefined]);
    comparePlacements(lines, node.id, placements ?? [], (shownPlacements ?? []) as readonly unknown[]);
  }
  const inOrder = read.document['standards'] as readonly Loose[];
  const moved = system.standards.some(({ id }, i) => inOrder[i]?.['id'] !== id);
  system.standards.forEach((standard, i) => {
    const shown = moved ? read.standards().get(standard.id) : inOrder[i];
    if (shown !== undefined && !same(standard, shown))
      compare(lines, 'standard', encodeId(standard.id), standard, shown);
  });
  if (moved) lines.push(['system', '', orderPath, system.standards.map(({ id }) => id), undefined]);
  return lines;
}

/** The whole document, where the tables cannot show even its tree; it counts as long as nobody edits them. */
export function wholeLine(system: StandardSystem, read: Assembled): Line {
  return ['system', '', wholePath, system, read.document];
}

function compare(lines: Line[], kind: FurtherKind, key: string, actual: object, shown: object): void {
  const [left, right] = [actual as Loose, shown as Loose];
  for (const name of Object.keys(left)) {
    if (!same(left[name], right[name])) lines.push([kind, key, name, left[name], right[name]]);
  }
  for (const name of Object.keys(right))
    if (left[name] === undefined) lines.push([kind, key, name, undefined, right[name]]);
}

function comparePlacements(lines: Line[], node: string, actual: readonly unknown[], shown: readonly unknown[]): void {
  // How many placements of the same standard stand before each; most nodes need not know.
  const counts = lazy(() => {
    const seen = new Map<unknown, number>();
    return actual.map((placement) => {
      const standard = standardOf(placement);
      const count = seen.get(standard) ?? 0;
      seen.set(standard, count + 1);
      return count;
    });
  });
  actual.forEach((placement, i) => {
    const other = shown[i];
    if (typeof placement === 'string' && placement === other) return;
    const record = (typeof placement === 'string' ? { standard: placement } : placement) as Loose;
    const shownRecord = (typeof other === 'string' ? { standard: other } : (other ?? {})) as Loose;
    const key = (): string => asciiJson([node, standardOf(placement), counts()[i]]);
    if (!same(record, shownRecord)) compare(lines, 'placement', key(), record, shownRecord);
    // An id alone and a record that says only the id are told apart.
    const bare = Object.keys(record).length === 1 && typeof placement !== 'string';
    if (bare) lines.push(['placement', key(), '', placement, undefined]);
  });
}

function standardOf(placement: unknown): unknown {
  return typeof placement === 'string' ? placement : (placement as Loose)['standard'];
}

/** Tells whether two JSON values are one; the order of keys does not matter, `-0` and `0` do. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (Array.isArray(b)) return false;
  for (const key in a) if (!Object.hasOwn(b, key) || !same((a as Loose)[key], (b as Loose)[key])) return false;
  for (const key in b) if (!Object.hasOwn(a, key)) return false;
  return true;
}

/** The sheet 附加数据; a long value runs on over several rows. */
export function furtherSheetOf(lines: readonly Line[]): OutSheet {
  const rows: CellValue[][] = [];
  for (const [kind, key, path, value, shown] of lines) {
    const text = value === undefined ? absentMark : asciiJson(value);
    const check = checkCode(shown);
    for (let at = 0; at === 0 || at < text.length; ) {
      const end = pieceEnd(text, at);
      rows.push([furtherKinds[kind], key, path, text.slice(at, end), at === 0 ? check : '+']);
      at = end;
    }
  }
  return {
    name: furtherSheet,
    title: null,
    columns: furtherHeader.map((header, i) => ({ header, width: [8, 30, 18, 80, 10][i] ?? 10, look: 'system' })),
    rows,
    tab: 'A6A6A6',
    hidden: true,
  };
}

/** Pieces do not part a pair of code units. */
function pieceEnd(text: string, from: number): number {
  const end = Math.min(text.length, from + pieceLength);
  return end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
