import * as z from 'zod';
import { PartialDate } from './date.js';
import { Evaluation } from './evaluation.js';
import { Extra } from './extra.js';
import { Indicator } from './indicator.js';
import { Obligation } from './obligation.js';
import { Region } from './region.js';
import { Relation } from './relation.js';
import { Review } from './review.js';
import { SourceRef } from './source-ref.js';
import { StageEvent } from './stage-event.js';
import { StandardLevel } from './standard-level.js';
import { StandardStatus } from './status.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** One edition of a standard document. */
export interface Standard<StandardId extends string = string> {
  readonly id: StandardId;
  readonly designation?: string;
  readonly alsoDesignated?: readonly string[];
  readonly sameAs?: string;
  readonly title: Title;
  readonly level?: StandardLevel;
  readonly obligation?: Obligation;
  readonly regions?: readonly Region[];
  readonly status: StandardStatus;
  readonly events?: readonly StageEvent[];
  readonly published?: PartialDate;
  readonly effective?: PartialDate;
  readonly retired?: PartialDate;
  readonly review?: Review;
  readonly issuers?: readonly string[];
  readonly committee?: string;
  readonly kind?: string;
  readonly classifications?: { readonly ics?: readonly string[]; readonly ccs?: readonly string[] };
  readonly relations?: readonly Relation[];
  readonly tags?: readonly string[];
  readonly indicators?: readonly Indicator[];
  readonly evaluations?: readonly Evaluation[];
  readonly sources?: readonly SourceRef[];
  readonly extra?: Extra;
}
/** The keys of a standard, each with its schema. */
export const standardShape = {
  id: Id,
  designation: Words.exactOptional(),
  alsoDesignated: listOf(Words).exactOptional(),
  sameAs: Id.exactOptional(),
  title: Title,
  level: StandardLevel.exactOptional(),
  obligation: Obligation.exactOptional(),
  regions: listOf(Region).exactOptional(),
  status: StandardStatus,
  events: listOf(StageEvent).exactOptional(),
  published: PartialDate.exactOptional(),
  effective: PartialDate.exactOptional(),
  retired: PartialDate.exactOptional(),
  review: Review.exactOptional(),
  issuers: listOf(Words).exactOptional(),
  committee: Words.exactOptional(),
  kind: Id.exactOptional(),
  classifications: z
    .strictObject({ ics: listOf(Words).exactOptional(), ccs: listOf(Words).exactOptional() })
    .readonly()
    .exactOptional(),
  relations: listOf(Relation).exactOptional(),
  tags: listOf(Words).exactOptional(),
  indicators: listOf(Indicator).exactOptional(),
  evaluations: listOf(Evaluation).exactOptional(),
  sources: listOf(SourceRef).exactOptional(),
  extra: Extra.exactOptional(),
};
export const Standard: z.ZodType<Standard> = z.strictObject(standardShape).readonly().meta({ id: 'Standard' });
