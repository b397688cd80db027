import { compareCodeUnits } from '../base/order.js';
import type { CoverageCause, DiffPlacement, SystemDiff } from '../model/system-diff.js';

/** Something that one side may lack. */
interface Pair<End> {
  readonly before: End | null;
  readonly after: End | null;
}

/** Puts every list in the order of the ids after, or before where there is none after (rule V8): so the sides can be changed over. */
export function inOrder(diff: SystemDiff): SystemDiff {
  const { nodes, standards, placements } = diff;
  const byId = <T>(list: readonly T[], ...keys: readonly ((item: T) => string)[]): readonly T[] => sorted(list, keys);
  const nodeOf = ({ after }: { readonly after: { readonly node: string } }): string => after.node;
  return {
    ...diff,
    nodes: {
      added: byId(nodes.added, ({ node }) => node),
      removed: byId(nodes.removed, ({ node }) => node),
      moved: byId(nodes.moved, nodeOf),
      renamed: byId(nodes.renamed, nodeOf),
      split: byId(
        nodes.split.map(({ before, after }) => ({ before, after: byId(after, ({ node }) => node) })),
        ({ before }) => before.node,
      ),
      merged: byId(
        nodes.merged.map(({ before, after }) => ({ before: byId(before, ({ node }) => node), after })),
        nodeOf,
      ),
      renumbered: byId(nodes.renumbered, nodeOf),
      reidentified: byId(nodes.reidentified, nodeOf),
      reordered: byId(nodes.reordered, ({ after }) => after.node ?? ''),
      changed: byId(nodes.changed, nodeOf),
    },
    standards: {
      added: byId(standards.added, ({ standard }) => standard),
      removed: byId(standards.removed, ({ standard }) => standard),
      changed: byId(standards.changed, ({ after }) => after.standard),
    },
    placements: {
      added: byId(placements.added, ...placementKeys),
      removed: byId(placements.removed, ...placementKeys),
      moved: byId(placements.moved, ...afterKeys),
      changed: byId(placements.changed, ...afterKeys),
    },
    coverage: byId(
      diff.coverage.map((change) => ({ ...change, because: byId(change.because, ...causeKeys) })),
      ({ node }) => node ?? '',
      ({ after }) => (after === null ? '0' : '1'),
    ),
    ambiguous: byId(
      diff.ambiguous,
      ({ of }) => of,
      ({ by }) => by,
      ({ after }) => JSON.stringify(after),
      ({ before }) => JSON.stringify(before),
    ),
  };
}

const placementKeys: readonly ((placement: DiffPlacement) => string)[] = [
  ({ node }) => node,
  ({ standard }) => standard,
  ({ part }) => part ?? '',
];
const afterKeys = placementKeys.map(
  (key) =>
    ({ after }: { readonly after: DiffPlacement }): string =>
      key(after),
);
const causeKeys: readonly ((cause: CoverageCause) => string)[] = [
  (cause) => endOf(cause)?.standard ?? '',
  ({ before, after }) => `${after === null ? '0' : '1'}${before === null ? '0' : '1'}`,
];

function endOf<End>({ before, after }: Pair<End>): End | null {
  return after ?? before;
}

function sorted<T>(list: readonly T[], keys: readonly ((item: T) => string)[]): readonly T[] {
  return [...list].sort((a, b) => {
    for (const key of keys) {
      const order = compareCodeUnits(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}
