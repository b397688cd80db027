import { fromDist } from '../dist.mjs';

/** The inner steps of the library that a benchmark has to call one by one; all that depends on them stands here. */
const { systemIndex } = await fromDist('preorder/system-index');
const { tallyBranch, countBranch } = await fromDist('preorder/tally');
const { isWithin } = await fromDist('preorder/relate');
const { documentNamed } = await fromDist('preorder/document-table');
const { statusCount, levelOfStandard, columnsOf, renumber } = await fromDist('preorder/cells');
const { countClasses } = await fromDist('coverage/class-counts');
const { assessBranch } = await fromDist('coverage/assess');
const { statuses } = await fromDist('model/sets/statuses');
const { countedLevels } = await fromDist('model/sets/levels');

export { statuses, countedLevels, isWithin };

/** Builds every part of the index of a document: what counting needs, and both look-ups. */
export function buildIndex(document) {
  const index = systemIndex(document);
  index.nodes();
  index.rowOf();
  index.positions();
  index.placements();
  index.documents();
  index.pairs();
  index.snapshot(null).counts(0);
  return index;
}

/** What counting documents takes, gathered as the index does it. */
export function documentInput(index) {
  const { documentOf } = index.documents();
  const { cell, columns } = index.snapshot(null).cells();
  return gather(index, index.pairs().documents, cell, columns, (standard) => cell[documentOf[standard]]);
}

/** The same for standards, each edition in its own cell: the equal of what the others count. */
export function standardInput(index) {
  const { status } = index.snapshot(null).cells();
  const kinds = Uint8Array.from(index.system.standards, (standard, i) => {
    return countedLevels.indexOf(levelOfStandard(standard)) * statusCount + status[i];
  });
  const used = Uint8Array.from(new Set(kinds)).sort();
  const cellOf = renumber(kinds, used);
  return gather(index, index.pairs().standards, cellOf, columnsOf(used), (standard) => cellOf[standard]);
}

function gather(index, pairs, cellOfItem, columns, cellOfStandard) {
  const { counted } = index.placements();
  return {
    table: index.nodes(),
    counted,
    cellOfPlacement: Uint8Array.from(counted.standard, cellOfStandard),
    documentPairs: pairs,
    cellOfPair: Uint8Array.from(pairs.item, (item) => cellOfItem[item]),
    columns,
  };
}

/** Counts every node anew: cells, what is required and what is met. */
export function rollup(index, input) {
  const tally = tallyBranch(input, 0);
  return { tally, assessment: assessBranch(index.system, input.table, tally, countClasses(tally)) };
}

/** Counts the other columns of every node: placements, standards, adopted and related ones. */
export function otherColumns(index) {
  const table = index.nodes();
  const { counted, adopted, related } = index.placements();
  const pairs = index.pairs();
  return [
    countBranch(table, counted, null, 0),
    countBranch(table, counted, pairs.standards, 0),
    countBranch(table, adopted, pairs.adopted, 0),
    countBranch(table, related, pairs.related, 0),
  ];
}

/** How many of the codes designate a document that is listed. */
export function countCodes(index, asked) {
  const documents = index.documents();
  let found = 0;
  for (const code of asked) if (documentNamed(documents, code) >= 0) found++;
  return found;
}
