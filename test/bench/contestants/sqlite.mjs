import sqlite from 'node-sqlite3-wasm';
import { answerOfColumns } from '../answer.mjs';
import { threshold } from '../limit/scan.mjs';
import { normalCode } from '../queries.mjs';
import { statuses } from '../words.mjs';
import { closureSql, gapSql, requiredSql, rowsOf } from './database-rows.mjs';

const numbersOf = (...names) => names.map((name) => statuses.indexOf(name)).join(', ');

/** SQLite in memory (its WebAssembly build), with every index that helps. */
export default function database({ document, queries }) {
  let db;
  let rows;
  let found;
  const columns = () => ['node', 'status', 'level', 'n'].map((name) => rows.map((row) => row[name]));
  const required = () => db.all(requiredSql).map((row) => row.required);
  const gaps = gapSql(numbersOf('in-force', 'under-revision'), numbersOf('superseded', 'withdrawn'), threshold);
  return {
    build: {
      run: () => {
        db?.close();
        db = build(document);
      },
      memory: 'peak',
    },
    rollup: {
      run: () => {
        rows = rollup(db);
        required();
      },
      check: () => answerOfColumns(columns(), required()),
    },
    'gap-scan': { run: () => (found = gaps.map((sql) => db.get(sql).n)), check: () => found.join(' ') },
    'code-lookup': { run: () => (found = countCodes(db, queries.codes())), check: () => `${found}` },
  };
}

function build(document) {
  const { nodes, standards, placements } = rowsOf(document);
  const db = new sqlite.Database();
  db.exec(`CREATE TABLE node(id INTEGER PRIMARY KEY, name TEXT, parent INTEGER, required INTEGER);
    CREATE TABLE standard(id INTEGER PRIMARY KEY, designation TEXT, code TEXT, title TEXT, level INTEGER, status INTEGER, replaces TEXT);
    CREATE TABLE placement(node INTEGER, standard INTEGER, PRIMARY KEY(node, standard)) WITHOUT ROWID; BEGIN`);
  insert(db, 'node', 4, nodes);
  insert(db, 'standard', 7, standards);
  insert(db, 'placement', 2, placements);
  db.exec(`COMMIT; CREATE UNIQUE INDEX standard_code ON standard(code); CREATE INDEX node_parent ON node(parent);
    CREATE INDEX placement_standard ON placement(standard);
    CREATE TABLE closure(above INTEGER, below INTEGER, PRIMARY KEY(above, below)) WITHOUT ROWID; INSERT INTO closure ${closureSql}`);
  return db;
}

function insert(db, table, width, rows) {
  const statement = db.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`);
  for (const row of rows) statement.run(row);
  statement.finalize();
}

function rollup(db) {
  db.exec(`DROP TABLE IF EXISTS counted; CREATE TABLE counted AS
    SELECT c.above AS node, s.status, s.level, count(DISTINCT p.standard) AS n
    FROM closure c JOIN placement p ON p.node = c.below JOIN standard s ON s.id = p.standard GROUP BY 1, 2, 3`);
  return db.all('SELECT node, status, level, n FROM counted');
}

function countCodes(db, asked) {
  const statement = db.prepare('SELECT 1 AS found FROM standard WHERE code = ?');
  let found = 0;
  for (const code of asked) if (statement.get([normalCode(code)])) found++;
  statement.finalize();
  return found;
}
