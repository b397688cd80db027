import type { JointRule } from '../joint.js';
import { titleOf } from '../rule.js';

/** A name of levels that stands at one rank in one system and at another elsewhere: tables at it do not compare. */
export const levelRankDiffers: JointRule = {
  id: 'level-rank-differs',
  severity: 'info',
  *look({ systems }) {
    const first = new Map<string, { readonly system: string; readonly rank: number }>();
    for (const system of systems) {
      for (const [i, level] of system.levels.entries()) {
        const [title, rank] = [titleOf(level), i + 1];
        const known = first.get(title.zh);
        if (known === undefined) first.set(title.zh, { system: system.id, rank });
        else if (known.rank !== rank) {
          const other = systems.find(({ id }) => id === known.system);
          yield {
            system: system.id,
            args: {
              level: title,
              title: titleOf(system),
              rank,
              other: other === undefined ? known.system : titleOf(other),
              otherRank: known.rank,
            },
            evidence: [level.id],
            key: level.id,
          };
        }
      }
    }
  },
};
