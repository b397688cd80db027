import { startTaken, takeNumbered } from '../../base/taken-names.js';
import { cellText, type Grid } from '../grid.js';
import { columnOfHeader, levelOfHeader, type ReadColumnId } from './columns.js';
import { joinedAcross, lookupOf, type Lookup } from './covered.js';
import { findHeader, type Header } from './header.js';
import type { ColumnMeaning, ReadTableOptions } from './options.js';
import type { Table, TableColumn } from './table.js';
import { findTicks } from './ticks.js';

/** Finds the table of each sheet once, however often it is asked. */
export function tableFinder(options: ReadTableOptions): (grid: Grid) => Table | null {
  const found = new Map<Grid, Table | null>();
  return (grid) => {
    const before = found.get(grid);
    if (before !== undefined) return before;
    const table = findTable(grid, options);
    found.set(grid, table);
    return table;
  };
}

/** Finds the table of a sheet, or null where it has no header that is known. */
export function findTable(grid: Grid, options: ReadTableOptions): Table | null {
  const meanings = new Map<string, ColumnMeaning>(Object.entries(options.columns ?? {}));
  const at = lookupOf(grid);
  const header = findHeader(grid, at, (text) => meanings.has(text));
  if (header === null) return null;
  const recognised = header.texts.map((text, position) => columnOf(text, position, meanings.get(text)));
  const ticks = findTicks(recognised, at, header.last + 1, grid.rows.length);
  const kind = kindOf(recognised, ticks.length > 0);
  if (kind === null) return null;
  const columns = onceEach(settle(recognised, kind, grid, header));
  const ticked = new Set(ticks.map(({ position }) => position));
  const positions = new Map<ReadColumnId, number>();
  for (const { id, position } of columns) if (id !== null) positions.set(id, position);
  return {
    grid,
    at,
    kind,
    header,
    columns,
    position: (id) => positions.get(id),
    levels: columns.filter(({ level }) => level !== null),
    joined: joinedAcross(grid),
    ticks,
    extras: namedApart(
      columns.filter(
        ({ id, level, ignored, header: text, position }) =>
          id === null && level === null && !ignored && text !== '' && !ticked.has(position),
      ),
      columns,
    ),
    title: titleAbove(grid, at, header),
  };
}

function columnOf(header: string, position: number, meaning: ColumnMeaning | undefined): TableColumn {
  const base = { position, header, id: null, level: null, ignored: false };
  if (header === '') return base;
  if (meaning === 'ignore') return { ...base, ignored: true };
  if (meaning === 'extra') return base;
  if (meaning === 'tree') return { ...base, level: { id: levelOfHeader(header) ?? header, title: header } };
  if (meaning !== undefined) return { ...base, id: meaning };
  const level = levelOfHeader(header);
  if (level !== null) return { ...base, level: { id: level, title: header } };
  return { ...base, id: columnOfHeader(header) };
}

const ofStandards: readonly ReadColumnId[] = [
  'designation',
  'status',
  'recommendedLevel',
  'level',
  'published',
  'effective',
  'adopts',
  'replaces',
  'replacedBy',
  'obligation',
  'committee',
];
const ofNodes: readonly ReadColumnId[] = [
  'nodeTitle',
  'nodeCode',
  'parent',
  'depth',
  'required',
  'existing',
  'levelTitle',
  'code',
];

/** Rows are standards where any column is one of standards; else nodes, where there is what a node has. */
function kindOf(columns: readonly TableColumn[], ticked: boolean): Table['kind'] | null {
  const has = (ids: readonly ReadColumnId[]): boolean => columns.some(({ id }) => id !== null && ids.includes(id));
  const named = has(['title', 'designation', 'nodeTitle']) || columns.some(({ level }) => level !== null);
  if (!named) return null;
  if (has(['designation'])) return 'standards';
  if ((ticked || has(ofStandards)) && has(['title'])) return 'standards';
  if (has(ofNodes) || columns.some(({ level }) => level !== null))
    return has(['title']) && has(['number']) && !has(ofNodes) ? 'standards' : 'structure';
  return has(['title']) ? 'standards' : null;
}

/** In a table of nodes, the name and number are those of the node; a joined unknown column before them is a level. */
function settle(columns: readonly TableColumn[], kind: Table['kind'], grid: Grid, header: Header): TableColumn[] {
  if (kind === 'structure') {
    return columns.map((column) => {
      if (column.id === 'title') return { ...column, id: 'nodeTitle' };
      if (column.id === 'code') return { ...column, id: 'nodeCode' };
      return column.id === 'englishTitle' ? { ...column, id: 'nodeEnglish' } : column;
    });
  }
  const first = Math.min(
    ...columns.filter(({ id }) => id === 'designation' || id === 'title').map(({ position }) => position),
  );
  const joined = new Set(
    grid.merges
      .filter(({ top, left, bottom, right }) => top > header.last && bottom > top && left === right && left < first)
      .map(({ left }) => left),
  );
  return columns.map((column) => {
    const unknown = column.id === null && column.level === null && !column.ignored && column.header !== '';
    const asNode = column.id === 'nodeTitle' || column.id === 'node' || column.id === 'path';
    if ((unknown && joined.has(column.position)) || (asNode && column.id !== 'path')) {
      const name = column.header.replace(/(?:名称|标题)$/, '');
      const title = levelOfHeader(name) === null ? column.header : name;
      return { ...column, id: null, level: { id: levelOfHeader(title) ?? title, title } };
    }
    return column;
  });
}

/** Of several columns with one meaning the first has it; the others are kept as they are. */
function onceEach(columns: readonly TableColumn[]): readonly TableColumn[] {
  const known = new Set<ReadColumnId>();
  return columns.map((column) => {
    const { id } = column;
    if (id === null) return column;
    if (known.has(id)) return { ...column, id: null };
    known.add(id);
    return column;
  });
}

/** Columns under names that no other column has, so that none is kept in the place of another. */
function namedApart(extras: readonly TableColumn[], columns: readonly TableColumn[]): readonly TableColumn[] {
  const first = new Map<string, number>();
  for (const { header, position } of columns) if (!first.has(header)) first.set(header, position);
  const taken = startTaken(first.keys());
  return extras.map((column) => {
    const { header, position } = column;
    if (first.get(header) === position) return column;
    return { ...column, header: takeNumbered(taken, header, (count) => `${header} (${String(count)})`) };
  });
}

const number = String.raw`(?:(?:[A-Z]\.?)?\d+(?:[.\-]\d+)*|[A-Z](?=[\s、:：]|$)|[一二三四五六七八九十]+)`;
const appendix = new RegExp(`^(?:附件|附录|附?表)(?:\\s*${number}\\s*[:：、.]?\\s*|$)`);

/** The title above the header: the longest text that speaks of a system, else the longest; 附件 2 is none. */
function titleAbove(grid: Grid, at: Lookup, header: Header): string | null {
  let title = '';
  for (let row = 0; row < header.first; row++) {
    for (let column = 0; column < (grid.rows[row]?.length ?? 0); column++) {
      const whole = cellText(at(row, column));
      const text = whole.replace(appendix, '');
      if (text.length >= 100 || /[:：]/.test(text)) continue;
      const [better, known] = [text.includes('体系'), title.includes('体系')];
      if (better === known ? text.length > title.length : better) title = text;
    }
  }
  return title === '' ? null : title;
}
