import { hierarchy } from 'd3-hierarchy';
import { answerOfTallies } from '../answer.mjs';
import { placedIn } from '../flat.mjs';
import { threshold } from '../limit/scan.mjs';
import { normalCode } from '../queries.mjs';
import { sumOf, tally } from './plain.mjs';

/** d3-hierarchy: its tree, its walks, and sets, since its own `sum` counts a standard once for each node. */
export default function d3({ document, queries }) {
  let system;
  let rows;
  let found;
  const keep = (run) => () => (found = run());
  const { aboveIds, belowIds } = queries.ancestors();
  return {
    build: { run: () => (system = build(document)), memory: true },
    rollup: { run: () => (rows = rollup(system)), check: () => answerOfTallies(rows) },
    'rollup-sum': {
      run: () => system.root.sum(({ placements = [] }) => placements.length),
      check: () => `${system.root.value} of ${rows[0].total}`,
      wrong: 'counts a standard once for each of its nodes, and gives one total only',
    },
    'gap-scan': { run: keep(() => scanGaps(system, rows)), check: () => found.join(' ') },
    'ancestor-ids': { run: keep(() => countAncestors(system, aboveIds, belowIds)), check: () => `${found}` },
    'code-lookup': { run: keep(() => countCodes(system, queries.codes())), check: () => `${found}` },
  };
}

function build(document) {
  const standards = new Map(document.standards.map((standard) => [standard.id, standard]));
  const byCode = new Map(document.standards.map((standard) => [normalCode(standard.designation), standard]));
  const root = hierarchy(document, ({ children }) => children);
  const byId = new Map();
  const placed = new Set();
  // In document order, as the others.
  root.eachBefore((node) => {
    byId.set(node.depth === 0 ? '' : node.data.id, node);
    node.standards = (node.data.placements ?? []).map((placement) => standards.get(placedIn(placement)));
    for (const standard of node.standards) placed.add(standard);
  });
  return { root, byId, byCode, placed };
}

function rollup({ root, byId }) {
  const rows = new Map();
  root.eachAfter((node) => {
    const held = new Set(node.standards);
    let required = node.data.expectation?.required ?? 0;
    for (const child of node.children ?? []) {
      for (const standard of child.held) held.add(standard);
      child.held = null;
      required += child.required;
    }
    node.held = held;
    node.required = required;
    const counts = tally(held);
    rows.set(node, { ...counts, required, ratio: required ? counts.existing / required : null });
  });
  root.held = null;
  return Array.from(byId.values(), (node) => rows.get(node));
}

function scanGaps({ byId, byCode, placed }, rows) {
  let empty = 0;
  let below = 0;
  let retiredOnly = 0;
  let replacedBeside = 0;
  let row = 0;
  for (const node of byId.values()) {
    const { total, required, ratio, by } = rows[row++];
    if (node.children === undefined && total === 0) empty++;
    if (required && ratio < threshold) below++;
    if (total > 0 && total === sumOf(by.superseded) + sumOf(by.withdrawn)) retiredOnly++;
  }
  for (const standard of byCode.values()) {
    for (const { type, target } of standard.relations ?? []) {
      if (type === 'replaces' && byCode.has(normalCode(target)) && placed.has(standard)) replacedBeside++;
    }
  }
  return [empty, below, retiredOnly, replacedBeside];
}

function countAncestors({ byId }, aboveIds, belowIds) {
  let found = 0;
  for (let i = 0; i < aboveIds.length; i++) {
    const above = byId.get(aboveIds[i]);
    let node = byId.get(belowIds[i]);
    while (node !== null && node !== above) node = node.parent;
    if (node !== null) found++;
  }
  return found;
}

function countCodes({ byCode }, asked) {
  let found = 0;
  for (const code of asked) if (byCode.has(normalCode(code))) found++;
  return found;
}
