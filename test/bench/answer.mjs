import { checksum } from './measure.mjs';
import { levels, statuses } from './words.mjs';

export const cellCount = levels.length * statuses.length;

const levelNumbers = new Map(levels.map((level, i) => [level, i]));
const statusNumbers = new Map(statuses.map((status, i) => [status, i]));
const existing = [statuses.indexOf('in-force'), statuses.indexOf('under-revision')];

export function cellOf({ status, level }) {
  return statusNumbers.get(status) * levels.length + levelNumbers.get(level);
}

export function levelNumber(level) {
  return levelNumbers.get(level);
}

export function statusNumber(status) {
  return statusNumbers.get(status);
}

export function isExisting(status) {
  return existing.includes(statusNumbers.get(status));
}

/** The existing of a row of cells. */
export function existingIn(cells, base) {
  let count = 0;
  for (const status of existing) {
    for (let level = 0; level < levels.length; level++) count += cells[base + status * levels.length + level];
  }
  return count;
}

/**
 * What every contestant must agree on, as one word: for every node in document order the counts by status and level, the
 * existing, the required and their ratio.
 */
export function answerOf({ cells, required }) {
  const ratios = new Float64Array(required.length);
  for (let row = 0; row < required.length; row++) {
    ratios[row] = required[row] === 0 ? -1 : existingIn(cells, row * cellCount) / required[row];
  }
  return checksum(Uint32Array.from(cells), Float64Array.from(required), ratios);
}

/** The same from the usual counts by status and level in objects, by node in document order. */
export function answerOfTallies(tallies) {
  const cells = new Uint32Array(tallies.length * cellCount);
  tallies.forEach(({ by }, row) => {
    for (const status in by) {
      for (const level in by[status]) cells[row * cellCount + cellOf({ status, level })] = by[status][level];
    }
  });
  return answerOf({ cells, required: tallies.map(({ required }) => required) });
}

/** The same from rows of node, status, level and count, as a database gives them. */
export function answerOfColumns([nodes, statusColumn, levelColumn, counts], required) {
  const cells = new Uint32Array(required.length * cellCount);
  for (let i = 0; i < nodes.length; i++) {
    cells[nodes[i] * cellCount + statusColumn[i] * levels.length + levelColumn[i]] = counts[i];
  }
  return answerOf({ cells, required });
}
