import { linkEvidence, numbered, placeOfEnd, type JointRule } from '../joint.js';
import { linkWords } from '../link-words.js';

/** A link that nobody states: it was inferred, and waits for somebody to confirm it. */
export const linkInferred: JointRule = {
  id: 'link-inferred',
  severity: 'info',
  needs: 'links',
  *look(context) {
    for (const { link, position } of numbered(context)) {
      if (link.inferred !== true || link.relation === 'none') continue;
      if (context.contextOf(link.from.system) === undefined) continue;
      yield {
        ...placeOfEnd(link.from),
        args: {
          ...(link.rationale === undefined ? {} : { case: 'why' }),
          link: linkWords(context, link),
          rationale: link.rationale ?? null,
        },
        evidence: [linkEvidence(position)],
        key: JSON.stringify([link.to, link.relation]),
      };
    }
  },
};
