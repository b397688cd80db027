import { documentKeyOf } from '../../designation/key.js';
import type { StandardSystem } from '../../model/system.js';
import { at } from '../../preorder/node-table.js';
import { systemIndex } from '../../preorder/system-index.js';

/** The documents of several systems, numbered across them: one number for one document (rule L1). */
export interface SharedDocuments {
  /** The document of each standard, by system and position. */
  readonly of: readonly Int32Array[];
}

/** Numbers documents across systems: by the key of their designation, and by what each system states with `sameAs`. */
export function numberDocuments(systems: readonly StandardSystem[]): SharedDocuments {
  const parent: number[] = [];
  const find = (one: number): number => {
    let root = one;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let next = one; next !== root; ) [next, parent[next]] = [parent[next] ?? root, root];
    return root;
  };
  const make = (): number => parent.push(parent.length) - 1;
  const byKey = new Map<string, number>();

  const first = systems.map((system) => {
    const index = systemIndex(system);
    const { documentOf, size } = index.documents();
    const start = parent.length;
    for (let i = 0; i < size; i++) make();
    system.standards.forEach(({ designation, sameAs }, i) => {
      const own = start + at(documentOf, i);
      const named = sameAs === undefined || index.positions().find(sameAs) >= 0 ? undefined : sameAs;
      for (const text of [designation, named]) {
        const key = text === undefined ? null : documentKeyOf(text);
        if (key === null) continue;
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, own);
        // The lower number stays, so that numbers do not depend on the order in which documents were joined.
        else parent[Math.max(find(known), find(own))] = Math.min(find(known), find(own));
      }
    });
    return { documentOf, start };
  });
  return { of: first.map(({ documentOf, start }) => documentOf.map((document) => find(start + document))) };
}
