import { addNumber, finishNumbers, startNumbers } from '../base/growing-numbers.js';
import { statusFacts, statuses } from '../model/sets/statuses.js';
import { at } from '../preorder/node-table.js';
import type { AuditContext } from './context.js';

/**
 * What is wrong with a system as far as it can be counted, without a word: the rules make findings from these rows and
 * positions. A scan that only counts needs no more.
 */

/** Rows of nodes without children in which nothing stands, where something is required or nobody said what is. */
export function emptyLeaves({ index, branch }: AuditContext): readonly number[] {
  const { end, size } = index.nodes();
  const { counts, assessment } = branch();
  const { placements } = counts;
  const { applies, required } = assessment;
  const found: number[] = [];
  for (let row = 1; row < size; row++) {
    if ((end[row] as number) > row + 1 || placements[row] !== 0) continue;
    if (applies[row] === 1 && required[row] !== 0) found.push(row);
  }
  return found;
}

/**
 * How many documents each row misses beyond the gaps of its children: its own number, complete list or remainder is not
 * met. 0 where nothing is missing, and where a child's gap is not known, on which nothing is built.
 */
export function ownGaps({ index, branch }: AuditContext): Float64Array {
  const { parent, size } = index.nodes();
  const { required, met, basis, applies } = branch().assessment;
  const below = new Float64Array(size);
  const own = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    if (applies[row] === 0) continue;
    const missing = (required[row] as number) - (met[row] as number);
    const above = parent[row] as number;
    if (row > 0) below[above] = (below[above] as number) + missing;
    const inChildren = below[row] as number;
    const known = basis[row] === 'complete' || Number.isNaN(inChildren) ? 0 : inChildren;
    if (missing > known) own[row] = missing - known;
  }
  return own;
}

/** Rows of nodes in which documents stand, all of them superseded or withdrawn, with all that is below. */
export function onlyRetiredRows({ index, branch }: AuditContext): readonly number[] {
  const { offset } = index.placements().counted;
  const { assessment, classes } = branch();
  const found: number[] = [];
  const { documents, retired } = classes;
  const { applies } = assessment;
  for (let row = 1; row < documents.length; row++) {
    if (documents[row] === 0 || retired[row] !== documents[row] || applies[row] === 0) continue;
    if ((offset[row] as number) < (offset[row + 1] as number)) found.push(row);
  }
  return found;
}

const isRetired = Uint8Array.from(statuses, (status) => (statusFacts[status].class === 'retired' ? 1 : 0));
const superseded = statuses.indexOf('superseded');

/**
 * Positions of superseded and withdrawn standards that stand in a node. A superseded one without a known successor is a
 * finding of its own.
 */
export function retiredInPlace({ places, successors, status }: AuditContext): Int32Array {
  const { stands } = places();
  const done = retiredAmong(status(), successors());
  const found = new Int32Array(done.length);
  return found.subarray(0, keepStanding(done, stands, found));
}

/** Puts those that stand in a node into a list; returns how many. Nothing stands behind the loop, as in `freezeItems`. */
function keepStanding(positions: Int32Array, stands: Uint8Array, found: Int32Array): number {
  let count = 0;
  for (let k = 0; k < positions.length; k++) {
    const position = positions[k] as number;
    if (stands[position] === 1) found[count++] = position;
  }
  return count;
}

const kept = new WeakMap<Int32Array, Int32Array>();

/** Withdrawn standards, and superseded ones with a successor, kept beside the successors of the day. */
function retiredAmong(status: Uint8Array, last: Int32Array): Int32Array {
  const known = kept.get(last);
  if (known !== undefined) return known;
  const found = startNumbers();
  for (let position = 0; position < status.length; position++) {
    const own = at(status, position);
    if (at(isRetired, own) === 1 && (own !== superseded || at(last, position) >= 0)) addNumber(found, position);
  }
  const made = finishNumbers(found);
  kept.set(last, made);
  return made;
}
