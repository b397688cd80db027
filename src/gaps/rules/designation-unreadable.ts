import { reasonSentences } from '../../designation/sentences.js';
import { standardAt, standardWords, type AuditRule } from '../context.js';
import { oddReadings } from '../readings.js';
import { placeOfStandard } from '../standard-place.js';

/** A designation that cannot be read as one. */
export const designationUnreadable: AuditRule = {
  id: 'designation-unreadable',
  severity: 'warning',
  *look(context) {
    for (const { position, text, read } of oddReadings(context)) {
      if (read.ok) continue;
      const { zh, en } = reasonSentences[read.reason];
      yield {
        ...placeOfStandard(context, position),
        args: { title: standardWords(standardAt(context, position)), text, reason: { zh, en } },
        key: text,
      };
    }
  },
};
