import { answerOf, cellCount as cells, cellOf } from '../answer.mjs';
import { fromDist } from '../dist.mjs';
import * as inner from './tixi-inner.mjs';

const { coverage, parseSystem } = await fromDist('index');
const { markOurs } = await fromDist('base/ours');
const { auditContext } = await fromDist('gaps/context');
const { emptyLeaf } = await fromDist('gaps/rules/empty-leaf');
const { onlyRetired } = await fromDist('gaps/rules/only-retired');
const { retiredPlaced } = await fromDist('gaps/rules/retired-placed');
const { nodeGap } = await fromDist('gaps/rules/node-gap');
const conditions = await fromDist('gaps/conditions');

/** The library as it is built. */
export default function tixi({ document, queries }) {
  const system = parseSystem(document, { trusted: true });
  const anew = () => markOurs(Object.freeze({ ...system }));
  const [{ id: top }] = system.children;
  const { above, below, aboveIds, belowIds } = queries.ancestors();
  let index;
  let input;
  let counted;
  let report;
  let found;
  const keep = (run) => () => (found = run());
  const prepare = (makeInput) => () => {
    input = makeInput(index);
  };
  const count = () => (counted = inner.rollup(index, input));
  return {
    build: { run: () => (index = inner.buildIndex({ ...document })), memory: true },
    rollup: {
      prepare: prepare(inner.standardInput),
      run: count,
      check: () => answerOf(standardAnswer(index, counted)),
    },
    'rollup-documents': {
      prepare: prepare(inner.documentInput),
      run: count,
      check: () => answerOf(answerIn(index, counted)),
    },
    'rollup-columns': {
      run: () => {
        count();
        inner.otherColumns(index);
      },
    },
    'coverage-cold': {
      run: () => (report = coverage(anew())),
      check: () => `${report.total.documents} documents`,
      same: 'documents',
    },
    'coverage-kept': { run: () => (report = coverage(system)) },
    'coverage-at': { run: () => coverage(system, { at: system.levels[0].id }) },
    'coverage-under': { run: () => coverage(system, { under: top }) },
    'gap-scan': {
      run: keep(() => scanGaps(system)),
      note: 'the four conditions that its rules share, by the rules of spec.md, which are not those of the others',
    },
    'gap-findings': {
      run: keep(() => findGapsBy(system)),
      note: 'the same as findings, with arguments and evidence',
    },
    'ancestor-ids': { run: keep(() => countAncestorIds(index, aboveIds, belowIds)), check: () => `${found}` },
    'ancestor-rows': { run: keep(() => countAncestorRows(index.nodes(), above, below)), check: () => `${found}` },
    'code-lookup': { run: keep(() => inner.countCodes(index, queries.codes())), check: () => `${found}` },
  };
}

/** Counts by the cells of the library, put into those of the common answer. */
function answerIn(index, { tally, assessment }) {
  const rows = index.nodes().size;
  const answer = new Uint32Array(rows * cells);
  const { columns } = tally;
  for (let cell = 0; cell < columns.count; cell++) {
    const status = inner.statuses[columns.status[cell]];
    const level = inner.countedLevels[columns.level[cell]];
    const place = cellOf({ status, level });
    for (let row = 0; row < rows; row++) {
      const count = tally.cells[(row << columns.shift) + cell];
      if (count !== 0) answer[row * cells + place] = count;
    }
  }
  return { cells: answer, required: assessment.required };
}

/** The others sum stated numbers alone; the library adds what stands in an inner node only (rule C3). */
function standardAnswer(index, counted) {
  const { cells: answer, required } = answerIn(index, counted);
  const { parent, size } = index.nodes();
  const { remainderExisting, remainderPlanned } = counted.tally;
  const remainders = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    if (counted.assessment.basis[row] === 'children') remainders[row] += remainderExisting[row] + remainderPlanned[row];
    if (row > 0) remainders[parent[row]] += remainders[row];
  }
  return { cells: answer, required: required.map((value, row) => value - remainders[row]) };
}

const policy = { format: 'tixi/policy/1' };
const contextOf = (system) => auditContext(system, { asOf: null, policy, minCoverage: [] });

function scanGaps(system) {
  const context = contextOf(system);
  const gaps = conditions.ownGaps(context);
  let gapped = 0;
  for (let row = 0; row < gaps.length; row++) if (gaps[row] > 0) gapped++;
  return [
    conditions.emptyLeaves(context).length,
    gapped,
    conditions.onlyRetiredRows(context).length,
    conditions.retiredInPlace(context).length,
  ];
}

function findGapsBy(system) {
  const context = contextOf(system);
  let hits = 0;
  for (const rule of [emptyLeaf, nodeGap, onlyRetired, retiredPlaced]) {
    for (const hit of rule.look(context)) if (hit !== null) hits++;
  }
  return hits;
}

function countAncestorRows(table, above, below) {
  let found = 0;
  for (let i = 0; i < above.length; i++) if (inner.isWithin(table, above[i], below[i])) found++;
  return found;
}

function countAncestorIds(index, aboveIds, belowIds) {
  const table = index.nodes();
  const rows = index.rowOf();
  let found = 0;
  for (let i = 0; i < aboveIds.length; i++) {
    if (inner.isWithin(table, rows.get(aboveIds[i]), rows.get(belowIds[i]))) found++;
  }
  return found;
}
