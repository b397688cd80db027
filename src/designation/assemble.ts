import type { Beside } from './beside.js';
import type { Designation, DesignationAmendment, DesignationRegion } from './designation.js';
import { documentOf } from './document.js';
import type { Draft } from './draft.js';
import { formatParts } from './format.js';
import { regionOf } from './region.js';
import { repairCodes } from './repairs.js';
import type { RepairCode } from './repairs.js';

/** The keys and what stands beside a number; everything else is in its draft. */
export interface Written extends Pick<Designation, 'input' | 'canonical' | 'edition' | 'document'> {
  readonly also: readonly Draft[];
  readonly degree: string | null;
  readonly remark: string | null;
}

const none: readonly never[] = Object.freeze([]);

/** The designation of a draft that was read to the end of its text. */
export function assemble(input: string, draft: Draft, beside: Beside, repairs: ReadonlySet<RepairCode>): Designation {
  const { style, prefix } = draft.family;
  const printed = style === 'iec' || style === 'iso' || style === 'itu';
  const canonical = formatParts(prefix, draft, style);
  const whole = draft.confirmed === null && (!printed || draft.variant === null);
  const edition = (): string =>
    formatParts(prefix, { ...draft, confirmed: null, variant: printed ? null : draft.variant }, style);
  return complete(
    {
      input,
      canonical,
      edition: draft.year === null ? null : whole ? canonical : edition(),
      document: documentOf(draft),
      ...beside,
    },
    draft,
    repairs,
  );
}

/** Puts a designation together, frozen: the one place that knows its keys and their order. */
export function complete(written: Written, draft: Draft, repairs: ReadonlySet<RepairCode>): Designation {
  const { input, canonical, edition, document, also, degree, remark } = written;
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
    repairs: repairs.size === 0 ? none : Object.freeze(repairCodes.filter((code) => repairs.has(code))),
  });
}

function canonicalOf(draft: Draft): string {
  return formatParts(draft.family.prefix, draft, draft.family.style);
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
