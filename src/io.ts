export { readTable, type TableRead } from './io/read-table.js';
export type { TableInput } from './io/bytes.js';
export type { TableFormat } from './io/detect.js';
export type { TableLimits } from './io/limits.js';
export { describeTableProblem, type TableProblem, type TableProblemCode } from './io/problems.js';
export type { RecognisedColumn, SheetReport, TableReport } from './io/report.js';
export type { ReadColumnId } from './io/read/columns.js';
export type { ColumnMeaning, ReadTableOptions } from './io/read/options.js';
