import { detailColumns, type DetailColumnId, type DetailEntry } from '../../coverage/detail-columns.js';
import { remembered } from '../../base/remembered.js';
import type { Language } from '../../base/sentence.js';
import { nodeTrail } from '../../coverage/trail.js';
import type { StandardSystem } from '../../model/system.js';
import type { Title } from '../../model/title.js';
import { systemIndex } from '../../preorder/system-index.js';
import type { CellValue } from '../grid.js';
import { columnOfHeader, levelOfHeader } from '../read/columns.js';
import { maxShownLevels, shownNames } from '../read/shown-path.js';
import { unplacedMarks } from '../read/ways/levels.js';
import { cellOf, scalar } from './detail-cell.js';
import type { WriteTableOptions } from './options.js';
import { extraHeaders, isOpen, keptCells, plainExtra, type ColumnFinder } from './own-data.js';
import { columnPresets } from './presets.js';
import { safeText } from './sheet.js';

/** A row of the detail table with its path. */
export interface DetailRow {
  /** The titles from the top down, as many as there are level columns. */
  readonly path: readonly string[];
  readonly cells: readonly CellValue[];
}

/** The detail table before it is laid out. */
export interface DetailRows {
  readonly levels: readonly string[];
  readonly columns: readonly { readonly id: DetailColumnId | null; readonly header: string }[];
  readonly entries: readonly DetailEntry[];
  /** Shows an entry; nothing of it is kept, since a large table would have every cell twice. */
  readonly show: (entry: DetailEntry) => DetailRow;
}

/** The language of a detail table, and whether it is all there is of a system, with no sheet of nodes beside it. */
export interface TableSetting {
  readonly lang: Language;
  readonly alone: boolean;
}

/** A title in Chinese, in English where there is no other. */
export function shownTitle(title: Title): string {
  return safeText(title.zh ?? title.en ?? '');
}

/** Lists every placement, then the standards that stand in no node, with the columns asked for. */
export function detailRows(
  system: StandardSystem,
  options: WriteTableOptions,
  { lang, alone }: TableSetting = { lang: 'zh', alone: false },
): DetailRows {
  const entries = entriesOf(system);
  // Rows have the same keys again and again.
  const columnOf = remembered(columnOfHeader);
  const ids = columnsOf(system, entries, options, alone, columnOf);
  const depth = entries.reduce((most, { path }) => Math.max(most, path.length), 1);
  const levels = levelHeaders(system, Math.min(depth, maxShownLevels), lang);
  const derived = options.columns !== undefined;
  const cellAt = (id: DetailColumnId, entry: DetailEntry): CellValue => cellOf(id, entry, derived, lang);
  const extras = extraHeaders(entries, ids, columnOf, cellAt);
  const showPath = pathsOf(levels.length, lang);
  const show = (entry: DetailEntry): DetailRow => {
    const extra = plainExtra(entry) ?? {};
    const kept = keptCells(extra, columnOf);
    const shown = new Set<string>();
    const cells = ids.map((id) => {
      const [cell, key] = [cellAt(id, entry), kept.get(id)];
      if (key === undefined || !isOpen(id, cell)) return cell;
      shown.add(key);
      return scalar(extra[key] as CellValue);
    });
    for (const key of extras) {
      cells.push(Object.hasOwn(extra, key) && !shown.has(key) ? scalar(extra[key] as CellValue) : null);
    }
    return { path: showPath(entry), cells };
  };
  return {
    levels,
    columns: [
      ...ids.map((id) => ({ id, header: detailColumns[id].title[lang] })),
      ...extras.map((header) => ({ id: null, header })),
    ],
    entries,
    show,
  };
}

function entriesOf(system: StandardSystem): readonly DetailEntry[] {
  const { standards } = system;
  const { find } = systemIndex(system).positions();
  const placed = new Uint8Array(standards.length);
  const entries: DetailEntry[] = [];
  for (const path of nodeTrail(system)) {
    const node = path[path.length - 1] ?? null;
    for (const placement of node?.placements ?? []) {
      const record = typeof placement === 'string' ? { standard: placement } : placement;
      const position = find(record.standard);
      const standard = standards[position];
      if (standard === undefined) continue;
      placed[position] = 1;
      entries.push({ number: entries.length + 1, standard, placement: record, node, path });
    }
  }
  standards.forEach((standard, position) => {
    if (placed[position] === 1) return;
    const { id, extra } = standard;
    // There is no placement to have data of its own.
    const placement = extra === undefined ? { standard: id } : { standard: id, extra };
    entries.push({ number: entries.length + 1, standard, placement, node: null, path: [] });
  });
  return entries;
}

