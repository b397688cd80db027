import { deepFreeze } from '../base/freeze.js';
import { checkDay } from '../coverage/options.js';
import type { DiffSide, SystemDiff } from '../model/system-diff.js';
import type { StandardSystem } from '../model/system.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { ambiguousOf } from './ambiguous.js';
import { coverageChanges } from './coverage-changes.js';
import { nodeAt, nodeEnd, printedTitle, standardAt } from './ends.js';
import { inOrder } from './in-order.js';
import { keyChanges } from './key-changes.js';
import { matchNodes } from './match-nodes.js';
import { matchStandards } from './match-standards.js';
import { leftAmbiguous, type Both, type Matching } from './matching.js';
import { nodeChanges } from './node-changes.js';
import { placementChanges } from './placement-changes.js';
import { splitNodes } from './split-nodes.js';
import { standardChanges } from './standard-changes.js';

/** What a comparison is asked for. */
export interface DiffOptions {
  /** The day whose statuses count on both sides; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * Compares two editions of a system (rules V1 to V8): what was added, removed, moved, renamed, renumbered, split and
 * merged, how standards and their placements differ, and what that does to coverage, with the documents that caused it.
 *
 * Nodes and standards are matched by id, then code, then document, then title with its place; what stays ambiguous is
 * listed as such and never guessed.
 *
 * @throws `TixiError` `invalid-date`.
 *
 * @example
 * const after = unplaceStandard(moveNode(system, { node: 'a2', to: 'b' }), { standard: 'gbt-1.1', node: 'a1' });
 * const { nodes, coverage: rows } = diffSystems(system, after);
 * nodes.moved.map(({ after: to }) => [to.node, to.parent]); // => [['a2', 'b']]
 * rows.find(({ node }) => node === 'a1')?.because[0]?.before?.designation; // => 'GB/T 1.1-2020'
 */
export function diffSystems(before: StandardSystem, after: StandardSystem, options: DiffOptions = {}): SystemDiff {
  return diffIndexes({ before: systemIndex(before), after: systemIndex(after) }, checkDay(options.asOf));
}

const frameless = new Set(['format', 'id', 'children', 'standards']);

function diffIndexes(systems: Both<SystemIndex>, asOf: string | null): SystemDiff {
  const nodes = matchNodes(systems);
  const standards = matchStandards(systems, nodes);
  const { split, merged, unclear } = splitsAndMergers(systems, nodes, standards);
  return deepFreeze(
    inOrder({
      format: 'tixi/diff/1',
      before: sideOf(systems.before.system),
      after: sideOf(systems.after.system),
      asOf,
      system: keyChanges(systems.before.system, systems.after.system, frameless),
      nodes: { ...nodeChanges(systems, nodes), split, merged },
      standards: standardChanges(systems, standards),
      placements: placementChanges(systems, nodes, standards),
      coverage: coverageChanges(systems, nodes, standards, asOf),
      ambiguous: [
        ...ambiguousOf('node', [...leftAmbiguous(nodes), ...unclear], {
          before: (row) => nodeAt(systems.before, row).id,
          after: (row) => nodeAt(systems.after, row).id,
        }),
        ...ambiguousOf('standard', leftAmbiguous(standards), {
          before: (position) => standardAt(systems.before, position).id,
          after: (position) => standardAt(systems.after, position).id,
        }),
      ],
    }),
  );
}

/** What was merged is what is split the other way round. */
function splitsAndMergers(
  { before, after }: Both<SystemIndex>,
  nodes: Matching,
  standards: Matching,
): Pick<SystemDiff['nodes'], 'split' | 'merged'> & { readonly unclear: Matching['groups'] } {
  const there = splitNodes({ before, after }, nodes, standards);
  const back = splitNodes({ before: after, after: before }, turned(nodes), turned(standards));
  return {
    split: there.splits.map(({ row, parts }) => ({
      before: nodeEnd(before, row),
      after: parts.map((part) => nodeEnd(after, part)),
    })),
    merged: back.splits.map(({ row, parts }) => ({
      before: parts.map((part) => nodeEnd(before, part)),
      after: nodeEnd(after, row),
    })),
    unclear: [
      ...there.unclear,
      ...back.unclear.map((group) => ({ by: group.by, before: group.after, after: group.before })),
    ],
  };
}

function turned({ toAfter, toBefore, by, groups }: Matching): Matching {
  return { toAfter: toBefore, toBefore: toAfter, by, groups };
}

function sideOf({ id, title, edition }: StandardSystem): DiffSide {
  return { system: id, title: printedTitle(title), edition: edition ?? null };
}
