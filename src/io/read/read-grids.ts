import { TixiError } from '../../base/error.js';
import type { Title } from '../../model/title.js';
import { furtherSheet } from '../further-data.js';
import { cellText, columnLetters, type Grid } from '../grid.js';
import { defaultLimits } from '../limits.js';
import type { SheetReport, TableReport } from '../report.js';
import { assemble, type Assembled, type SystemName } from './assemble.js';
import { levelOfHeader } from './columns.js';
import { checkExisting } from './existing.js';
import { tableFinder } from './find-table.js';
import { applyFurther, findFurther, readFurther, systemValue } from './further.js';
import type { ReadTableOptions } from './options.js';
import { createProblemList, type ProblemList } from './problem-list.js';
import { readSheet, type Draft } from './read-sheet.js';
import { placeOf } from './row.js';
import { createRegistry } from './registry.js';
import { systemTitle, topsOf } from './sheet-names.js';
import { createSubtotals } from './subtotals.js';
import type { Table } from './table.js';
import { tablesToRead } from './tables-to-read.js';
import { saysStatus } from './ticked-value.js';
import { createTree } from './tree.js';

/** What the sheets of a workbook came to, before the document is checked. */
export interface GridsRead extends Assembled {
  readonly report: TableReport;
}

/** Reads the sheets of a workbook into a document: tables of nodes first, then tables of standards. */
export function readGrids(
  grids: readonly Grid[],
  options: ReadTableOptions,
  tableOf = tableFinder(options),
): GridsRead {
  const list = createProblemList();
  const maxLength = options.limits?.maxCellLength ?? defaultLimits.maxCellLength;
  const further = findFurther(grids);
  const values = further === null ? [] : readFurther(further, list);
  const tables = findTables(grids, options, tableOf, list);
  const draft: Draft = {
    tree: createTree(),
    registry: createRegistry(),
    unplaced: [],
    withoutStatus: [],
    existing: [],
    all: createSubtotals().all,
  };
  const tops = topsOf(tables, draft.tree);
  const reports = new Map<string, SheetReport>();
  for (const table of tables) {
    const count = readSheet(table, tops.get(table) ?? draft.tree.root, draft, options, maxLength, list);
    reports.set(table.grid.name, reportOf(table, count));
    if (table.kind === 'standards' && !saysStatus(table)) {
      list.add('status-assumed', { sheet: table.grid.name, row: -1, column: null, cell: '' });
    }
  }
  for (const { row, position } of draft.withoutStatus) {
    const { status } = draft.registry.standards[position]?.fields ?? {};
    if (status === 'unknown') list.add('status-missing', placeOf(row, 'status'));
  }
  const assembled = assemble(draft, nameOf(tables, options, values), list);
  if (further === null) checkExisting(draft, list);
  applyFurther(values, assembled, list);
  if (options.id !== undefined) assembled.document['id'] = options.id;
  if (options.title !== undefined) assembled.document['title'] = { zh: options.title };
  const sheets = grids.map(({ name }) => reports.get(name) ?? skipped(name));
  // What was kept as JSON, or given by the caller, may be anything.
  const shaped = assembled.shaped && further === null && options.assumed === undefined;
  return { ...assembled, shaped, report: sumUp(sheets, list) };
}

function findTables(
  grids: readonly Grid[],
  options: ReadTableOptions,
  tableOf: ReturnType<typeof tableFinder>,
  list: ProblemList,
): readonly Table[] {
  const tables = tablesToRead(grids, options, tableOf);
  for (const { name, beyond } of grids) {
    if (beyond !== undefined) list.add('cells-beyond', { sheet: name, row: -1, column: null, cell: '' }, { ...beyond });
  }
  if (tables.length === 0) throw noTable(grids);
  const headers = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  for (const header of Object.keys(options.columns ?? {})) {
    if (headers.has(header)) continue;
    list.add('mapping-unused', { sheet: tables[0]?.grid.name ?? '', row: -1, column: null, cell: '' }, { header });
  }
  return [...tables.filter(({ kind }) => kind === 'structure'), ...tables.filter(({ kind }) => kind === 'standards')];
}

function noTable(grids: readonly Grid[]): TixiError {
  const seen = grids.map(({ name, rows }) => {
    const first = rows.find((row) => row.filter((value) => cellText(value) !== '').length > 1) ?? [];
    return `${name}: ${first
      .map((value) => cellText(value))
      .join(' | ')
      .slice(0, 200)}`;
  });
  return new TixiError(
    'no-table',
    `No sheet has a header with known columns such as 标准号, 标准名称, 体系编号. Name the columns in a mapping (option columns, --mapping). Seen: ${seen.join('; ')}`,
    { seen },
  );
}

function nameOf(
  tables: readonly Table[],
  options: ReadTableOptions,
  values: Parameters<typeof systemValue>[0],
): SystemName {
  const title = options.title ?? systemTitle(tables) ?? options.name ?? '标准体系';
  const kept = systemValue(values, 'levels') as readonly { readonly id: string; readonly title: Title }[] | undefined;
  const given = options.levels?.map((level) => ({ id: levelOfHeader(level) ?? level, title: level })) ?? null;
  return {
    id: options.id ?? title,
    title,
    levels: given ?? kept?.map(({ id, title: { zh, en } }) => ({ id, title: zh ?? en ?? id })) ?? null,
    levelsByDepth: given !== null,
  };
}

function reportOf({ grid, kind, header, columns, ticks }: Table, count: ReturnType<typeof readSheet>): SheetReport {
  const ticked = new Map(ticks.map(({ position, id, value }) => [position, `tick ${id} ${value}` as const]));
  return {
    name: grid.name,
    kind,
    way: count.way,
    header: { first: header.first + 1, last: header.last + 1 },
    columns: columns
      .filter(({ header: text }) => text !== '')
      .map(({ position, header: text, id, level, ignored }) => ({
        column: columnLetters(position),
        header: text,
        as: ignored ? 'ignored' : level === null ? (ticked.get(position) ?? id) : (`level ${level.id}` as const),
      })),
    rows: count.rows,
    placed: count.placed,
    reported: count.reported,
  };
}

function skipped(name: string): SheetReport {
  const kind = name === furtherSheet ? 'data' : 'skipped';
  return { name, kind, way: null, header: null, columns: [], rows: 0, placed: 0, reported: 0 };
}

function sumUp(sheets: readonly SheetReport[], { problems }: ProblemList): TableReport {
  const sum = (key: 'rows' | 'placed' | 'reported'): number => sheets.reduce((total, sheet) => total + sheet[key], 0);
  return {
    format: 'tixi/table-report/1',
    sheets,
    rows: { in: sum('rows'), placed: sum('placed'), reported: sum('reported') },
    errors: problems.filter(({ severity }) => severity === 'error').length,
    problems,
  };
}
