import type { Sentence } from '../../base/sentence.js';
import { findContradictions } from '../../workspace/links/contradictions.js';
import { endKey } from '../../workspace/links/ends.js';
import { linkEvidence, placeOfEnd, type JointContext, type JointRule } from '../joint.js';
import { endWords, linkWords, verbOf } from '../link-words.js';

/** Links that cannot all hold: two that contradict each other, or one and what follows from others. */
export const linksContradict: JointRule = {
  id: 'links-contradict',
  severity: 'error',
  needs: 'derived-links',
  *look(context) {
    for (const { from, to, relations, links, steps } of findContradictions(context.links, context.derived() ?? [])) {
      const [first, second] = relations;
      if (first === undefined || second === undefined) continue;
      const all = [...links, ...steps.flatMap(({ link }) => link ?? [])];
      yield {
        ...placeOfEnd(from),
        args: {
          from: endWords(context, from),
          to: endWords(context, to),
          first: verbOf(first),
          second: verbOf(second),
          because: all.flatMap((position) => reasonOf(context, position)),
          ...(steps.length > 0 ? { case: 'chain' } : {}),
        },
        evidence: [...all].sort((a, b) => a - b).map(linkEvidence),
        key: JSON.stringify([endKey(from), endKey(to), first, second]),
      };
    }
  },
};

function reasonOf(context: JointContext, position: number): readonly Sentence[] {
  const link = context.links[position];
  return link === undefined ? [] : [linkWords(context, link)];
}
