import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { shorten } from '../base/shorten.js';
import { readBeside } from './beside.js';
import type { Beside } from './beside.js';
import { cleanText } from './clean.js';
import { cursorOf } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Designation, DesignationFailure, DesignationRegion, DesignationResult } from './designation.js';
import type { Draft } from './draft.js';
import { formatParts } from './format.js';
import { skipLeadIn } from './lead-in.js';
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
  const cursor = cursorOf(clean, repairs);
  const title = skipLeadIn(cursor);
  const draft = readOne(cursor);
  if ('reason' in draft) return failure(text, reasonOf(cursor, draft.reason));
  const beside = readBeside(cursor, draft);
  if ('reason' in beside) return failure(text, beside.reason);
  beside.remark ??= title;
  return deepFreeze({ ok: true, value: assemble(text, draft, beside, repairs) });
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
  const { family, number, through, year, month, revised, amendments, variant } = draft;
  const parts = { prefix: family.prefix, number, through, year, month, revised, amendments, variant };
  const { style, level, obligation, field, issuer } = family;
  const printed = style === 'iec' || style === 'iso';
  return {
    input,
    canonical: formatParts(parts, style),
    edition: year === null ? null : formatParts(printed ? { ...parts, variant: null } : parts, style),
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

function documentOf(draft: Draft): string {
  const { family, number, through } = draft;
  // 802.3bt and 802.3BT are one document, however it was typed.
  const upper = family.prefix.includes('IEEE') ? number.toUpperCase() : number;
  // GJB 150.3A and MIL-STD-810H carry the revision as a letter: it is the edition, as a year is.
  const folded = /^(?:GJB|MIL|FED)/.test(family.prefix) ? upper.replace(/(\d)[A-Z]$/, '$1') : upper;
  return `${family.document}${family.style === 'hyphen' ? '-' : ' '}${folded}${through === null ? '' : `~${through}`}`;
}

function regionsOf(drafts: readonly Draft[]): DesignationRegion[] {
  const codes = drafts.map((draft) => draft.family.region).filter((code) => code !== null);
  return [...new Set(codes)].map(regionOf);
}
