import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { shorten } from '../base/shorten.js';
import { readBeside } from './beside.js';
import type { Beside } from './beside.js';
import { cleanText } from './clean.js';
import { cursorOf } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Designation, DesignationFailure, DesignationRegion, DesignationResult } from './designation.js';
import { documentOf } from './document.js';
import type { Draft } from './draft.js';
import { formatParts } from './format.js';
import { skipLeadIn, startsBehindWords } from './lead-in.js';
import { readOne } from './one.js';
import type { UnreadableReason } from './reasons.js';
import { regionOf } from './region.js';
import { repairCodes } from './repairs.js';
import type { RepairCode } from './repairs.js';

/** No standard number is longer, and what is longer is not read: that keeps the time linear whatever the text. */
const longest = 500;

/**
 * Reads a standard number as people type it, and lists what it repaired; what it cannot read it returns with the
 * reason, never guessed (rules D1 to D7; the form is that of GB/T 22373 for Chinese codes).
 *
 * @example
 * safeParseDesignation('IS 14008').ok; // => true
 * safeParseDesignation('生态文明').ok; // => false
 */
export function safeParseDesignation(text: string): DesignationResult {
  if (text.length > longest) return failure(text, 'too-long');
  const repairs = new Set<RepairCode>();
  const clean = cleanText(text, repairs);
  if (clean === '') return failure(text, 'empty');
  const cursor = cursorOf(clean, new Set(repairs));
  const title = skipLeadIn(cursor);
  const draft = readOne(cursor);
  if (!('reason' in draft)) return finish(text, cursor, draft, title);
  for (const at of startsBehindWords(cursor.upper)) {
    const later = { ...cursor, at, repairs: new Set(repairs).add('remark') };
    const found = readOne(later);
    if (!('reason' in found)) return finish(text, later, found, clean.slice(0, at).replace(/[ (《:"]+$/, ''));
  }
  return failure(text, reasonOf(cursor, draft.reason));
}

/** Reads what stands behind the first designation; `title` is what stood before it. */
function finish(text: string, cursor: Cursor, draft: Draft, title: string | null): DesignationResult {
  const beside = readBeside(cursor, draft);
  if ('reason' in beside) return failure(text, beside.reason);
  // Words on both sides of a number are about it only where no other number stands among them.
  if (title !== null && /[A-Z]{2}[A-Z/]* ?\d/.test(beside.remark?.toUpperCase() ?? '')) return failure(text, 'several');
  beside.remark = title === null || beside.remark === null ? (title ?? beside.remark) : `${title} … ${beside.remark}`;
  return deepFreeze({ ok: true, value: assemble(text, draft, beside, cursor.repairs) });
}

/**
 * Reads a standard number as people type it into plain, frozen data.
 *
 * Throws `unreadable-designation` where it is none; `safeParseDesignation` returns the reason instead. The form is
 * that of GB/T 22373, for other bodies their own.
 *
 * @example
 * parseDesignation('DB33/ T933—2014').canonical; // => 'DB33/T 933-2014'
 * parseDesignation('GB 50254~50259-96').repairs; // => ['two-digit-year']
 */
export function parseDesignation(text: string): Designation {
  const result = safeParseDesignation(text);
  if (result.ok) return result.value;
  const message = `${shorten(text)} is not readable as a standard number (${result.reason}); write prefix, number and year, such as GB/T 1.1-2020`;
  throw new TixiError('unreadable-designation', message, { text, reason: result.reason });
}

function failure(input: string, reason: UnreadableReason): DesignationFailure {
  return Object.freeze({ ok: false, reason, input });
}

/** Says more exactly why no designation begins here. */
function reasonOf(cursor: Cursor, reason: UnreadableReason): UnreadableReason {
  const text = cursor.upper;
  if (/^\d{8}-[TQZ]-\d{3}$|^\d{4}-\d{3,5}[TQZ]?-[A-Z]{2}$/.test(text)) return 'plan-number';
  if (reason !== 'no-prefix' && reason !== 'unknown-prefix') return reason;
  if (/^(?:[A-Z]{2,6}\/)?TC ?\d{1,4}$/.test(text)) return 'committee';
  if (!/\d/.test(text)) return 'not-a-designation';
  if (reason === 'no-prefix') return /^["(]*\d[\d.]*(?:[-:]\d+)?$/.test(text) ? 'no-prefix' : 'not-a-designation';
  return reason;
}

function assemble(input: string, draft: Draft, beside: Beside, repairs: ReadonlySet<RepairCode>): Designation {
  const { family, ...read } = draft;
  const parts = { prefix: family.prefix, ...read };
  const { style, level, obligation, field, issuer } = family;
  const printed = style === 'iec' || style === 'iso' || style === 'itu';
  const canonical = formatParts(parts, style);
  const whole = parts.confirmed === null && (!printed || parts.variant === null);
  const edition = (): string =>
    formatParts({ ...parts, confirmed: null, variant: printed ? null : parts.variant }, style);
  return {
    input,
    canonical,
    edition: parts.year === null ? null : whole ? canonical : edition(),
    document: documentOf(draft),
    ...parts,
    level,
    obligation,
    field,
    issuer,
    regions: regionsOf([draft, ...beside.also]),
    also: beside.also.map((one) => formatParts({ ...one, prefix: one.family.prefix }, one.family.style)),
    degree: beside.degree,
    remark: beside.remark,
    repairs: repairCodes.filter((code) => repairs.has(code)),
  };
}

function regionsOf(drafts: readonly Draft[]): DesignationRegion[] {
  const codes = drafts.map((draft) => draft.family.region).filter((code) => code !== null);
  return [...new Set(codes)].map(regionOf);
}
