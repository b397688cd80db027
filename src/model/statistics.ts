import * as z from 'zod';
import { PrintedTitle } from './coverage-report.js';
import { Count, Id, listOf } from './strict.js';

/** One row of the statistics table: 应有数, 现有数 and their ratio; `basis` says whether 应有数 was declared or listed. */
export const StatisticsRow = z
  .strictObject({
    key: Id,
    title: PrintedTitle,
    required: z.int().nullable(),
    basis: z.enum(['declared', 'listed', 'balance', 'none']),
    existing: Count,
    ratio: z.number().nullable(),
  })
  .readonly();
export type StatisticsRow = z.infer<typeof StatisticsRow>;

const block = z.strictObject({ rows: listOf(StatisticsRow), total: StatisticsRow }).readonly();

/** The statistics table (标准统计表, GB/T 13016): one block by level of standard, one by kind (rule C7). */
export const StatisticsTable = z
  .strictObject({
    format: z.literal('tixi/statistics/1'),
    system: Id,
    asOf: z.string().nullable(),
    byLevel: block,
    byKind: block,
  })
  .readonly();
export type StatisticsTable = z.infer<typeof StatisticsTable>;
