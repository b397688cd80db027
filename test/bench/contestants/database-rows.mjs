import { levelNumber, statusNumber } from '../answer.mjs';
import { placedIn } from '../flat.mjs';
import { normalCode } from '../queries.mjs';

/** A document as the rows of three tables: levels and statuses as numbers, nodes in document order. */
export function rowsOf(document) {
  const positions = new Map();
  const standards = document.standards.map(({ id, designation, title, level, status, relations }, i) => {
    positions.set(id, i);
    const replaced = relations?.find(({ type }) => type === 'replaces')?.target;
    return [
      i,
      designation,
      normalCode(designation),
      title.zh,
      levelNumber(level),
      statusNumber(status),
      replaced === undefined ? null : normalCode(replaced),
    ];
  });
  const nodes = [];
  const placements = [];
  const walk = ({ id, expectation, placements: placed = [], children = [] }, parent) => {
    const row = nodes.length;
    nodes.push([row, id, parent, expectation?.required ?? 0]);
    for (const placement of placed) placements.push([row, positions.get(placedIn(placement))]);
    for (const child of children) walk(child, row);
  };
  walk({ ...document, id: '' }, -1);
  return { nodes, standards, placements };
}

export const closureSql = `WITH RECURSIVE c(above, below) AS (
  SELECT id, id FROM node UNION ALL SELECT n.parent, c.below FROM c JOIN node n ON n.id = c.above WHERE n.parent >= 0
) SELECT above, below FROM c`;

export const requiredSql =
  'SELECT CAST(sum(d.required) AS INTEGER) AS required FROM closure c JOIN node d ON d.id = c.below GROUP BY c.above ORDER BY c.above';

/** The four gap counts, from the table `counted` that the rollup leaves. */
export const gapSql = (existing, retired, threshold) => [
  'SELECT count(*) AS n FROM node n WHERE NOT EXISTS (SELECT 1 FROM node c WHERE c.parent = n.id) AND NOT EXISTS (SELECT 1 FROM counted WHERE counted.node = n.id)',
  `SELECT count(*) AS n FROM (SELECT c.above AS node, sum(d.required) AS required FROM closure c JOIN node d ON d.id = c.below GROUP BY c.above) r
   LEFT JOIN (SELECT node, sum(n) AS existing FROM counted WHERE status IN (${existing}) GROUP BY node) e ON e.node = r.node
   WHERE r.required > 0 AND coalesce(e.existing, 0) * 1.0 / r.required < ${threshold}`,
  `SELECT count(*) AS n FROM (SELECT node FROM counted GROUP BY node HAVING sum(n) = sum(CASE WHEN status IN (${retired}) THEN n ELSE 0 END))`,
  'SELECT count(*) AS n FROM standard a JOIN standard b ON b.code = a.replaces WHERE EXISTS (SELECT 1 FROM placement p WHERE p.standard = a.id)',
];
