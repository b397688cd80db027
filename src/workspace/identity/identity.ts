import { addToGroup } from '../../base/groups.js';
import type { Link } from '../../model/link.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { documentWithKey } from '../../preorder/document-table.js';
import { at } from '../../preorder/node-table.js';
import { matchDocuments } from '../../preorder/match-documents.js';
import { systemIndex, type SystemIndex } from '../../preorder/system-index.js';

/** What documents of several systems are made out to be the same from. */
export interface IdentityInput {
  readonly systems: readonly StandardSystem[];
  /** Standards that all systems share, with what they say to be the same as what. */
  readonly register?: readonly Standard[];
  /** Stated links whose ends are taken for one document; empty unless that was asked for. */
  readonly equal?: readonly { readonly link: Link; readonly place: number }[];
}

/**
 * The documents of several systems under one numbering: those of system `s` begin at `start[s]`. Documents that are the
 * same (rule L1) form a ring: `next` leads from each to another of its ring, `top` to the first one of it.
 */
export interface Identity {
  readonly indexes: readonly SystemIndex[];
  /** How many of the indexes are systems; the one after these is the register. */
  readonly systems: number;
  readonly start: Int32Array;
  readonly size: number;
  readonly top: (document: number) => number;
  readonly next: (document: number) => number;
  /** Documents that are what they are by a statement, not by number alone. */
  readonly stated: ReadonlySet<number>;
  /** The stated links that join a document to others, by document. */
  readonly links: ReadonlyMap<number, readonly number[]>;
}

/** Joins the documents of systems by their keys, by `sameAs`, and by what the register says of either. */
export function joinSystems({ systems, register = [], equal = [] }: IdentityInput): Identity {
  const indexes = [...systems, ...registerOf(register)].map(systemIndex);
  const start = new Int32Array(indexes.length + 1);
  indexes.forEach((index, s) => (start[s + 1] = at(start, s) + index.documents().size));
  const rings = startRings(at(start, indexes.length));
  joinByKey(indexes, start, rings.join);
  joinByName(indexes, start, rings.join);
  const links = joinByLink(indexes.slice(0, systems.length), start, equal, rings.join);
  const stated = new Set(links.keys());
  indexes.forEach((index, s) => {
    const { documentOf, stated: positions } = index.documents();
    for (const position of positions) stated.add(at(start, s) + at(documentOf, position));
  });
  return { indexes, systems: systems.length, start, size: at(start, indexes.length), ...rings, stated, links };
}

/** The register is a list of standards without a tree. */
function registerOf(standards: readonly Standard[]): StandardSystem[] {
  if (standards.length === 0) return [];
  const title = { en: 'register' };
  return [{ format: 'tixi/1', id: '', title, levels: [], children: [], standards, claims: [], sources: [] }];
}

type Join = (a: number, b: number) => void;

/**
 * Rings of documents; the top of a ring is its smallest number. What stands above a document and what comes next to it lie
 * side by side, since joining touches both, in no order.
 */
function startRings(size: number): { join: Join } & Pick<Identity, 'top' | 'next'> {
  const ring = new Int32Array(size * 2);
  for (let i = 0; i < size; i++) ring[2 * i] = ring[2 * i + 1] = i;
  const top = (document: number): number => {
    let here = document;
    for (let above = ring[2 * here] as number; above !== here; above = ring[2 * here] as number) {
      ring[2 * here] = ring[2 * above] as number;
      here = ring[2 * here] as number;
    }
    return here;
  };
  const join: Join = (a, b) => {
    const [x, y] = [top(a), top(b)];
    if (x === y) return;
    const after = ring[2 * x + 1] as number;
    ring[2 * Math.max(x, y)] = Math.min(x, y);
    ring[2 * x + 1] = ring[2 * y + 1] as number;
    ring[2 * y + 1] = after;
  };
  return { join, top, next: (document) => ring[2 * document + 1] as number };
}

function joinByKey(indexes: readonly SystemIndex[], start: Int32Array, join: Join): void {
  indexes.forEach((second, t) => {
    for (const [s, first] of indexes.slice(0, t).entries()) {
      const [from, to] = [at(start, s), at(start, t)];
      matchDocuments(first, second, (a, b) => join(from + a, to + b));
    }
  });
}

/** A document that one system only names, by `sameAs`, is the one that another lists or names under that key. */
function joinByName(indexes: readonly SystemIndex[], start: Int32Array, join: Join): void {
  const first = new Map<string, number>();
  indexes.forEach((index, s) => {
    for (const [key, own] of index.documents().named) {
      const document = at(start, s) + own;
      join(document, first.get(key) ?? document);
      first.set(key, document);
      indexes.forEach((other, t) => {
        const listed = documentWithKey(other.documents(), key);
        if (t !== s && listed >= 0) join(document, at(start, t) + listed);
      });
    }
  });
}

function joinByLink(
  indexes: readonly SystemIndex[],
  start: Int32Array,
  equal: NonNullable<IdentityInput['equal']>,
  join: Join,
): Map<number, number[]> {
  const numbers = new Map(indexes.map(({ system }, s) => [system.id, s]));
  const documentAt = (end: Link['from']): number => {
    const s = numbers.get(end.system);
    if (s === undefined || !('standard' in end)) return -1;
    const index = indexes[s] as SystemIndex;
    const position = index.positions().find(end.standard);
    return position < 0 ? -1 : at(start, s) + at(index.documents().documentOf, position);
  };
  const links = new Map<number, number[]>();
  for (const { link, place } of equal) {
    const [from, to] = [documentAt(link.from), documentAt(link.to)];
    if (from < 0 || to < 0) continue;
    join(from, to);
    for (const document of [from, to]) addToGroup(links, document, place);
  }
  return links;
}
