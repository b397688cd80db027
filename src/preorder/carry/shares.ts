import { at } from '../node-table.js';
import { adopted, related } from '../roles.js';

/** Where slots hang, and which of them count for themselves only. */
export interface SlotTree {
  readonly parent: Int32Array;
  readonly marked: Uint8Array;
}

/** What the placements of one document add to the counts of a row. */
export interface Share {
  placements: number;
  standards: number;
  documents: number;
  adopted: number;
  related: number;
  /** 1 where the document stands in the row itself and nowhere below it. */
  remainder: number;
}

const nothing: Readonly<Share> = { placements: 0, standards: 0, documents: 0, adopted: 0, related: 0, remainder: 0 };

/** The slots that a placement counts for: its own and those above, up to the outermost that is marked not applicable. */
export function chainOf({ parent, marked }: SlotTree, slot: number): number[] {
  const chain: number[] = [];
  let length = 0;
  for (let here = slot; here >= 0; here = at(parent, here)) {
    chain.push(here);
    if (at(marked, here) === 1) length = chain.length;
  }
  if (length > 0) chain.length = length;
  return chain;
}

/** The slots from one up to the system. */
export function pathFrom({ parent }: Pick<SlotTree, 'parent'>, slot: number): number[] {
  const path: number[] = [];
  for (let here = slot; here >= 0; here = at(parent, here)) path.push(here);
  return path;
}

/** Whether a slot is inside a branch that is not applicable. */
export function isExcluded(tree: SlotTree, slot: number): boolean {
  return pathFrom(tree, slot).some((row) => at(tree.marked, row) === 1);
}

/** What one document, standing in some places, adds to each row that counts it. */
export function sharesOf(tree: SlotTree, places: Int32Array): Map<number, Share> {
  const shares = new Map<number, Share>();
  const own = new Set<number>();
  const below = new Set<number>();
  const byStandard = new Map<number, Set<number>>();
  for (let i = 0; i < places.length; i += 2) {
    const [slot, code] = [at(places, i), at(places, i + 1)];
    const isRelated = (code & 3) === related;
    for (const row of chainOf(tree, slot)) {
      const share = shareAt(shares, row);
      if (isRelated) {
        share.related = 1;
        continue;
      }
      share.placements++;
      share.documents = 1;
      if ((code & 3) === adopted) share.adopted = 1;
      if (row !== slot) below.add(row);
      const standards = byStandard.get(row) ?? new Set();
      byStandard.set(row, standards.add(code >> 2));
      share.standards = standards.size;
    }
    if (!isRelated) own.add(slot);
  }
  for (const row of own) if (!below.has(row)) shareAt(shares, row).remainder = 1;
  return shares;
}

function shareAt(shares: Map<number, Share>, row: number): Share {
  const known = shares.get(row);
  if (known !== undefined) return known;
  const share = { ...nothing };
  shares.set(row, share);
  return share;
}

/** A share less another. */
export function shareLess(a: Share | undefined, b: Share | undefined): Share {
  const [more, less] = [a ?? nothing, b ?? nothing];
  return {
    placements: more.placements - less.placements,
    standards: more.standards - less.standards,
    documents: more.documents - less.documents,
    adopted: more.adopted - less.adopted,
    related: more.related - less.related,
    remainder: more.remainder - less.remainder,
  };
}
