import type { SystemNode } from '../../model/node.js';
import type { StandardSystem } from '../../model/system.js';
import type { Ledger } from './ledger.js';
import { pathFrom } from './shares.js';

/** The slot of a node, or -1. */
export function slotOf({ ground }: Pick<Ledger, 'ground'>, node: string): number {
  return ground.slots.get(node) ?? -1;
}

/** The node of a slot in a document of the chain, found along its path; undefined where it stands elsewhere. */
export function nodeOfSlot(system: StandardSystem, { ground, parent }: Ledger, slot: number): SystemNode | undefined {
  const { nodes } = ground.table;
  const path = pathFrom({ parent }, slot).reverse().slice(1);
  let children: readonly SystemNode[] | undefined = system.children;
  let node: SystemNode | undefined;
  for (const step of path) {
    const id: string | undefined = nodes[step]?.id;
    node = children?.find((child) => child.id === id);
    children = node?.children;
  }
  return node;
}

/** The slot that a node stands below in a document, or -1 where it is not there. */
export function parentSlotIn(system: StandardSystem, ledger: Pick<Ledger, 'ground'>, node: string): number {
  const waiting: { readonly id: string | null; readonly children?: readonly SystemNode[] | undefined }[] = [
    { id: null, children: system.children },
  ];
  for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
    for (const child of above.children ?? []) {
      if (child.id === node) return above.id === null ? 0 : slotOf(ledger, above.id);
      if (child.children !== undefined) waiting.push(child);
    }
  }
  return -1;
}
