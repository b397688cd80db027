import type { StandardSystem } from '../../model/system.js';
import { at } from '../../preorder/node-table.js';
import { systemIndex } from '../../preorder/system-index.js';

/** The documents that stand in each node itself, as core or adopted; the order of nodes is that of the document. */
export interface NodeDocuments {
  readonly system: string;
  readonly nodes: readonly { readonly id: string; readonly documents: ReadonlySet<number> }[];
  /** The positions of the nodes in which each document stands. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

/** Lists what stands in the nodes of a system; `documentOf` numbers the document of each standard. */
export function nodeDocuments(system: StandardSystem, documentOf: Int32Array): NodeDocuments {
  const index = systemIndex(system);
  const { offset, standard } = index.placements().counted;
  const holders = new Map<number, number[]>();
  const nodes = index
    .nodes()
    .nodes.slice(1)
    .map((node, position) => {
      const documents = new Set<number>();
      for (let j = at(offset, position + 1); j < at(offset, position + 2); j++) {
        const document = at(documentOf, at(standard, j));
        if (documents.has(document)) continue;
        documents.add(document);
        const list = holders.get(document);
        if (list === undefined) holders.set(document, [position]);
        else list.push(position);
      }
      return { id: node?.id ?? '', documents };
    });
  return { system: system.id, nodes, holders };
}
