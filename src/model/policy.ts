import * as z from 'zod';
import { Extra } from './extra.js';
import { standardLevels } from './sets/levels.js';
import { severities } from './sets/severities.js';
import { Id, Words, listOf, keyed } from './strict.js';
import { Title } from './title.js';

/**
 * The nodes that a demand is about: with `level` every node of that level, else the node itself; `node` (an id) or
 * `code` (a code, in which `*` stands for any characters) narrow it to branches. Without any key it is the whole system.
 */
const where = {
  level: Id.exactOptional(),
  node: Id.exactOptional(),
  code: Words.exactOptional(),
};

/** A least coverage, in percent of what is required, of the nodes that it names. */
export const MinCoverage = z.strictObject({ ...where, percent: z.number().min(0).max(100) }).readonly();
export type MinCoverage = z.infer<typeof MinCoverage>;

/**
 * Which rules run, how much each weighs, and with which thresholds. `rules` turns a rule off or sets its severity;
 * `demandedLevels` and `demandedKinds` name of what each node needs at least one that exists; `reviewYears` is after how
 * many years a standard is to be reviewed (five where nothing is said), `maxChildren` how many a node may have.
 */
export const Policy = z
  .strictObject({
    format: z.literal('tixi/policy/1'),
    id: Id.exactOptional(),
    title: Title.exactOptional(),
    rules: keyed(z.record(Id, z.enum(['off', ...severities]))).exactOptional(),
    minCoverage: listOf(MinCoverage).exactOptional(),
    demandedLevels: listOf(
      z.strictObject({ ...where, levels: listOf(z.enum(standardLevels)) }).readonly(),
    ).exactOptional(),
    demandedKinds: listOf(z.strictObject({ ...where, kinds: listOf(Id) }).readonly()).exactOptional(),
    reviewYears: z.int().positive().exactOptional(),
    maxChildren: z.int().positive().exactOptional(),
    extra: Extra.exactOptional(),
  })
  .readonly();
export type Policy = z.infer<typeof Policy>;
