import { answerOfTallies, isExisting } from '../answer.mjs';
import { threshold } from '../limit/scan.mjs';
import { normalCode } from '../queries.mjs';
import { buildPlain, joinEditions } from './plain-system.mjs';

/** Plain objects, recursion and sets. */
export default function plain({ document, queries }) {
  let system;
  let rows;
  const answer = () => answerOfTallies([...system.byId.keys()].map((id) => rows.get(id)));
  const { aboveIds, belowIds } = queries.ancestors();
  let found;
  const keep = (run) => () => (found = run());
  return {
    build: { run: () => (system = buildPlain(document)), memory: true },
    rollup: { run: () => (rows = rollup(system.root)), check: answer },
    'gap-scan': { run: keep(() => scanGaps(system, rows)), check: () => found.join(' ') },
    'ancestor-ids': { run: keep(() => countAncestors(system, aboveIds, belowIds)), check: () => `${found}` },
    'code-lookup': { run: keep(() => countCodes(system, queries.codes())), check: () => `${found}` },
    'rollup-documents': {
      prepare: () => joinEditions(system),
      run: () => (rows = rollupDocuments(system.root)),
      check: answer,
    },
  };
}

/** Counts some things by status and level. */
export function tally(things) {
  const by = {};
  let total = 0;
  let existing = 0;
  for (const { status, level } of things) {
    total++;
    if (isExisting(status)) existing++;
    const row = (by[status] ??= {});
    row[level] = (row[level] ?? 0) + 1;
  }
  return { total, existing, by };
}

export function rollup(root) {
  const rows = new Map();
  const walk = (node) => {
    const held = new Set(node.standards);
    let { required } = node;
    for (const child of node.children) {
      const below = walk(child);
      for (const standard of below.held) held.add(standard);
      required += below.required;
    }
    const counts = tally(held);
    rows.set(node.id, { ...counts, required, ratio: required ? counts.existing / required : null });
    return { held, required };
  };
  walk(root);
  return rows;
}

/** The same for documents, with what stands in an inner node alone added to what is required (rule C3). */
function rollupDocuments(root) {
  const rows = new Map();
  const walk = (node) => {
    const held = new Set();
    let { required } = node;
    for (const child of node.children) {
      const below = walk(child);
      for (const document of below.held) held.add(document);
      required += below.required;
    }
    for (const { document } of node.standards) {
      if (held.has(document)) continue;
      held.add(document);
      if (node.children.length > 0 && (document.status === 'drafting' || isExisting(document.status))) required++;
    }
    const counts = tally(held);
    rows.set(node.id, { ...counts, required, ratio: required ? counts.existing / required : null });
    return { held, required };
  };
  walk(root);
  return rows;
}

function scanGaps({ byId, standards }, rows) {
  const empty = [];
  const below = [];
  const retiredOnly = [];
  const replacedBeside = [];
  for (const node of byId.values()) {
    const { total, required, ratio, by } = rows.get(node.id);
    if (node.children.length === 0 && total === 0) empty.push(node.id);
    if (required && ratio < threshold) below.push(node.id);
    if (total > 0 && total === sumOf(by.superseded) + sumOf(by.withdrawn)) retiredOnly.push(node.id);
  }
  for (const standard of standards.values()) {
    if (standard.replacedBy !== null && standard.replacedBy.nodes.length > 0) replacedBeside.push(standard);
  }
  return [empty, below, retiredOnly, replacedBeside].map(({ length }) => length);
}

export function sumOf(counts = {}) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
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
