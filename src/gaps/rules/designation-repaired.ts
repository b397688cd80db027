import { repairSentences } from '../../designation/sentences.js';
import type { AuditRule } from '../context.js';
import { oddReadings } from '../readings.js';
import { placeOfStandard } from '../standard-place.js';

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
      yield {
        ...placeOfStandard(context, position),
        args: { text, canonical: read.value.canonical, repairs },
        key: text,
      };
    }
  },
};
