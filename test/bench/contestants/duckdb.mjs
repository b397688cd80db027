import { DuckDBDataChunk, DuckDBInstance, INTEGER, TINYINT, VARCHAR } from '@duckdb/node-api';
import { answerOfColumns } from '../answer.mjs';
import { threshold } from '../limit/scan.mjs';
import { normalCode } from '../queries.mjs';
import { statuses } from '../words.mjs';
import { closureSql, gapSql, requiredSql, rowsOf } from './database-rows.mjs';

const numbersOf = (...names) => names.map((name) => statuses.indexOf(name)).join(', ');

/** DuckDB in memory with its own number of threads; questions by the million are loaded as a table and joined. */
export default function database({ document, queries }) {
  let opened;
  let columns;
  let required;
  let found;
  const gaps = gapSql(numbersOf('in-force', 'under-revision'), numbersOf('superseded', 'withdrawn'), threshold);
  const ids = queries.ancestors();
  return {
    build: {
      run: async () => {
        close(opened);
        opened = await build(document);
      },
      memory: 'peak',
    },
    rollup: {
      run: async () => {
        columns = await rollup(opened.connection);
        required = (await read(opened.connection, requiredSql))[0];
      },
      check: () => answerOfColumns(columns, required),
    },
    'gap-scan': {
      run: async () => {
        found = [];
        for (const sql of gaps) found.push(Number((await read(opened.connection, sql))[0][0]));
      },
      check: () => found.join(' '),
    },
    'ancestor-ids': {
      run: async () => (found = await countAncestors(opened.connection, ids.aboveIds, ids.belowIds)),
      check: () => `${found}`,
      note: 'as a set: the questions are loaded as a table and joined',
    },
    'code-lookup': {
      run: async () => (found = await countCodes(opened.connection, queries.codes())),
      check: () => `${found}`,
      note: 'as a set: the questions are loaded as a table and joined',
    },
  };
}

function close(opened) {
  opened?.connection.closeSync();
  opened?.instance.closeSync();
}

async function read(connection, sql) {
  return (await connection.runAndReadAll(sql)).getColumnsJS();
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

async function build(document) {
  const { nodes, standards, placements } = rowsOf(document);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE node(id INTEGER, name VARCHAR, parent INTEGER, required INTEGER);
    CREATE TABLE standard(id INTEGER, designation VARCHAR, code VARCHAR, title VARCHAR, level TINYINT, status TINYINT, replaces VARCHAR);
    CREATE TABLE placement(node INTEGER, standard INTEGER)`);
  await append(connection, 'node', [INTEGER, VARCHAR, INTEGER, INTEGER], nodes);
  await append(connection, 'standard', [INTEGER, VARCHAR, VARCHAR, VARCHAR, TINYINT, TINYINT, VARCHAR], standards);
  await append(connection, 'placement', [INTEGER, INTEGER], placements);
  await connection.run(`CREATE TABLE closure AS ${closureSql}`);
  return { instance, connection };
}

async function rollup(connection) {
  await connection.run(`CREATE OR REPLACE TABLE counted AS
    SELECT c.above AS node, s.status, s.level, count(*)::INTEGER AS n
    FROM (SELECT DISTINCT c.above, p.standard FROM placement p JOIN closure c ON c.below = p.node) c
    JOIN standard s ON s.id = c.standard GROUP BY 1, 2, 3`);
  return await read(connection, 'SELECT node, status, level, n FROM counted');
}

async function countAncestors(connection, above, below) {
  await connection.run('CREATE OR REPLACE TABLE asked(above VARCHAR, below VARCHAR)');
  await append(
    connection,
    'asked',
    [VARCHAR, VARCHAR],
    above.map((id, i) => [id, below[i]]),
  );
  const [[count]] = await read(
    connection,
    'SELECT count(*) FROM asked q JOIN node a ON a.name = q.above JOIN node b ON b.name = q.below JOIN closure c ON c.above = a.id AND c.below = b.id',
  );
  return Number(count);
}

async function countCodes(connection, asked) {
  await connection.run('CREATE OR REPLACE TABLE asked_code(code VARCHAR)');
  await append(
    connection,
    'asked_code',
    [VARCHAR],
    asked.map((code) => [normalCode(code)]),
  );
  const [[count]] = await read(connection, 'SELECT count(*) FROM asked_code q JOIN standard s ON s.code = q.code');
  return Number(count);
}
