import type { LinkEnd } from '../../model/link.js';
import { distinctIn, rowsOfZone } from '../../preorder/distinct.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { documentsNowhere } from '../documents-nowhere.js';

/** The documents that count below a row, in document order, each with the ids of the nodes there that place it. */
export function documentsBelow(index: SystemIndex, row: number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const { counted } = index.placements();
  for (const one of rowsOfZone(index.nodes(), row)) {
    const id = index.nodes().nodes[one]?.id;
    for (const document of distinctIn([one], counted, index.documents().documentOf)) {
      const nodes = found.get(document) ?? [];
      if (id !== undefined) nodes.push(id);
      found.set(document, nodes);
    }
  }
  return found;
}

/** The documents that an end of a link holds: a standard itself, what counts in a node, or all that a system lists. */
export function documentsOfEnd(index: SystemIndex, end: LinkEnd): ReadonlyMap<number, readonly string[]> {
  if ('node' in end) return documentsBelow(index, index.rowOf().get(end.node) ?? 0);
  const all = documentsBelow(index, 0);
  if (!('standard' in end)) return new Map([...all, ...documentsNowhere(index).map((one) => [one, []] as const)]);
  const position = index.positions().find(end.standard);
  if (position < 0) return new Map();
  const document = at(index.documents().documentOf, position);
  return new Map([[document, all.get(document) ?? []]]);
}
