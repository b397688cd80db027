import * as z from 'zod';
import { PrintedTitle } from './coverage-report.js';
import { DiffCounts } from './system-diff.js';
import { Id, listOf } from './strict.js';

/** One edition of a series; `asOf` is the day it is counted on, null where statuses stand as recorded. */
export const TrendEdition = z
  .strictObject({
    system: Id,
    title: PrintedTitle,
    edition: z.string().nullable(),
    asOf: z.string().nullable(),
  })
  .readonly();
export type TrendEdition = z.infer<typeof TrendEdition>;

/** One node through the series (node null: the whole system): its counts in each edition, null where it is not there. */
export const TrendRow = z
  .strictObject({
    node: Id.nullable(),
    code: z.string().nullable(),
    title: PrintedTitle,
    counts: listOf(DiffCounts.nullable()),
  })
  .readonly();
export type TrendRow = z.infer<typeof TrendRow>;

/** What `trendOf` returns: the editions in the order given, and the counts of every node in each. */
export const SystemTrend = z
  .strictObject({
    format: z.literal('tixi/trend/1'),
    editions: listOf(TrendEdition),
    total: TrendRow,
    rows: listOf(TrendRow),
  })
  .readonly();
export type SystemTrend = z.infer<typeof SystemTrend>;
