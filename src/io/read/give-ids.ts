import { shortHash } from '../../base/hash.js';
import { startTaken, takeNumbered, type TakenNames } from '../../base/taken-names.js';
import type { Registry } from './registry.js';
import { trailOf, type DraftNode } from './tree.js';

/**
 * Gives every node its id: its code where no other node has it, else the path of titles. So the same table gives the
 * same ids, and a row that is moved within it changes none.
 */
export function giveNodeIds(nodes: readonly DraftNode[]): void {
  const codes = new Map<string, number>();
  for (const { code } of nodes) if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1);
  const taken = startTaken(namesOf(nodes));
  for (const node of nodes) {
    if (node.id !== null) continue;
    const alone = node.code !== null && codes.get(node.code) === 1;
    const path = trailOf(node).map(({ name }) => name);
    node.id = free(taken, alone ? (node.code ?? '') : path.join('/'), () => node.code ?? '');
  }
}

/** Gives every standard its id: its edition, else its title in its first node, told apart by what it says. */
export function giveStandardIds({ standards, isShared }: Registry, nodes: () => ReadonlyMap<number, string>): void {
  if (standards.every(({ id }) => id !== null)) return;
  const taken = startTaken(namesOf(standards));
  standards.forEach((standard, position) => {
    if (standard.id !== null) return;
    const title = standard.fields['title'] as { readonly zh?: string; readonly en?: string };
    const name = title.zh ?? title.en ?? '';
    const { designation } = standard.fields;
    if (standard.key !== null) {
      const known = typeof designation === 'string' ? designation : standard.key;
      standard.id = free(taken, isShared(standard.key) ? `${known} ${name}` : known, () =>
        fingerprint(standard.fields),
      );
      return;
    }
    const node = nodes().get(position);
    standard.id = free(taken, node === undefined ? name : `${node}/${name}`, () => fingerprint(standard.fields));
  });
}

/** The names that are given already. */
function namesOf(items: readonly { readonly id: string | null }[]): readonly string[] {
  return items.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** A cell may hold as much as a book; an id tells apart with less. */
const longestId = 400;

function free(taken: TakenNames, name: string, further: () => string): string {
  const wanted =
    name.length > longestId
      ? `${name.slice(0, longestId / 2).replace(/[\ud800-\udbff]$/, '')}… ${shortHash(name)}`
      : name;
  if (isNew(taken.names, wanted)) return wanted;
  const id = `${wanted} ${further()}`.trim();
  return isNew(taken.names, id) ? id : takeNumbered(taken, wanted, (count) => `${wanted} ${String(count)}`);
}

/** Adds a text and tells whether it was not there: looked up once, not twice. */
function isNew(texts: Set<string>, text: string): boolean {
  const { size } = texts;
  return texts.add(text).size > size;
}

function fingerprint({ id: _, ...fields }: Readonly<Record<string, unknown>>): string {
  return shortHash(JSON.stringify(fields));
}
