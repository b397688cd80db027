import { walkNodes, type Operation, type StandardSystem, type SystemNode } from 'tixi';

type Words = Readonly<Record<string, unknown>>;

/** What a list of operations comes to: parents, words and existence by id, kept as the operations say and never compared. */
export interface Ledger {
  readonly parents: Map<string, string | null>;
  readonly nodes: Map<string, Words>;
  readonly standards: Map<string, Words>;
}

/** The ledger of a document before any operation. */
export function ledgerOf(system: StandardSystem): Ledger {
  const ledger: Ledger = { parents: new Map(), nodes: new Map(), standards: new Map() };
  for (const { node, parent } of walkNodes(system)) enter(ledger, node, parent?.id ?? null);
  for (const standard of system.standards) ledger.standards.set(standard.id, { ...standard });
  return ledger;
}

function enter(
  { parents, nodes }: Ledger,
  { children, placements, ...words }: SystemNode,
  parent: string | null,
): void {
  parents.set(words.id, parent);
  nodes.set(words.id, words);
}

function put(of: Map<string, Words>, id: string, set: object, unset: readonly string[] = []): void {
  const words = Object.entries({ ...of.get(id), ...set }).filter(([key]) => !unset.includes(key));
  of.set(id, Object.fromEntries(words));
}

const expected = (of: Map<string, Words>, id: string, expectation: unknown): void => {
  if (expectation !== undefined) put(of, id, { expectation }, expectation === null ? ['expectation'] : []);
};

/** Enters an operation that was carried out; renaming ids is no part of it. */
export function enterOperation(ledger: Ledger, operation: Operation): void {
  const { parents, nodes, standards } = ledger;
  switch (operation.op) {
    case 'insertNode':
      enter(ledger, operation.node, operation.to);
      for (const { node, parent } of walkNodes(operation.node)) enter(ledger, node, (parent ?? operation.node).id);
      return;
    case 'updateNode': {
      put(nodes, operation.node, operation.set ?? {}, operation.unset);
      return;
    }
    case 'moveNode':
      parents.set(operation.node, operation.to);
      return;
    case 'removeNode': {
      const inBranch = (id: string | null): boolean =>
        id !== null && (id === operation.node || inBranch(parents.get(id) ?? null));
      const gone = [...nodes.keys()].filter(inBranch);
      for (const id of gone) nodes.delete(id);
      for (const id of gone) parents.delete(id);
      return;
    }
    case 'mergeNodes': {
      const gone: readonly (string | null)[] = operation.nodes;
      for (const [id, parent] of parents) if (gone.includes(parent)) parents.set(id, operation.into);
      for (const id of operation.nodes) nodes.delete(id);
      for (const id of operation.nodes) parents.delete(id);
      expected(nodes, operation.into, operation.expectation);
      return;
    }
    case 'splitNode':
      for (const { node, children = [] } of operation.parts) {
        nodes.set(node.id, node);
        parents.set(node.id, parents.get(operation.node) ?? null);
        for (const child of children) parents.set(child, node.id);
      }
      {
        expected(nodes, operation.node, operation.expectation);
        return;
      }
    case 'addStandard':
      standards.set(operation.standard.id, operation.standard as unknown as Words);
      return;
    case 'updateStandard': {
      put(standards, operation.standard, operation.set ?? {}, operation.unset);
      return;
    }
    case 'removeStandard':
      standards.delete(operation.standard);
      return;
    case 'supersedeStandard':
      put(standards, operation.standard, { status: 'superseded' });
      if (operation.date !== undefined) put(standards, operation.standard, { retired: operation.date });
      return;
    default:
      return;
  }
}
