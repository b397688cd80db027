import { assemble } from './assemble.js';
import { readBeside } from './beside.js';
import { cursorOf } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { DesignationFailure, DesignationResult } from './designation.js';
import type { Draft } from './draft.js';
import { skipLeadIn, startsBehindWords } from './lead-in.js';
import { readOne } from './one.js';
import type { UnreadableReason } from './reasons.js';

/** Reads a text step by step, whatever its form; the cursor stands at the start of the text, look-alikes folded. */
export function readSteps(text: string, cursor: Cursor): DesignationResult {
  const { raw, upper } = cursor;
  if (raw === '') return failure(text, 'empty');
  const starts = startsBehindWords(upper);
  const later = starts.map((at): Cursor => ({ ...cursor, at, repairs: new Set(cursor.repairs).add('remark') }));
  const title = skipLeadIn(cursor);
  const draft = readOne(cursor);
  if (!('reason' in draft)) return finish(text, cursor, draft, title);
  for (const [i, behind] of later.entries()) {
    const found = readOne(behind);
    if (!('reason' in found)) return finish(text, behind, found, raw.slice(0, starts[i]).replace(/[ (《:"]+$/, ''));
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
  const value = assemble(text, draft, beside, cursor.repairs);
  // Without the year that is left open, `T/XYZ 23-86-XX` would be number 23 of 1986.
  if (cursor.repairs.has('draft-year') && !standsAlone(value.canonical)) return failure(text, 'placeholder');
  return Object.freeze({ ok: true, value });
}

/** Whether a canonical form is read as itself. */
function standsAlone(canonical: string): boolean {
  const again = readSteps(canonical, cursorOf(canonical, new Set()));
  return again.ok && again.value.canonical === canonical;
}

export function failure(input: string, reason: UnreadableReason): DesignationFailure {
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
