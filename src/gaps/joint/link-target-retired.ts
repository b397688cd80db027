import { statusFacts } from '../../model/sets/statuses.js';
import { at } from '../../preorder/node-table.js';
import { standardAt, standardWords } from '../context.js';
import { linkEvidence, placeOfEnd, type JointRule } from '../joint.js';
import { endWords } from '../link-words.js';
import { endsOf, keyOf } from './link-ends.js';

/** A link to a standard that is superseded or withdrawn. */
export const linkTargetRetired: JointRule = {
  id: 'link-target-retired',
  severity: 'warning',
  needs: 'links',
  *look(context) {
    for (const { end, other, link, position } of endsOf(context)) {
      if (link.relation === 'none' || !('standard' in end)) continue;
      const system = context.contextOf(end.system);
      const row = system?.index.positions().find(end.standard) ?? -1;
      if (system === undefined || row < 0) continue;
      const status = statusFacts[system.statusOf(row)];
      if (status.class !== 'retired') continue;
      const successor = at(system.successors(), row);
      const next = successor < 0 ? null : standardAt(system, successor);
      yield {
        ...placeOfEnd(end),
        args: {
          ...(next === null ? {} : { case: 'successor' }),
          title: standardWords(standardAt(system, row)),
          status: { zh: status.zh, en: status.en },
          other: endWords(context, other),
          successor: next === null ? null : standardWords(next),
        },
        evidence: [linkEvidence(position), end.standard, ...(next === null ? [] : [next.id])],
        key: keyOf(link, end),
      };
    }
  },
};
