import { readFast } from '../../designation/fast.js';
import { safeParseDesignation } from '../../designation/parse.js';
import { reasonSentences, repairSentences } from '../../designation/sentences.js';
import type { Designation, DesignationFailure } from '../../designation/designation.js';
import { nodeAt, standardAt, standardWords, type AuditContext, type AuditRule } from '../context.js';

/** A designation that cannot be read as one. */
export const designationUnreadable: AuditRule = {
  id: 'designation-unreadable',
  severity: 'warning',
  *look(context) {
    for (const { position, text, read } of readAll(context)) {
      if (read.ok) continue;
      const { zh, en } = reasonSentences[read.reason];
      yield {
        ...placeOf(context, position),
        args: { title: standardWords(standardAt(context, position)), text, reason: { zh, en } },
        key: text,
      };
    }
  },
};

/** A designation that is read only after repairs. */
export const designationRepaired: AuditRule = {
  id: 'designation-repaired',
  severity: 'info',
  *look(context) {
    for (const { position, text, read } of readAll(context)) {
      if (!read.ok || read.value.repairs.length === 0) continue;
      const repairs = read.value.repairs.map((code) => ({
        zh: repairSentences[code].zh,
        en: repairSentences[code].en,
      }));
      yield { ...placeOf(context, position), args: { text, canonical: read.value.canonical, repairs }, key: text };
    }
  },
};

interface ReadText {
  readonly position: number;
  readonly text: string;
  readonly read: { readonly ok: true; readonly value: Designation } | DesignationFailure;
}

const kept = new WeakMap<AuditContext, readonly ReadText[]>();

/** The designations that are not plainly right; the usual forms are known at a glance. */
function readAll(context: AuditContext): readonly ReadText[] {
  const known = kept.get(context);
  if (known !== undefined) return known;
  const found: ReadText[] = [];
  context.system.standards.forEach(({ designation, alsoDesignated }, position) => {
    const check = (text: string): void => {
      if (readFast(text) === null) found.push({ position, text, read: safeParseDesignation(text) });
    };
    if (designation !== undefined) check(designation);
    if (alsoDesignated !== undefined) alsoDesignated.forEach(check);
  });
  kept.set(context, found);
  return found;
}

function placeOf(
  context: AuditContext,
  position: number,
): { node: string | null; standard: string; evidence: string[] } {
  const { id } = standardAt(context, position);
  return { node: nodeAt(context, context.places().first(position)), standard: id, evidence: [id] };
}
