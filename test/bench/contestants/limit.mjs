import { answerOf, cellCount } from '../answer.mjs';
import { rollRequired, rollupPacked, rollupSplit } from '../limit/count.mjs';
import { loadSystem, rowShift } from '../limit/load.mjs';
import { countAncestorIds, countAncestorRows, countCodes, scanGaps } from '../limit/scan.mjs';
import { flatten } from '../flat.mjs';

/** The hand-written limit; its input is made from the document outside of its build. */
export default function limit({ document, flat: lists, queries }) {
  const flat = lists();
  let system;
  let counts;
  let required;
  const rollup = (count) => () => {
    counts = count(system);
    required = rollRequired(system.tree);
  };
  const answer = () => answerOf({ cells: cellsOf(counts, required.length), required });
  const { above, below, aboveIds, belowIds } = queries.ancestors();
  let found;
  const keep = (run) => () => (found = run());
  return {
    build: { run: () => (system = loadSystem(flat)), memory: true },
    rollup: { run: rollup(rollupPacked), check: answer },
    'rollup-unpacked': { run: rollup(rollupSplit), check: answer, same: 'rollup' },
    'gap-scan': { run: keep(() => scanGaps(system, counts, required)), check: () => found.join(' ') },
    'ancestor-ids': { run: keep(() => countAncestorIds(system.tree, aboveIds, belowIds)), check: () => `${found}` },
    'ancestor-rows': { run: keep(() => countAncestorRows(system.tree, above, below)), check: () => `${found}` },
    'code-lookup': { run: keep(() => countCodes(system, queries.codes())), check: () => `${found}` },
    flatten: { run: () => flatten(document) },
  };
}

/** The rows of the flat input stand in document order, so that only the padding goes. */
function cellsOf(counts, rows) {
  const cells = new Uint32Array(rows * cellCount);
  for (let row = 0; row < rows; row++) {
    cells.set(counts.subarray(row << rowShift, (row << rowShift) + cellCount), row * cellCount);
  }
  return cells;
}
