import { levels, statuses } from '../words.mjs';
import { findCode } from './code-index.mjs';
import { cellCount, rowShift } from './load.mjs';

/** Below this ratio of existing to required a node is a gap. */
export const threshold = 0.6;

const existingFrom = statuses.indexOf('in-force') * levels.length;
const retiredFrom = statuses.indexOf('superseded') * levels.length;

/** How many leaves are empty, nodes below the threshold, nodes with retired standards only, and standards whose successor stands somewhere. */
export function scanGaps({ tree, successor, replaced, placedFrom }, counts, required) {
  let empty = 0;
  let below = 0;
  let retiredOnly = 0;
  let replacedBeside = 0;
  for (let node = 0; node < tree.count; node++) {
    const base = node << rowShift;
    let total = 0;
    let existing = 0;
    let retired = 0;
    for (let cell = 0; cell < cellCount; cell++) {
      const count = counts[base + cell];
      total += count;
      if (cell >= existingFrom && cell < retiredFrom) existing += count;
      if (cell >= retiredFrom) retired += count;
    }
    if (tree.first[node] < 0 && total === 0) empty++;
    if (required[node] > 0 && existing / required[node] < threshold) below++;
    if (total > 0 && retired === total) retiredOnly++;
  }
  for (let k = 0; k < replaced.length; k++) {
    const next = successor[replaced[k]];
    if (next >= 0 && placedFrom[next + 1] > placedFrom[next]) replacedBeside++;
  }
  return [empty, below, retiredOnly, replacedBeside];
}

/** How many of the pairs of rows are one at or above the other. */
export function countAncestorRows({ pre, end }, above, below) {
  let found = 0;
  for (let i = 0; i < above.length; i++) {
    const place = pre[below[i]];
    if (pre[above[i]] <= place && place < end[above[i]]) found++;
  }
  return found;
}

/** The same for pairs of ids. */
export function countAncestorIds({ numbers, pre, end }, above, below) {
  let found = 0;
  for (let i = 0; i < above.length; i++) {
    const node = numbers.get(above[i]);
    const place = pre[numbers.get(below[i])];
    if (pre[node] <= place && place < end[node]) found++;
  }
  return found;
}

/** How many of the codes are listed, however they are written. */
export function countCodes({ codes }, asked) {
  let found = 0;
  for (let i = 0; i < asked.length; i++) if (findCode(codes, asked[i]) >= 0) found++;
  return found;
}
