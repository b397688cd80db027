import type { Standard } from '../../model/standard.js';
import type { RenameStandard } from '../../model/standard-operations.js';
import type { StandardSystem } from '../../model/system.js';
import type { Draft } from '../edit/draft.js';
import { positionsIn } from '../edit/placements.js';
import { nodesPlacing, standardsNaming } from '../edit/references.js';
import { refusal } from '../edit/refusal.js';
import { runEdit, type Edit } from '../edit/run.js';

/** Carries out `renameStandard`. */
export const renameStandardEdit: Edit<'renameStandard'> = (draft, { standard, id }) => {
  const position = draft.position(standard);
  if (id === standard) return { kind: 'words' };
  if (draft.hasStandard(id)) throw refusal('id-taken', { id });
  for (const i of standardsNaming(draft.system(), standard)) renameInRecord(draft, i, standard, id);
  for (const node of nodesPlacing(draft, standard)) renameInNode(draft, node, standard, id);
  draft.noteStandard(id);
  draft.apply({ op: 'replace', path: ['standards', position, 'id'], value: id });
  return { kind: 'other' };
};

function renameInRecord(draft: Draft, position: number, old: string, id: string): void {
  const { sameAs, relations = [] } = draft.system().standards[position] as Standard;
  const path = ['standards', position];
  if (sameAs === old) draft.apply({ op: 'replace', path: [...path, 'sameAs'], value: id });
  relations.forEach(({ target }, i) => {
    if (target === old) draft.apply({ op: 'replace', path: [...path, 'relations', i, 'target'], value: id });
  });
}

function renameInNode(draft: Draft, name: string, old: string, id: string): void {
  const { node, path } = draft.node(name);
  for (const i of positionsIn(node, old)) {
    const inner = typeof node.placements?.[i] === 'string' ? [] : ['standard'];
    draft.apply({ op: 'replace', path: [...path, 'placements', i, ...inner], value: id });
  }
}

/**
 * Gives a standard another id; placements, `sameAs` and relations that name it follow. Designations are texts of their
 * own and stay.
 *
 * @throws `TixiError` `unknown-standard`, `id-taken`, `invalid-operation`.
 *
 * @example
 * const after = renameStandard(system, { standard: 'gbt-24421', id: 'service' });
 * findNode(after, 'b').placements; // => ['service']
 */
export function renameStandard<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  change: RenameStandard<NoInfer<S>>,
): StandardSystem {
  return runEdit(system, 'renameStandard', change, renameStandardEdit).system;
}
