import type { ReadColumnId } from './read/columns.js';
import type { TableProblem } from './problems.js';

/** A column of a sheet, and what it was taken for: a known column, a level of the tree, a value
 * that a tick stands for, or kept in `extra` (null). */
export interface RecognisedColumn {
  readonly column: string;
  readonly header: string;
  readonly as: ReadColumnId | `level ${string}` | `tick ${string}` | 'ignored' | null;
}

/** How a sheet was read, or why it was not. */
export interface SheetReport {
  readonly name: string;
  readonly kind: 'standards' | 'structure' | 'data' | 'skipped';
  /** How the tree was read: `merged-levels`, `levels`, `codes`, `indents`, `headings`, `parent-column`, …; null where it was not. */
  readonly way: string | null;
  /** The rows of the header, counted from 1. */
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: number;
  readonly placed: number;
  readonly reported: number;
}

/** What was recognised, what was placed, and all that was in doubt. `in` is always `placed` + `reported`. */
export interface TableReport {
  readonly format: 'tixi/table-report/1';
  readonly sheets: readonly SheetReport[];
  readonly rows: { readonly in: number; readonly placed: number; readonly reported: number };
  /** How many of the problems are errors; the others are notes of what was repaired or passed over. */
  readonly errors: number;
  readonly problems: readonly TableProblem[];
}
