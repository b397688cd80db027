import type { Json } from '../../base/json.js';
import { columnLetters } from '../grid.js';
import { severityOf, type TableProblem, type TableProblemCode } from '../problems.js';

/** Where something was found: sheet, row counted from 0, column counted from 0 or null for the row as a whole. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
  readonly cell: string;
}

/** Collects what is to be said. */
export interface ProblemList {
  readonly problems: TableProblem[];
  readonly add: (code: TableProblemCode, place: Place, args?: Readonly<Record<string, Json>>) => void;
}

export function createProblemList(): ProblemList {
  const problems: TableProblem[] = [];
  return {
    problems,
    add(code, { sheet, row, column, cell }, args = {}) {
      problems.push({
        sheet,
        row: row + 1,
        column: column === null ? null : columnLetters(column),
        cell: cell.length > 200 ? `${cell.slice(0, 199)}…` : cell,
        code,
        severity: severityOf(code),
        args,
      });
    },
  };
}
