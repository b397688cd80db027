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
    const other = next(document);
    const part = only[document] as number;
    if (other === document) {
      if (part >= 0) {
        add(counts.documents, systemOf[part] as number);
        add(counts.inParts, part);
      } else if (part !== -1) countOne(partsOfDocument(table, document));
    } else if (identity.top(document) === document) {
      const isPair = next(other) === document;
      if (isPair && part >= 0 && (only[other] as number) >= 0) countTwo(part, only[other] as number);
      else if (isPair) countPair(partsOfDocument(table, document), partsOfDocument(table, other));
      else countRing(partsOfRing(identity, table, document));
    }
  }
  return { ...counts, sets: setsOf(two, more) };

  /** A document of one system alone, in all its parts. */
  function countOne(held: readonly number[]): void {
    for (const part of held) add(counts.inParts, part);
    if (held[0] !== undefined) add(counts.documents, systemOf[held[0]] as number);
  }

  /** The usual case: a document that stands in one part of each of two systems. */
  function countTwo(a: number, b: number): void {
    const [s, t] = [systemOf[a] as number, systemOf[b] as number];
    if (s === t) {
      countRing(a < b ? [a, b] : a === b ? [a] : [b, a]);
      return;
    }
    add(counts.inParts, a);
    add(counts.inParts, b);
    add(counts.documents, s);
    add(counts.documents, t);
    counts.parts.add(a, b);
    counts.pairs.add(s, t);
    two.add(s, t);
  }

  /** The same where it stands in several parts of one of the two, or counts in one alone. */
  function countPair(a: readonly number[], b: readonly number[]): void {
    const [s, t] = [systemOf[a[0] ?? -1], systemOf[b[0] ?? -1]];
    if (s === undefined || t === undefined || s === t) {
      countRing([...new Set([...a, ...b])].sort((x, y) => x - y));
      return;
    }
    countOne(a);
    countOne(b);
    for (const x of a) for (const y of b) counts.parts.add(x, y);
    counts.pairs.add(s, t);
    two.add(s, t);
  }

  /** Any number of systems, under whatever number; `held` are all its parts in ascending order. */
  function countRing(held: readonly number[]): void {
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
    document = identity.next(document);
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
