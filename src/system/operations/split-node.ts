import { nodeKeys, type SystemNode } from '../../model/node.js';
import type { SplitNode, SplitPart } from '../../model/node-operations.js';
import type { Placement } from '../../model/placement.js';
import type { StandardSystem } from '../../model/system.js';
import { standardOf } from '../../preorder/placement-table.js';
import { checkBranch, checkWords } from '../edit/check-result.js';
import { inOrder } from '../edit/in-order.js';
import { takenFrom, takePlacements } from '../edit/placements.js';
import { refusal } from '../edit/refusal.js';
import { relocate } from '../edit/relocate.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `splitNode`. */
export const splitNodeEdit: Edit<'splitNode'> = (draft, { node: id, parts, expectation }) => {
  const { node, path } = draft.node(id);
  const states = node.expectation;
  if (expectation === undefined && states !== undefined && 'required' in states) {
    throw refusal('expectation-undecided', { node: id });
  }
  const shares = shareOut(node, parts);
  takePlacements(
    draft,
    id,
    [...shares.flatMap(({ positions }) => positions)].sort((a, b) => a - b),
  );
  const [list, position] = [path.slice(0, -1), Number(path.at(-1))];
  shares.forEach(({ part, placements }, i) => {
    if (draft.hasNode(part.node.id)) throw refusal('id-taken', { id: part.node.id });
    const made = placements.length === 0 ? part.node : { ...part.node, placements: Object.freeze(placements) };
    draft.apply({ op: 'add', path: [...list, position + 1 + i], value: inOrder(made, nodeKeys) });
    for (const child of part.children ?? []) relocate(draft, draft.node(child), part.node.id, undefined);
  });
  if (expectation !== undefined) draft.set(draft.node(id).path, 'expectation', expectation ?? undefined, nodeKeys);
  checkWords(draft, id);
  for (const { part } of shares) checkBranch(draft, part.node.id);
  return { kind: 'other' };
};

interface Share {
  readonly part: SplitPart;
  readonly positions: readonly number[];
  readonly placements: readonly Placement[];
}

/** What each part takes; nothing goes to two of them. */
function shareOut(node: SystemNode, parts: readonly SplitPart[]): readonly Share[] {
  const taken = new Set<number | string>();
  const take = (what: number | string, name: string): void => {
    if (taken.has(what)) throw refusal('taken-twice', { what: name });
    taken.add(what);
  };
  return parts.map((part) => {
    for (const child of part.children ?? []) {
      if (node.children?.some(({ id }) => id === child) !== true) throw refusal('not-a-child', { child, of: node.id });
      take(child, child);
    }
    const positions = (part.placements ?? []).flatMap((pick) => takenFrom(node, pick));
    positions.sort((a, b) => a - b);
    const placements = positions.map((position) => node.placements?.[position] as Placement);
    positions.forEach((position, i) => take(position, standardOf(placements[i] as Placement)));
    return { part, positions, placements };
  });
}

/**
 * Splits nodes off a node: each takes the placements and children that it names and stands after it, in order; what no
 * part names stays where it is. A node that requires a number cannot be split without saying, with `expectation`, what
 * is required of it from then on. Claims go on speaking of the node that is split.
 *
 * @throws `TixiError` `unknown-node`, `id-taken`, `not-placed`, `not-a-child`, `taken-twice`, `expectation-undecided`,
 * `invalid-operation`, `invalid-result`.
 *
 * @example
 * const after = splitNode(system, {
 *   node: 'a',
 *   parts: [{ node: { id: 'c', title: { zh: '编制' }, level: 'subsystem' }, children: ['a2'] }],
 * });
 * after.children.map(({ id }) => id); // => ['a', 'c', 'b']
 */
export function splitNode<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: SplitNode<NoInfer<N>, NoInfer<S>, NoInfer<L>>,
): StandardSystem {
  return runEdit(system, 'splitNode', change, splitNodeEdit).system;
}
