import { at } from '../../preorder/node-table.js';
import type { Identity } from '../identity/identity.js';
import { createCells, type CellCounts } from './cells.js';
import { partsOfDocument, type PartTable } from './parts.js';

/** How many documents there are in each system and part, and how many any two of them, or some of the systems, share. */
export interface OverlapCounts {
  readonly documents: Int32Array;
  readonly inParts: Int32Array;
  /** Documents in both of two parts of different systems, at (smaller, larger). */
  readonly parts: CellCounts;
  /** Documents in both of two systems, at (smaller, larger). */
  readonly pairs: CellCounts;
  /** Documents in just these systems, whose numbers are joined by commas: what is in two or more. */
  readonly sets: ReadonlyMap<string, number>;
}

/** Counts every document once, however many numbers, editions or places it has in a system. */
export function countOverlap(identity: Identity, table: PartTable): OverlapCounts {
  const { only, parts } = table;
  const { next, size, systems } = identity;
  const systemOf = Int32Array.from(parts, ({ system }) => system);
  const counts = {
    documents: new Int32Array(systems),
    inParts: new Int32Array(parts.length),
    parts: createCells(parts.length),
    pairs: createCells(systems),
  };
  const two = createCells(systems);
  const more = new Map<string, number>();
  const add = (array: Int32Array, i: number): void => void (array[i] = (array[i] as number) + 1);
  for (let document = 0; document < size; document++) {
    const other = next[document] as number;
    const part = only[document] as number;
    if (other === document && part >= 0) {
      add(counts.documents, systemOf[part] as number);
      add(counts.inParts, part);
    } else if (other === document) {
      const held = partsOfDocument(table, document);
      for (const one of held) add(counts.inParts, one);
      if (held[0] !== undefined) add(counts.documents, at(systemOf, held[0]));
    } else if (identity.top(document) === document) countRing(document);
  }
  return { ...counts, sets: setsOf(two, more) };

  function countRing(first: number): void {
    const second = next[first] as number;
    const [a, b] = [only[first] as number, only[second] as number];
    if ((next[second] as number) === first && a >= 0 && b >= 0 && systemOf[a] !== systemOf[b]) countTwo(a, b);
    else countMany(first);
  }

  /** The usual case: one document in one part of each of two systems. */
  function countTwo(a: number, b: number): void {
    const [s, t] = [systemOf[a] as number, systemOf[b] as number];
    add(counts.inParts, a);
    add(counts.inParts, b);
    add(counts.documents, s);
    add(counts.documents, t);
    counts.parts.add(a, b);
    counts.pairs.add(s, t);
    two.add(s, t);
  }

  function countMany(first: number): void {
    const held = partsOfRing(identity, table, first);
    const among = [...new Set(held.map((part) => at(systemOf, part)))];
    for (const part of held) add(counts.inParts, part);
    for (const system of among) add(counts.documents, system);
    eachPair(held, (a, b) => {
      if (systemOf[a] !== systemOf[b]) counts.parts.add(a, b);
    });
    eachPair(among, counts.pairs.add);
    const [s, t] = among;
    if (among.length === 2 && s !== undefined && t !== undefined) two.add(s, t);
    else if (among.length > 2) more.set(among.join(), (more.get(among.join()) ?? 0) + 1);
  }
}

/** The parts in which a document counts, under whatever number, in ascending order. */
export function partsOfRing(identity: Identity, table: PartTable, first: number): number[] {
  const held = new Set<number>();
  let document = first;
  do {
    for (const part of partsOfDocument(table, document)) held.add(part);
    document = identity.next[document] as number;
  } while (document !== first);
  return [...held].sort((a, b) => a - b);
}

function eachPair(items: readonly number[], take: (a: number, b: number) => void): void {
  items.forEach((a, i) => {
    for (let j = i + 1; j < items.length; j++) take(a, items[j] as number);
  });
}

function setsOf(two: CellCounts, more: ReadonlyMap<string, number>): Map<string, number> {
  const sets = new Map(more);
  for (const [s, t, count] of two.entries()) sets.set([s, t].join(), count);
  return sets;
}
