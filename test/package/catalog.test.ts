import { build, type Metafile } from 'esbuild';
import { catalog } from 'tixi/catalog';
import { beforeAll, describe, expect, test } from 'vitest';

/** What a page that imports the catalogue and loads one system is made of, by esbuild, from the package as built. */
let outputs: Metafile['outputs'];
beforeAll(async () => {
  const { metafile } = await build({
    stdin: {
      contents: "import { catalog } from 'tixi/catalog'; export const load = (id) => catalog.load(id);",
      resolveDir: process.cwd(),
      sourcefile: 'page.js',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  outputs = metafile.outputs;
});

/** The chunks that come with a chunk, before anything is loaded on demand. */
function withImports(chunk: string): ReadonlySet<string> {
  const found = new Set([chunk]);
  for (const name of found) {
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') found.add(path);
  }
  return found;
}

const systems = catalog.entries.filter(({ kind }) => kind === 'system').map(({ id }) => id);

/** The systems whose data stand in some chunks. */
const heldBy = (chunks: Iterable<string>): readonly string[] =>
  [...chunks]
    .flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}))
    .flatMap((path) => /dist\/catalog\/([^/]+)\.js$/.exec(path)?.[1] ?? [])
    .filter((name) => systems.some((id) => id === name));

describe('the catalogue as built', () => {
  test('is resolved from the package, and holds systems', () => {
    expect(Object.values(outputs).some(({ inputs }) => 'dist/catalog/access.js' in inputs)).toBe(true);
    expect(systems.length).toBeGreaterThan(20);
  });

  test('a page that imports it gets no system before it asks for one', () => {
    expect(heldBy(withImports('out/stdin.js'))).toEqual([]);
  });

  test.each(systems)('%s comes in a chunk of its own, and brings no other system', (id) => {
    const own = Object.keys(outputs).filter((name) => heldBy([name]).includes(id));
    expect(own.length).toBe(1);
    expect(heldBy(own)).toEqual([id]);
    expect(heldBy(withImports(own[0] ?? ''))).toEqual([id]);
  });

  test.each(['huzhou-green-finance', 'huzhou-tourism'] as const)('%s loads', async (id) => {
    expect((await catalog.load(id)).id).toBe(id);
  });
});
