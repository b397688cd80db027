import { reasonSentences, repairSentences } from '../../designation/sentences.js';
import { nodeAt, standardAt, standardWords, type AuditContext, type AuditRule } from '../context.js';
import { oddReadings } from '../readings.js';

/** A designation that cannot be read as one. */
export const designationUnreadable: AuditRule = {
  id: 'designation-unreadable',
  severity: 'warning',
  *look(context) {
    for (const { position, text, read } of oddReadings(context)) {
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
    for (const { position, text, read } of oddReadings(context)) {
      if (!read.ok || read.value.repairs.length === 0) continue;
      const repairs = read.value.repairs.map((code) => ({
        zh: repairSentences[code].zh,
        en: repairSentences[code].en,
      }));
      yield { ...placeOf(context, position), args: { text, canonical: read.value.canonical, repairs }, key: text };
    }
  },
};

function placeOf(
  context: AuditContext,
  position: number,
): { node: string | null; standard: string; evidence: string[] } {
  const { id } = standardAt(context, position);
  return { node: nodeAt(context, context.places().first(position)), standard: id, evidence: [id] };
}
