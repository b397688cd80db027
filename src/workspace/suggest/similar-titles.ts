import { piecesOf, type TitlePieces } from './title-pieces.js';

/** Two titles, as positions in the lists on the left and on the right, and the share of their pieces that both have. */
export interface SimilarPair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

/** What is looked for. */
export interface SimilarOptions {
  /** The least similarity (Jaccard), above 0. */
  readonly least: number;
  /** How many partners a title on the left gets, the most similar first. */
  readonly most: number;
  /** Whether a pair counts; default all do. */
  readonly accept?: (left: number, right: number) => boolean;
  /** How many comparisons a title may cost. */
  readonly budget?: number;
}

/** What was found; `cut` counts the titles on the left whose budget ran out. */
export interface SimilarTitles {
  readonly pairs: readonly SimilarPair[];
  readonly cut: number;
}

const defaultBudget = 20_000;

/**
 * Finds all pairs of titles that are similar enough. It is exact, not a sample: titles that share so much must share one
 * of their few rarest pieces, and only those that do are compared (prefix and position filters; Xiao and others,
 * "Efficient similarity joins for near-duplicate detection", 2008).
 */
export function similarTitles(
  left: readonly string[],
  right: readonly string[],
  { least, most, accept = () => true, budget = defaultBudget }: SimilarOptions,
): SimilarTitles {
  const titles = groupTitles(left, right);
  const pieces = piecesOf(titles.texts);
  const index = indexRarest(pieces, titles.right, least);
  const probe = createProbe(pieces, index, least, budget);
  const pairs: SimilarPair[] = [];
  let cut = 0;
  titles.left.forEach((members, group) => {
    if (members.length === 0) return;
    const { matches, isCut } = probe(group);
    if (matches.length === 0) return;
    matches.sort((a, b) => b.similarity - a.similarity || a.group - b.group);
    for (const member of members) {
      const complete = partners(member, matches, titles.right, { most, accept, budget }, pairs);
      if (isCut || !complete) cut++;
    }
  });
  return { pairs, cut };
}

