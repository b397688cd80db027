import * as z from 'zod';
import { Severity } from './finding.js';
import { standardLevels } from './sets/levels.js';
import { Id, Words, listOf, keyed } from './strict.js';
import { Title } from './title.js';

/** Where a threshold applies: at a level, in the branch of a node, or in the branches whose code matches a pattern. */
const where = {
  level: Id.exactOptional(),
  node: Id.exactOptional(),
  code: Words.exactOptional(),
};

/** Which rules run, how much each weighs, and with which thresholds. */
export const Policy = z
  .strictObject({
    format: z.literal('tixi/policy/1'),
    id: Id.exactOptional(),
    title: Title.exactOptional(),
    rules: keyed(z.record(Id, z.union([z.literal('off'), Severity]))).exactOptional(),
    minCoverage: listOf(z.strictObject({ ...where, percent: z.number().min(0).max(100) }).readonly()).exactOptional(),
    demandedLevels: listOf(
      z.strictObject({ ...where, levels: listOf(z.enum(standardLevels)) }).readonly(),
    ).exactOptional(),
    demandedKinds: listOf(z.strictObject({ ...where, kinds: listOf(Id) }).readonly()).exactOptional(),
    reviewYears: z.number().positive().exactOptional(),
    maxChildren: z.int().positive().exactOptional(),
  })
  .readonly();
export type Policy = z.infer<typeof Policy>;
