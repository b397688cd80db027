import type { Beside } from './beside.js';
import type { Designation, DesignationAmendment, DesignationRegion } from './designation.js';
import { documentOf } from './document.js';
import type { Draft } from './draft.js';
import { formatParts } from './format.js';
import { regionOf } from './region.js';
import { repairCodes } from './repairs.js';
import type { RepairCode } from './repairs.js';

const none: readonly never[] = Object.freeze([]);

/** What a designation is written as. */
export type Written = Pick<Designation, 'input' | 'canonical' | 'edition' | 'document'>;

/** The designation of a draft that was read to the end of its text. */
export function assemble(input: string, draft: Draft, beside: Beside, repairs: ReadonlySet<RepairCode>): Designation {
  const canonical = canonicalOf(draft);
  const edition = draft.year === null ? null : editionOf(draft, canonical);
  return complete({ input, canonical, edition, document: documentOf(draft) }, draft, beside, repairs);
}

/** The edition is the canonical form without the mark of how it was printed or reviewed. */
function editionOf(draft: Draft, canonical: string): string {
  const { style, prefix } = draft.family;
  const printed = style === 'iec' || style === 'iso' || style === 'itu';
  if (draft.confirmed === null && (!printed || draft.variant === null)) return canonical;
  return formatParts(prefix, { ...draft, confirmed: null, variant: printed ? null : draft.variant }, style);
}

/** Puts a designation together, frozen: the one place that knows its keys and their order. */
export function complete(
  written: Written,
  draft: Draft,
  beside: Beside,
  repairs: ReadonlySet<RepairCode>,
): Designation {
  const { input, canonical, edition, document } = written;
  const { also, degree, remark } = beside;
  const { family, number, through, year, month, revised, confirmed, variant, amendments } = draft;
  const { prefix, level, obligation, field, issuer } = family;
  return Object.freeze({
    input,
    canonical,
    edition,
    document,
    prefix,
    number,
    through,
    year,
    month,
    revised,
    confirmed,
    variant,
    amendments: frozenAmendments(amendments),
    level,
    obligation,
    field: Object.freeze(field),
    issuer: Object.freeze(issuer),
    regions: also.length === 0 ? regionsOf(family.region) : regionsOfAll([draft, ...also]),
    also: also.length === 0 ? none : Object.freeze(also.map(canonicalOf)),
    degree,
    remark,
    repairs: repairsOf(repairs),
  });
}

function canonicalOf(draft: Draft): string {
  return formatParts(draft.family.prefix, draft, draft.family.style);
}

/** The repairs in the order in which they are listed. */
function repairsOf(repairs: ReadonlySet<RepairCode>): readonly RepairCode[] {
  if (repairs.size === 0) return none;
  return Object.freeze(repairs.size === 1 ? [...repairs] : repairCodes.filter((code) => repairs.has(code)));
}

function frozenAmendments(amendments: readonly DesignationAmendment[]): readonly DesignationAmendment[] {
  if (amendments.length === 0) return none;
  for (const one of amendments) Object.freeze(one);
  return Object.freeze(amendments);
}

function regionsOf(code: string | null): readonly DesignationRegion[] {
  return code === null ? none : Object.freeze([Object.freeze(regionOf(code))]);
}

function regionsOfAll(drafts: readonly Draft[]): readonly DesignationRegion[] {
  const codes = new Set(drafts.map((draft) => draft.family.region));
  return Object.freeze([...codes].flatMap(regionsOf));
}
