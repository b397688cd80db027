import { standardOf } from '../preorder/placement-table.js';
import type { PlacementRecord } from '../model/placement.js';
import { at } from '../preorder/node-table.js';
import { fillRows } from '../preorder/rows.js';
import type { SystemIndex } from '../preorder/system-index.js';

/** Where each standard stands and counts: rows `row[offset[s]] … row[offset[s + 1] - 1]`, in document order. */
export interface Places {
  readonly offset: Uint32Array;
  readonly row: Int32Array;
  /** 1 where the role is core. */
  readonly core: Uint8Array;
  /** The first row in which a standard counts for the whole system, or -1; branches that do not apply are left out. */
  readonly first: (position: number) => number;
  /** 1 where a standard counts for the whole system anywhere, by its position. */
  readonly stands: Uint8Array;
  /** Whether a standard counts nowhere but in branches that do not apply. */
  readonly onlyExcluded: (position: number) => boolean;
  /** Placements that say when a standard is due, or on which level it should be, with their rows. */
  readonly planned: readonly { readonly row: number; readonly position: number; readonly record: PlacementRecord }[];
}

const kept = new WeakMap<SystemIndex, Places>();

/** The places of a system, kept beside its index. */
export function placesIn(index: SystemIndex): Places {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const made = findPlaces(index);
  kept.set(index, made);
  return made;
}

/** Turns the placements of a system round: from nodes with standards to standards with nodes. */
function findPlaces(index: SystemIndex): Places {
  const { counted, adopted } = index.placements();
  const { zone, size } = index.nodes();
  const length = counted.standard.length;
  const rowOf = new Int32Array(length);
  const isCore = new Uint8Array(length).fill(1);
  const stands = new Uint8Array(index.system.standards.length);
  for (let row = 0; row < size; row++) {
    let next = at(adopted.offset, row);
    const end = at(adopted.offset, row + 1);
    const applies = at(zone, row) === 0;
    for (let j = at(counted.offset, row); j < at(counted.offset, row + 1); j++) {
      rowOf[j] = row;
      if (applies) stands[at(counted.standard, j)] = 1;
      if (next < end && at(adopted.standard, next) === at(counted.standard, j)) {
        isCore[j] = 0;
        next++;
      }
    }
  }
  const turned = fillRows(index.system.standards.length, length, (j) => at(counted.standard, j));
  const row = turned.standard.map((j) => at(rowOf, j));
  const core = Uint8Array.from(turned.standard, (j) => at(isCore, j));
  const { offset } = turned;
  const first = (position: number): number => {
    for (let j = at(offset, position); j < at(offset, position + 1); j++)
      if (at(zone, at(row, j)) === 0) return at(row, j);
    return -1;
  };
  const isPlaced = (position: number): boolean => (offset[position] as number) < (offset[position + 1] as number);
  return {
    offset,
    row,
    core,
    first,
    stands,
    onlyExcluded: (position) => isPlaced(position) && first(position) < 0,
    planned: plannedPlacements(index),
  };
}

function plannedPlacements(index: SystemIndex): Places['planned'] {
  const found: Places['planned'][number][] = [];
  index.nodes().nodes.forEach((node, row) => {
    for (const placement of node?.placements ?? []) {
      if (typeof placement === 'string' || (placement.due ?? placement.recommendedLevel) === undefined) continue;
      const position = index.positions().find(standardOf(placement));
      if (position >= 0) found.push({ row, position, record: placement });
    }
  });
  return found;
}
