import { fromDist } from '../dist.mjs';
import { flatten, placedIn } from '../flat.mjs';
import { findCode } from '../limit/code-index.mjs';
import { loadSystem } from '../limit/load.mjs';
import { countOverlap } from '../limit/overlap.mjs';
import { normalCode } from '../queries.mjs';

/** Each takes two documents, makes ready what it needs, and gives what is timed and the matrix that came of it, row by row. */
export const contestants = {
  limit: limitOverlap,
  tixi: (a, b) => tixiOverlap(a, b, { lists: false }),
  'tixi-lists': (a, b) => tixiOverlap(a, b, {}),
  plain: plainOverlap,
};

function limitOverlap(a, b) {
  const [first, flat] = [loadSystem(flatten(a)), flatten(b)];
  const second = loadSystem(flat);
  const inFirst = new Int32Array(second.count);
  let found;
  return {
    run: () => {
      for (let i = 0; i < inFirst.length; i++) inFirst[i] = findCode(first.codes, flat.standards[i].code);
      found = countOverlap(first, second, inFirst);
    },
    matrix: () => Array.from(found),
  };
}

async function tixiOverlap(a, b, options) {
  const { overlap, parseSystem } = await fromDist('index');
  const systems = [parseSystem(a, { trusted: true }), parseSystem(b, { trusted: true })];
  let report;
  return {
    run: () => (report = overlap(systems, options)),
    matrix: () => {
      const { parts, cells } = report.matrix;
      const [rows, columns] = systems.map(({ id }) => parts.map((part, i) => ({ ...part, i })).filter(isPart(id)));
      const counts = new Map(cells.map(({ from, to, shared }) => [`${from} ${to}`, shared]));
      return rows.flatMap((row) => columns.map((column) => counts.get(`${row.i} ${column.i}`) ?? 0));
    },
  };
}

function isPart(id) {
  return ({ system, node }) => system === id && node !== null;
}

function plainOverlap(a, b) {
  const [first, second] = [a, b].map((document) => {
    const byId = new Map(document.standards.map(({ id, designation }) => [id, { code: normalCode(designation), parts: new Set() }]));
    const walk = (node, part) => {
      for (const placement of node.placements ?? []) byId.get(placedIn(placement)).parts.add(part);
      for (const child of node.children ?? []) walk(child, part);
    };
    document.children.forEach(walk);
    const standards = [...byId.values()];
    return { parts: document.children.length, standards, byCode: new Map(standards.map((one) => [one.code, one])) };
  });
  let found;
  return {
    run: () => {
      found = Array.from({ length: first.parts * second.parts }, () => 0);
      for (const { code, parts } of second.standards) {
        const other = first.byCode.get(code);
        if (other === undefined) continue;
        for (const row of other.parts) for (const column of parts) found[row * second.parts + column]++;
      }
    },
    matrix: () => found,
  };
}
