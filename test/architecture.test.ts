import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkHouse, readRanks, type SourceFile } from './fixtures/house.js';
import { sourceFiles } from './fixtures/source-files.js';

const ranks = readRanks(readFileSync('docs/architecture.md', 'utf8'));

test('every file imports only what its row of the rank table names', () => {
  const files = sourceFiles('src');
  expect(files.length).toBeGreaterThan(40);
  expect(checkHouse(files, ranks)).toEqual([]);
});

test('the rank table names every folder of the source', () => {
  const folders = new Set(sourceFiles('src').map(({ path }) => (path.includes('/') ? path.split('/')[0] : 'entry')));
  expect([...folders].filter((folder) => !ranks.some((rank) => rank.folder === folder))).toEqual([]);
});

describe('the checker itself', () => {
  const table = readRanks(`
| rank | folder | what lives there | may import | third party |
|---|---|---|---|---|
| 0 | base | – | – | – |
| 1 | model | – | 0 | zod |
| 5 | coverage | – | 0–4 | – |
| 5 | relations | – | 0–4 | – |
| 8 | graph | – | 0–6 | graphology |
| 9 | io | – | 0–7, graph | one library a subfolder |
| 11 | cli | – | all | commander |
| 12 | entry | – | 0–11 | – |
`);
  const check = (sources: Readonly<Record<string, string>>): readonly string[] =>
    checkHouse(
      Object.entries(sources).map(([path, text]): SourceFile => ({ path, text })),
      table,
    );

  test('an import from a rank below passes, as type, re-export, dynamic import and from the entry', () => {
    expect(
      check({
        'base/a.ts': 'export const a = 1;',
        'model/b.ts': "import * as z from 'zod'; import type { a } from '../base/a.js'; export const b = z;",
        'graph/c.ts': "export { a } from '../base/a.js';",
        'io/xlsx/d.ts': "const d = await import('../../graph/c.js'); const e = await import('hucre');",
        'cli/bin.ts': "import { stdin } from 'node:process'; import '../io/xlsx/d.js';",
        'index.ts': "export { b } from './model/b.js';",
      }),
    ).toEqual([]);
  });

  test('an import from a higher rank is named, whatever way it is written', () => {
    const above = { 'coverage/above.ts': 'export type Above = 1;' };
    const ways = [
      "import { x } from '../coverage/above.js';",
      "import type { Above } from '../coverage/above.js';",
      "export * from '../coverage/above.js';",
      "export type { Above } from '../coverage/above.js';",
      "const x = await import('../coverage/above.js');",
      "type Above = import('../coverage/above.js').Above;",
    ];
    for (const text of ways) {
      expect(check({ ...above, 'model/a.ts': text })).toEqual([
        'model/a.ts imports coverage/above.ts: model (rank 1) may import 0',
      ]);
    }
  });

  test('a sibling of the same rank is not allowed, another file of the same folder is', () => {
    expect(
      check({
        'coverage/a.ts': "import '../relations/b.js'; import './c.js';",
        'coverage/c.ts': '',
        'relations/b.ts': '',
      }),
    ).toEqual(['coverage/a.ts imports relations/b.ts: coverage (rank 5) may import 0–4']);
  });

  test('a barrel is not allowed, not even within the rank', () => {
    expect(check({ 'model/a.ts': "import '../base/index.js';", 'base/index.ts': '' })).toEqual([
      'model/a.ts imports base/index.ts: import the file itself, not a barrel',
    ]);
    expect(check({ 'cli/a.ts': "import '../index.js';", 'index.ts': '' })).toContain(
      'cli/a.ts imports index.ts: import the file itself, not a barrel',
    );
  });

  test('a circle is named with its files, type imports included', () => {
    expect(
      check({
        'base/a.ts': "import type { b } from './b.js';",
        'base/b.ts': "import './c.js';",
        'base/c.ts': "import './a.js';",
      }),
    ).toEqual(['circle: base/a.ts → base/b.ts → base/c.ts → base/a.ts']);
  });

  test('a package is allowed where the row names it and nowhere else', () => {
    expect(check({ 'base/a.ts': "import * as z from 'zod';", 'model/a.ts': "import z from 'zod/mini';" })).toEqual([
      'base/a.ts imports zod: base may use no packages',
    ]);
  });

  test("Node's modules stand only in the two files of the command line", () => {
    expect(
      check({
        'cli/bin.ts': "import 'node:fs';",
        'cli/node-host.ts': "import 'node:fs';",
        'cli/run.ts': "import 'node:fs';",
        'io/csv/a.ts': "import 'fs/promises';",
      }),
    ).toEqual([
      'cli/run.ts imports node:fs: only cli/bin.ts and cli/node-host.ts may use Node',
      'io/csv/a.ts imports fs/promises: only cli/bin.ts and cli/node-host.ts may use Node',
    ]);
  });

  test('a file that is not there, one outside the source and one in no rank are named', () => {
    expect(check({ 'base/a.ts': "import './missing.js'; import '../../test/x.js';", 'attic/b.ts': '' })).toEqual([
      'base/a.ts imports ./missing.js: there is no such file',
      'base/a.ts imports ../../test/x.js: there is no such file',
      'attic/b.ts: the rank table has no folder attic',
    ]);
  });

  test('a file of more than 300 lines and a median above 70 are named', () => {
    const lines = (count: number): string => 'export {};\n'.repeat(count);
    expect(check({ 'base/a.ts': lines(300), 'base/b.ts': lines(10), 'base/c.ts': lines(10) })).toEqual([]);
    expect(check({ 'base/a.ts': lines(301), 'base/b.ts': lines(10), 'base/c.ts': lines(10) })).toEqual([
      'base/a.ts has 301 lines: split it, the limit is 300',
    ]);
    expect(check({ 'base/a.ts': lines(71) })).toEqual(['the median file has 71 lines: the limit is 70']);
  });
});
