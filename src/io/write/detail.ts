import type { DetailColumnId, DetailEntry } from '../../coverage/detail-columns.js';
import type { StandardSystem } from '../../model/system.js';
import type { CellValue, Merge } from '../grid.js';
import { encodeId } from '../ids.js';
import { detailRows, shownTitle, type DetailRows } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';
import { sheetName } from './sheet-name.js';
import { headRows, type OutColumn, type OutSheet } from './sheet.js';

const widths: Readonly<Partial<Record<DetailColumnId, number>>> = {
  number: 6,
  code: 12,
  designation: 20,
  title: 42,
  englishTitle: 36,
  recommendedLevel: 10,
  level: 10,
  obligation: 9,
  kind: 14,
  status: 10,
  published: 12,
  effective: 12,
  retired: 12,
  due: 10,
  committee: 18,
  issuers: 18,
  responsible: 18,
  adopts: 18,
  degree: 8,
  replaces: 20,
  role: 9,
  part: 12,
  ics: 10,
  ccs: 8,
  note: 20,
};
const centred: ReadonlySet<DetailColumnId> = new Set([
  'number',
  'code',
  'recommendedLevel',
  'level',
  'obligation',
  'status',
  'published',
  'effective',
  'retired',
  'due',
  'degree',
  'role',
  'ics',
  'ccs',
]);

/** The sheet 明细表, whole or one for each node at the top: parents joined, a page for each node at the top. */
export function detailSheets(system: StandardSystem, options: WriteTableOptions): readonly OutSheet[] {
  const all = detailRows(system, options);
  const title = `${shownTitle(system.title)} 标准明细表`;
  if (options.detail !== 'subsystem') return [layOut(all, all.entries, '明细表', title)];
  const groups = new Map<string, { readonly name: string; readonly entries: DetailEntry[] }>();
  for (const entry of all.entries) {
    const top = entry.path[0];
    const name =
      top === undefined ? '未列入' : [top.code, shownTitle(top.title)].filter((part) => part !== undefined).join(' ');
    const group = groups.get(top?.id ?? '') ?? { name, entries: [] };
    groups.set(top?.id ?? '', group);
    group.entries.push(entry);
  }
  const taken = new Set<string>();
  const sheets = [...groups.values()].map(({ name, entries }) =>
    layOut(all, entries, sheetName(`明细表 ${name}`, taken), `${title}：${name}`),
  );
  return sheets.length === 0 ? [layOut(all, [], '明细表', title)] : sheets;
}

function layOut(
  { levels, columns, show }: DetailRows,
  entries: readonly DetailEntry[],
  name: string,
  title: string,
): OutSheet {
  const [first, ...others] = columns;
  const numbered = first?.id === 'number';
  const lead: readonly OutColumn[] = numbered ? [columnOf(first)] : [];
  const rest = numbered ? others : columns;
  const sheet: OutSheet = {
    name,
    title,
    columns: [
      ...lead,
      ...levels.map((header): OutColumn => ({ header, width: 14, look: 'center', spread: entries.length > 1 })),
      ...rest.map(columnOf),
      { header: '节点标识', width: 14, look: 'system', aside: true },
      { header: '标准标识', width: 20, look: 'system', aside: true },
    ],
    rows: entries.map((entry): CellValue[] => {
      const { path, cells } = show(entry);
      return [
        ...cells.slice(0, lead.length),
        ...path.map((text) => (text === '' ? null : text)),
        ...cells.slice(lead.length),
        entry.node === null ? null : encodeId(entry.node.id),
        encodeId(entry.standard.id),
      ];
    }),
    filter: true,
    tab: '2E75B6',
  };
  return { ...sheet, ...joined(entries, sheet, lead.length, levels.length) };
}

function columnOf({ id, header }: DetailRows['columns'][number]): OutColumn {
  const width = (id === null ? undefined : widths[id]) ?? 14;
  return id !== null && centred.has(id) ? { header, width, look: 'center' } : { header, width };
}

/** Joins the cells of a node and of those above it over all their rows, and begins a page with each node at the top. */
function joined(
  entries: readonly DetailEntry[],
  sheet: OutSheet,
  column: number,
  levels: number,
): { readonly merges: readonly Merge[]; readonly breaks: readonly number[] } {
  const { rows } = sheet;
  const head = headRows(sheet);
  const merges: Merge[] = [];
  const breaks: number[] = [];
  for (let level = 0; level < levels; level++) {
    let from = 0;
    for (let row = 1; row <= rows.length; row++) {
      if (row < rows.length && boxAt(entries[row], level, levels) === boxAt(entries[from], level, levels)) continue;
      const place = column + level;
      if (row - from > 1 && (rows[from]?.[place] ?? null) !== null)
        merges.push({ top: head + from, left: place, bottom: head + row - 1, right: place });
      if (level === 0 && row < rows.length && row - from > 3) breaks.push(head + row - 1);
      from = row;
    }
  }
  return { merges, breaks };
}

/** What a level column stands for in a row: a node, or with nodes deeper than the columns the one the row is in. */
function boxAt(entry: DetailEntry | undefined, level: number, levels: number): unknown {
  if (entry === undefined) return null;
  const { path, node } = entry;
  return level === levels - 1 ? (path.length > level ? node : path) : (path[level] ?? path);
}
