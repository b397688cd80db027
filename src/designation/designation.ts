import type { obligations } from '../model/sets/obligations.js';
import type { StandardLevelName } from '../model/sets/levels.js';
import type { tiers } from '../model/sets/levels.js';
import type { RepairCode } from './repairs.js';
import type { UnreadableReason } from './reasons.js';

/** A name in Chinese and English. */
export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

/** The region of a local standard; `name` is absent where the code is in no table of tixi. */
export interface DesignationRegion {
  readonly code: string;
  readonly name?: string;
  readonly tier?: (typeof tiers)[number];
}

/** What was published after the edition and changes it: an amendment, a corrigendum, an interpretation sheet. */
export interface DesignationAmendment {
  /** `+` where the text is consolidated with it, `/` where it stands apart. */
  readonly joined: '/' | '+';
  readonly kind: string;
  readonly number: string;
  readonly year: number | null;
  /** Where the body prints it, as in `AC:2016-07`. */
  readonly month?: number;
}

/** A standard number taken apart; plain, frozen data. */
export interface Designation {
  /** The text as it was given. */
  readonly input: string;
  readonly canonical: string;
  /** The key of the edition, variants of printing left out; null where no year is given. */
  readonly edition: string | null;
  /** The key of the document: no year, no obligation. */
  readonly document: string;
  readonly prefix: string;
  readonly number: string;
  /** The last number of a range such as `GB 50254~50259-1996`. */
  readonly through: string | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The year of a partial revision or reapproval that keeps the number, as in `GB 50016-2014(2018年版)`. */
  readonly revised: number | null;
  /** The year of a review that left the text as it is, as in `HG/T 3075-2003(2009)`; no part of the edition. */
  readonly confirmed: number | null;
  readonly amendments: readonly DesignationAmendment[];
  /** How this printing differs: CSV consolidated, RLV with changes marked, … */
  readonly variant: string | null;
  readonly level: StandardLevelName;
  readonly obligation: (typeof obligations)[number] | null;
  /** What the code stands for: the field of an industry, the name of a body. */
  readonly field: BilingualName | null;
  /** Who issues or is in charge of what has this code. */
  readonly issuer: BilingualName | null;
  readonly regions: readonly DesignationRegion[];
  /** Further designations of the same text, canonical. */
  readonly also: readonly string[];
  /** How the text adopts the first of `also`, where that is said: IDT, MOD, NEQ, EQV. */
  readonly degree: string | null;
  /** What stood beside the number and was left out. */
  readonly remark: string | null;
  readonly repairs: readonly RepairCode[];
}

/** What cannot be read, and why. */
export interface DesignationFailure {
  readonly ok: false;
  readonly reason: UnreadableReason;
  readonly input: string;
}

/** What `safeParseDesignation` returns. */
export type DesignationResult = { readonly ok: true; readonly value: Designation } | DesignationFailure;
