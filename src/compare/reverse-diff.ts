import { deepFreeze } from '../base/freeze.js';
import type { KeyChange, SystemDiff } from '../model/system-diff.js';
import { inOrder } from './in-order.js';

/**
 * The diff of the same two editions the other way round: `reverseDiff(diffSystems(a, b))` is `diffSystems(b, a)`.
 *
 * @example
 * const after = removeNode(system, { node: 'b' });
 * const diff = reverseDiff(diffSystems(system, after));
 * diff.nodes.added.map(({ node }) => node); // => ['b']
 * JSON.stringify(diff) === JSON.stringify(diffSystems(after, system)); // => true
 */
export function reverseDiff(diff: SystemDiff): SystemDiff {
  const { nodes, standards, placements } = diff;
  return deepFreeze(
    inOrder({
      format: diff.format,
      before: diff.after,
      after: diff.before,
      asOf: diff.asOf,
      system: diff.system.map(turnedKey),
      nodes: {
        added: nodes.removed,
        removed: nodes.added,
        moved: nodes.moved.map(turned),
        renamed: nodes.renamed.map(turned),
        split: nodes.merged.map(({ before, after }) => ({ before: after, after: before })),
        merged: nodes.split.map(({ before, after }) => ({ before: after, after: before })),
        renumbered: nodes.renumbered.map(turned),
        reidentified: nodes.reidentified.map(turned),
        reordered: nodes.reordered.map(turned),
        changed: nodes.changed.map(turnedChange),
      },
      standards: {
        added: standards.removed,
        removed: standards.added,
        changed: standards.changed.map(turnedChange),
      },
      placements: {
        added: placements.removed,
        removed: placements.added,
        moved: placements.moved.map(turned),
        changed: placements.changed.map(turnedChange),
      },
      coverage: diff.coverage.map((change) => {
        const { node, before, after, because } = turned(change);
        return { node: (after ?? before)?.node ?? node, before, after, because: because.map(turned) };
      }),
      ambiguous: diff.ambiguous.map(turned),
    }),
  );
}

/** Changes the sides over; keys keep their places. */
function turned<T extends { readonly before: unknown; readonly after: unknown }>(item: T): T {
  return { ...item, before: item.after, after: item.before };
}

function turnedKey({ key, before, after }: KeyChange): KeyChange {
  return { key, before: after, after: before };
}

function turnedChange<
  T extends { readonly before: unknown; readonly after: unknown; readonly changes: readonly KeyChange[] },
>(item: T): T {
  return { ...turned(item), changes: item.changes.map(turnedKey) };
}
