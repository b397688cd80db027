import { levelNames } from '../../model/sets/levels.js';
import { nodeAt, standardAt, standardWords, type AuditRule } from '../context.js';

/** A document that ought to exist and for which no project has begun, with the level and day that its placement names. */
export const wantedNotBegun: AuditRule = {
  id: 'wanted-not-begun',
  severity: 'warning',
  *look(context) {
    const { statusOf, leading, places } = context;
    const plans = new Map(places().planned.map(({ position, record }) => [position, record]));
    for (const position of leading()) {
      if (position < 0 || statusOf(position) !== 'wanted' || places().onlyExcluded(position)) continue;
      const standard = standardAt(context, position);
      const plan = plans.get(position);
      const level = plan?.recommendedLevel ?? standard.level;
      const due = plan?.due ?? null;
      const known =
        level === undefined ? (due === null ? {} : { case: 'due' }) : { case: due === null ? 'level' : 'both' };
      yield {
        node: nodeAt(context, places().first(position)),
        standard: standard.id,
        args: {
          ...known,
          title: standardWords(standard),
          level: level === undefined ? null : { zh: levelNames[level].zh, en: levelNames[level].en },
          due,
        },
        evidence: [standard.id],
      };
    }
  },
};