/** Titles that are written alike are one group: the positions of its members on either side. */
interface TitleGroups {
  readonly texts: readonly string[];
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

function groupTitles(left: readonly string[], right: readonly string[]): TitleGroups {
  const groups = new Map<string, number>();
  const [onLeft, onRight]: [number[][], number[][]] = [[], []];
  const put = (side: number[][], title: string, position: number): void => {
    let group = groups.get(title);
    if (group === undefined) {
      group = groups.size;
      groups.set(title, group);
      onLeft.push([]);
      onRight.push([]);
    }
    side[group]?.push(position);
  };
  // The right comes first, so that of equally similar partners the earlier one has the lower group.
  right.forEach((title, i) => put(onRight, title, i));
  left.forEach((title, i) => put(onLeft, title, i));
  return { texts: [...groups.keys()], left: onLeft, right: onRight };
}

/** The groups on the right by their rarest pieces, in the order of their sizes, with the place of the piece in each. */
interface RarestIndex {
  readonly offset: Int32Array;
  readonly group: Int32Array;
  readonly size: Int32Array;
  readonly place: Int32Array;
}

const tiny = 1e-9;

/** How many of the rarest pieces of a title at least one must be shared of. */
function prefixLength(size: number, least: number): number {
  return size === 0 ? 0 : size - Math.ceil(least * size - tiny) + 1;
}

function sizeOf({ offset }: TitlePieces, group: number): number {
  return (offset[group + 1] as number) - (offset[group] as number);
}

function indexRarest(pieces: TitlePieces, right: readonly (readonly number[])[], least: number): RarestIndex {
  const groups = Int32Array.from(right.keys())
    .filter((group) => right[group]?.length !== 0)
    .sort((a, b) => sizeOf(pieces, a) - sizeOf(pieces, b) || a - b);
  const offset = new Int32Array(pieces.kinds + 1);
  for (const group of groups) {
    const start = pieces.offset[group] as number;
    const end = start + prefixLength(sizeOf(pieces, group), least);
    for (let i = start; i < end; i++)
      offset[(pieces.piece[i] as number) + 1] = (offset[(pieces.piece[i] as number) + 1] as number) + 1;
  }
  for (let kind = 0; kind < pieces.kinds; kind++)
    offset[kind + 1] = (offset[kind + 1] as number) + (offset[kind] as number);
  const next = offset.slice();
  const [group, size, place] = [0, 1, 2].map(() => new Int32Array(offset[pieces.kinds] as number)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const one of groups) {
    const start = pieces.offset[one] as number;
    const own = sizeOf(pieces, one);
    for (let i = 0, length = prefixLength(own, least); i < length; i++) {
      const kind = pieces.piece[start + i] as number;
      const slot = next[kind] as number;
      group[slot] = one;
      size[slot] = own;
      place[slot] = i;
      next[kind] = slot + 1;
    }
  }
  return { offset, group, size, place };
}

interface Match {
  readonly group: number;
  readonly similarity: number;
}

type Probe = (group: number) => { readonly matches: Match[]; readonly isCut: boolean };

function createProbe(pieces: TitlePieces, index: RarestIndex, least: number, budget: number): Probe {
  const shared = new Int32Array(pieces.offset.length);
  const dropped = -1;

  /** The groups that share a rare piece, and may share enough, judging from where it stands in both. */
  const findCandidates = (group: number): { readonly candidates: readonly number[]; readonly isCut: boolean } => {
    const start = pieces.offset[group] as number;
    const size = sizeOf(pieces, group);
    const [smallest, largest] = [Math.ceil(least * size - tiny), Math.floor(size / least + tiny)];
    const need = Int32Array.from({ length: largest + 1 }, (_, other) => needed(size, other, least));
    const candidates: number[] = [];
    let spent = 0;
    for (let i = 0, length = prefixLength(size, least); i < length && spent < budget; i++) {
      const kind = pieces.piece[start + i] as number;
      const end = index.offset[kind + 1] as number;
      for (let slot = firstOfSize(index, index.offset[kind] as number, end, smallest); slot < end; slot++) {
        const otherSize = index.size[slot] as number;
        if (otherSize > largest || spent >= budget) break;
        spent++;
        const place = index.place[slot] as number;
        const rest = Math.min(size - i, otherSize - place);
        // No more than all that comes before can be shared so far: most are told off without a look at the count.
        if (rest + Math.min(i, place) < (need[otherSize] as number)) continue;
        const other = index.group[slot] as number;
        const before = shared[other] as number;
        if (before === dropped) continue;
        if (before + rest < (need[otherSize] as number)) {
          if (before > 0) shared[other] = dropped;
          continue;
        }
        if (before === 0) candidates.push(other);
        shared[other] = before + 1;
      }
    }
    return { candidates, isCut: spent >= budget };
  };

  return (group) => {
    const { candidates, isCut } = findCandidates(group);
    const size = sizeOf(pieces, group);
    const matches: Match[] = [];
    for (const other of candidates) {
      if ((shared[other] as number) > 0) {
        const common = countCommon(pieces, group, other);
        const otherSize = sizeOf(pieces, other);
        if (common >= needed(size, otherSize, least))
          matches.push({ group: other, similarity: common / (size + otherSize - common) });
      }
      shared[other] = 0;
    }
    return { matches, isCut };
  };
}

/** How many pieces two titles of these sizes must share. */
function needed(size: number, otherSize: number, least: number): number {
  return Math.ceil((least / (1 + least)) * (size + otherSize) - tiny);
}

/** The first place of a list whose title is not too short. */
function firstOfSize({ size }: RarestIndex, from: number, to: number, smallest: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((size[middle] as number) < smallest) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countCommon({ offset, piece }: TitlePieces, a: number, b: number): number {
  let [i, j, common] = [offset[a] as number, offset[b] as number, 0];
  const [endA, endB] = [offset[a + 1] as number, offset[b + 1] as number];
  while (i < endA && j < endB) {
    const difference = (piece[i] as number) - (piece[j] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}

/** Adds the best partners of one title; false where its budget ran out before it had so many. */
function partners(
  left: number,
  matches: readonly Match[],
  right: readonly (readonly number[])[],
  { most, accept, budget }: Required<Pick<SimilarOptions, 'most' | 'accept' | 'budget'>>,
  pairs: SimilarPair[],
): boolean {
  let [found, spent] = [0, 0];
  for (const { group, similarity } of matches) {
    for (const member of right[group] ?? []) {
      if (found >= most) return true;
      if (spent++ >= budget) return false;
      if (!accept(left, member)) continue;
      pairs.push({ left, right: member, similarity });
      found++;
    }
  }
  return true;
}
