import { linkEvidence, numbered, placeOfEnd, type JointRule } from '../joint.js';
import { endWords } from '../link-words.js';

/** Somebody looked for what corresponds to a part, and there is nothing (rule L6). */
export const nothingCorresponds: JointRule = {
  id: 'nothing-corresponds',
  severity: 'info',
  needs: 'links',
  *look(context) {
    for (const { link, position } of numbered(context)) {
      if (link.relation !== 'none' || context.contextOf(link.from.system) === undefined) continue;
      yield {
        ...placeOfEnd(link.from),
        args: {
          ...(link.rationale === undefined ? {} : { case: 'why' }),
          from: endWords(context, link.from),
          to: endWords(context, link.to),
          rationale: link.rationale ?? null,
        },
        evidence: [linkEvidence(position)],
        key: JSON.stringify(link.to),
      };
    }
  },
};
