import * as z from 'zod';
import { NodeEnd } from './crosswalk.js';
import { linkRelations } from './link.js';
import { Count, Id, listOf } from './strict.js';

const share = z.number().min(0).max(1);

/** How alike two titles are: the share of their pieces that both have (Jaccard), in the language in which they are most so. */
export const TitleEvidence = z.strictObject({ language: z.enum(['zh', 'en']), similarity: share }).readonly();
export type TitleEvidence = z.infer<typeof TitleEvidence>;

/**
 * The documents that two nodes share: how many, of how many in each, and the lift, which is how many times more often
 * than by chance.
 */
export const SharedEvidence = z
  .strictObject({
    documents: Count,
    ofFrom: Count,
    ofTo: Count,
    containmentFrom: share,
    containmentTo: share,
    lift: z.number().nonnegative(),
  })
  .readonly();
export type SharedEvidence = z.infer<typeof SharedEvidence>;

const justification = z.enum(['shared-standards', 'title-similarity']);

/** Two nodes of two systems between which a link may be missing, with what speaks for it. */
export const NodeSuggestion = z
  .strictObject({
    from: NodeEnd,
    to: NodeEnd,
    relation: z.enum(linkRelations),
    justification,
    score: share,
    evidence: z.strictObject({ shared: SharedEvidence.nullable(), title: TitleEvidence.nullable() }).readonly(),
  })
  .readonly()
  .meta({ id: 'NodeSuggestion' });
export type NodeSuggestion = z.infer<typeof NodeSuggestion>;

const StandardEnd = z.strictObject({ system: Id, standard: Id }).readonly();

/** Two standards of different numbers, or of none, whose titles are nearly the same. */
export const StandardSuggestion = z
  .strictObject({
    from: StandardEnd,
    to: StandardEnd,
    relation: z.enum(linkRelations),
    justification,
    score: share,
    evidence: z.strictObject({ title: TitleEvidence, sameIssuer: z.boolean().nullable() }).readonly(),
  })
  .readonly()
  .meta({ id: 'StandardSuggestion' });
export type StandardSuggestion = z.infer<typeof StandardSuggestion>;

/**
 * Links that may be missing in a workspace, best first; nothing of it is applied. `cut` counts the titles that so many
 * others resemble that not all of these were looked at.
 */
export const Suggestions = z
  .strictObject({
    format: z.literal('tixi/suggestions/1'),
    systems: listOf(Id),
    nodes: listOf(NodeSuggestion),
    standards: listOf(StandardSuggestion),
    cut: Count,
  })
  .readonly();
export type Suggestions = z.infer<typeof Suggestions>;
