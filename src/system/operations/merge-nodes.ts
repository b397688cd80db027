import { sameJson } from '../../base/same-json.js';
import { nodeKeys, type SystemNode } from '../../model/node.js';
import type { MergeNodes } from '../../model/node-operations.js';
import type { StandardSystem } from '../../model/system.js';
import { checkStanding, checkWords } from '../edit/check-result.js';
import { takeOut } from '../edit/child-slot.js';
import { claimsAbout, refuseClaimed, removeClaims, renameInClaims } from '../edit/claims.js';
import type { Draft } from '../edit/draft.js';
import { mergePlacement } from '../edit/placements.js';
import { refusal } from '../edit/refusal.js';
import { relocate } from '../edit/relocate.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `mergeNodes`. */
export const mergeNodesEdit: Edit<'mergeNodes'> = (draft, { nodes, into, expectation, claims }) => {
  const merged = new Set(nodes);
  const twice = merged.has(into) ? into : nodes.find((id, i) => nodes.indexOf(id) !== i);
  if (twice !== undefined) throw refusal('same-node', { node: twice });
  const all = [into, ...nodes].map((id) => draft.node(id).node);
  if (expectation === undefined) checkAgreement(all);
  const about = claimsAbout(draft.system(), merged);
  if (about.length > 0 && claims === undefined) refuseClaimed(draft, about, merged, ['carry', 'remove']);
  if (claims === 'carry') renameInClaims(draft, merged, into);
  else removeClaims(draft, about);
  for (const id of nodes) absorb(draft, id, into);
  if (expectation !== undefined) draft.set(draft.node(into).path, 'expectation', expectation ?? undefined, nodeKeys);
  checkWords(draft, into);
  return { kind: 'other' };
};

/** What a merged node is expected to hold follows only where all say the same, and none gives a number. */
function checkAgreement(nodes: readonly SystemNode[]): void {
  const [into] = nodes;
  const agree = nodes.every(
    ({ expectation }) =>
      sameJson(expectation, into?.expectation) && !(expectation !== undefined && 'required' in expectation),
  );
  if (!agree) throw refusal('expectation-undecided', { node: into?.id ?? '' });
}

/** Puts the placements and children of a node into another; children of a child take its place. */
function absorb(draft: Draft, id: string, into: string): void {
  const { node, above } = draft.node(id);
  if (draft.node(into).above.some((one) => one.id === id)) throw refusal('into-itself', { node: id, to: into });
  for (const placement of node.placements ?? []) mergePlacement(draft, into, placement);
  // A list that this operation has copied already changes under one's hands.
  for (const child of [...(node.children ?? [])]) {
    const before = draft.node(child.id);
    relocate(draft, before, into, above.at(-1)?.id === into ? id : undefined);
    checkStanding(draft, child.id, before);
  }
  takeOut(draft, id);
}

/**
 * Puts what stands in some nodes into another one and removes them. The node that takes them keeps what it says of
 * itself. The same clause of a standard in two of them becomes one placement, with the stronger role; where two
 * placements say different things, both stay.
 *
 * What the merged node is expected to hold is never guessed: unless all say the same and none gives a number,
 * `expectation` says it. Claims about the removed nodes are carried over or removed, as `claims` says.
 *
 * @throws `TixiError` `unknown-node`, `same-node`, `into-itself`, `expectation-undecided`, `claimed`, `too-deep`,
 * `invalid-operation`, `invalid-result`.
 *
 * @example
 * const after = mergeNodes(system, { nodes: ['a2'], into: 'a1', expectation: { required: 3 } });
 * findNode(after, 'a1').placements; // => ['gbt-1.1', 'gbt-13016']
 */
export function mergeNodes<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: MergeNodes<NoInfer<N>>,
): StandardSystem {
  return runEdit(system, 'mergeNodes', change, mergeNodesEdit).system;
}
