import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { day, documentOf } from './rules.mjs';

/** The rules in SQL, on tables in which a node has its row and the end of its subtree. */
export async function build(document) {
  const nodes = [];
  const placements = [];
  const positions = new Map(document.standards.map(({ id }, i) => [id, i]));
  const walk = (list, parent) => {
    for (const { code, title, placements: placed = [], children = [] } of list) {
      const row = nodes.length;
      nodes.push([row, 0, parent, code ?? null, title.zh, children.length]);
      for (const placement of placed) placements.push([row, positions.get(typeof placement === 'string' ? placement : placement.standard)]);
      walk(children, row);
      nodes[row][1] = nodes.length;
    }
  };
  walk(document.children, -1);
  const standards = document.standards.map(({ designation, title, status, published }, i) => {
    const { key, year } = documentOf(designation);
    return [i, key, year, title.zh.replace(/\s+/g, ''), status, published === undefined ? null : `${Number(published.slice(0, 4)) + 5}${published.slice(4)}`];
  });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE node(id INTEGER, until INTEGER, parent INTEGER, code VARCHAR, title VARCHAR, children INTEGER);
    CREATE TABLE standard(id INTEGER, document VARCHAR, year INTEGER, title VARCHAR, status VARCHAR, review VARCHAR);
    CREATE TABLE placement(node INTEGER, standard INTEGER)`);
  await append(connection, 'node', [INTEGER, INTEGER, INTEGER, VARCHAR, VARCHAR, INTEGER], nodes);
  await append(connection, 'standard', [INTEGER, VARCHAR, INTEGER, VARCHAR, VARCHAR, VARCHAR], standards);
  await append(connection, 'placement', [INTEGER, INTEGER], placements);
  return connection;
}

async function append(connection, table, types, rows) {
  const appender = await connection.createAppender(table);
  for (let from = 0; from < rows.length; from += 2048) {
    const part = rows.slice(from, from + 2048);
    const chunk = DuckDBDataChunk.create(types, part.length);
    chunk.setColumns(types.map((_, column) => part.map((row) => row[column])));
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

const places = 'SELECT DISTINCT standard, node FROM placement';
const several = `SELECT * FROM (${places}) WHERE standard IN (SELECT standard FROM (${places}) GROUP BY 1 HAVING count(*) > 1)`;
const inner = `SELECT a.standard, a.node FROM (${several}) a JOIN (${several}) b ON b.standard = a.standard JOIN node n ON n.id = a.node WHERE b.node > a.node AND b.node < n.until`;

/** Every query gives the ids of what it finds. */
const queries = {
  'empty-leaf': 'SELECT id FROM node WHERE children = 0 AND id NOT IN (SELECT node FROM placement)',
  'single-child': 'SELECT id FROM node WHERE children = 1',
  'duplicate-code': 'SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY code ORDER BY id) n FROM node WHERE code IS NOT NULL) WHERE n > 1',
  'same-title': 'SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY parent, title ORDER BY id) n FROM node) WHERE n > 1',
  'placed-above-too': `SELECT DISTINCT standard FROM (${inner})`,
  'core-in-two-branches': `SELECT standard FROM (${several}) s WHERE NOT EXISTS (SELECT 1 FROM (${inner}) i WHERE i.standard = s.standard AND i.node = s.node) GROUP BY 1 HAVING count(*) > 1`,
  unplaced: 'SELECT min(id) FROM standard GROUP BY document HAVING NOT bool_or(id IN (SELECT standard FROM placement))',
  'review-overdue': `SELECT id FROM standard WHERE status = 'in-force' AND review < '${day}'`,
  'editions-in-force': "SELECT min(id) FROM standard WHERE status IN ('in-force', 'under-revision') AND year IS NOT NULL GROUP BY document HAVING count(DISTINCT year) > 1",
  'older-edition-current': `SELECT s.id FROM standard s JOIN (SELECT document, max(year) AS year FROM standard WHERE status IN ('superseded', 'withdrawn') GROUP BY 1) r
    ON r.document = s.document WHERE s.status IN ('in-force', 'under-revision', 'published') AND s.year < r.year`,
  'two-titles': 'SELECT min(id) FROM standard WHERE year IS NOT NULL GROUP BY document HAVING count(DISTINCT year) > 1 AND count(DISTINCT title) > 1',
};

export async function run(connection) {
  const found = {};
  for (const [rule, sql] of Object.entries(queries)) found[rule] = (await connection.runAndReadAll(sql)).getColumnsJS()[0] ?? [];
  return found;
}