const usual: readonly DetailColumnId[] = [
  'number',
  'code',
  'designation',
  'title',
  'recommendedLevel',
  'status',
  'published',
  'effective',
  'committee',
  'adopts',
  'replaces',
  'note',
];
const whereUsed: readonly DetailColumnId[] = [
  'englishTitle',
  'level',
  'obligation',
  'kind',
  'retired',
  'due',
  'issuers',
  'responsible',
  'degree',
  'role',
  'part',
  'ics',
  'ccs',
];

/** The usual columns, and those that at least one row fills. */
function columnsOf(
  system: StandardSystem,
  entries: readonly DetailEntry[],
  { columns }: WriteTableOptions,
  alone: boolean,
  columnOf: ColumnFinder,
): readonly DetailColumnId[] {
  if (typeof columns === 'string') return columnPresets[columns];
  if (columns !== undefined) return columns;
  const placed = (test: (entry: DetailEntry) => boolean): boolean => entries.some(test);
  const uses: Readonly<Partial<Record<DetailColumnId, () => boolean>>> = {
    level: () => system.standards.some(({ level }) => level !== undefined),
    // Where there is a sheet of nodes, what is said of them is not said again beside each of their standards.
    responsible: () => alone && placed((entry) => detailColumns.responsible.cell(entry) !== null),
    role: () => placed(({ placement: { role } }) => role !== undefined && role !== 'core'),
  };
  const kept = new Set<string>();
  for (const entry of entries) for (const id of keptCells(plainExtra(entry) ?? {}, columnOf).keys()) kept.add(id);
  const used = whereUsed.filter(
    (id) => kept.has(id) || (uses[id] ?? (() => placed((entry) => detailColumns[id].cell(entry) !== null)))(),
  );
  const order = Object.keys(detailColumns) as readonly DetailColumnId[];
  return order.filter((id) => usual.includes(id) || used.includes(id));
}

/** Shows the path of one entry after the other; those of one node share it. */
function pathsOf(columns: number, lang: Language): (entry: DetailEntry) => readonly string[] {
  let before: DetailEntry['node'] | undefined;
  let shown: readonly string[] = [];
  return ({ node, path }) => {
    if (node === before) return shown;
    before = node;
    const names = node === null ? [unplacedMarks[lang]] : path.map(({ title }) => shownTitle(title));
    shown = shownNames(names, columns);
    return shown;
  };
}

const numerals = '一二三四五六';

/** The name of a level; in English the id that its Chinese name is read as, where the level has no English one. */
function levelName(title: Title, lang: Language): string {
  const { zh, en } = title;
  if (lang === 'zh' || zh === undefined) return shownTitle(title);
  const id = levelOfHeader(zh);
  return safeText(en ?? (id !== null && levelOfHeader(id) === id ? id : zh));
}

/** The names of the level columns: those of the system's levels where the reader knows them as such. */
function levelHeaders(system: StandardSystem, count: number, lang: Language): readonly string[] {
  const byDepth = new Map<number, Set<string>>();
  for (const path of nodeTrail(system)) {
    const level = system.levels.find(({ id }) => id === path.at(-1)?.level);
    const names = byDepth.get(path.length) ?? new Set<string>();
    byDepth.set(path.length, names.add(level === undefined ? '' : levelName(level.title, lang)));
  }
  const used = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const [name = '', ...others] = byDepth.get(i + 1) ?? [];
    const fits = others.length === 0 && levelOfHeader(name) !== null && !used.has(name) && name === name.trim();
    const header = fits ? name : lang === 'zh' ? `第${numerals[i] ?? ''}级` : `level ${String(i + 1)}`;
    used.add(header);
    return header;
  });
}
