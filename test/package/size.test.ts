import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPacked, type Installed } from './installed.js';

/** What a page imports, the most it may cost, and what must not come along. */
interface Bundle {
  readonly what: string;
  readonly code: string;
  /** In kB (1,000 bytes) of minified and gzipped code. */
  readonly ceiling: number;
  /** Packages left out of the count. */
  readonly without?: readonly string[];
  readonly forbidden: readonly RegExp[];
}

const zod = /node_modules\/zod\//;
const immer = /node_modules\/immer\//;
const graphology = /node_modules\/graphology/;
const commander = /node_modules\/commander\//;
const cli = /tixi\/dist\/cli\//;
const catalogData = /tixi\/dist\/catalog\//;
const report = /tixi\/dist\/report\//;
const hucre = /node_modules\/hucre\//;
const csv = /node_modules\/csv-(?:parse|stringify)\//;
const io = /tixi\/dist\/io\//;
const outside = [hucre, csv, immer, graphology, commander, cli];

const bundles: readonly Bundle[] = [
  {
    what: 'tixi, one of: findNode',
    code: "export { findNode } from 'tixi'",
    ceiling: 2,
    forbidden: [zod, ...outside, catalogData, report],
  },
  {
    what: 'tixi, one of: safeParseDesignation',
    code: "export { safeParseDesignation } from 'tixi'",
    ceiling: 27,
    forbidden: [zod, ...outside, catalogData, report],
  },
  {
    what: 'tixi, one of: coverage',
    code: "export { coverage } from 'tixi'",
    // Counting tells documents by what their designations read as, so that the parser comes along.
    ceiling: 38,
    forbidden: [zod, ...outside, catalogData, report],
  },
  {
    what: 'tixi, what reads, walks, counts, reconciles and knows designations, without its dependencies',
    code: `export {
      ancestorsOf, compareDesignations, coverage, defineSystem, describeIssue, descendantsOf, detailTable,
      expandDesignation, explainCoverage, explainDesignation, findNode, formatDesignation, isTixiError,
      parseDesignation, parseSystem, pathOf, reconcile, relatedChain, replacementChain, safeParseDesignation,
      safeParseSystem, sameDocument, serializeSystem, statisticsTable, walkNodes,
    } from 'tixi'`,
    ceiling: 60,
    without: ['zod'],
    forbidden: [...outside, catalogData, report],
  },
  {
    what: 'tixi, one of: diffSystems',
    code: "export { diffSystems } from 'tixi'",
    ceiling: 45,
    forbidden: [zod, ...outside, catalogData, report],
  },
  {
    what: 'tixi, one of: crosswalk',
    code: "export { crosswalk } from 'tixi'",
    ceiling: 5,
    forbidden: [zod, ...outside, catalogData, report],
  },
  {
    what: 'tixi, all, without its dependencies',
    code: "export * from 'tixi'",
    // The spine above is 54 kB; the rest are the rules of the audit with their sentences, editing, several systems and
    // the comparison of editions.
    ceiling: 130,
    without: ['zod'],
    forbidden: [...outside, io, catalogData, report],
  },
  {
    what: 'tixi, all, with zod',
    code: "export * from 'tixi'",
    ceiling: 165,
    forbidden: [...outside, io, catalogData, report],
  },
  {
    what: 'tixi/report, all',
    code: "export * from 'tixi/report'",
    ceiling: 77,
    forbidden: [zod, ...outside, catalogData],
  },
  {
    what: 'tixi/diagram, all',
    code: "export * from 'tixi/diagram'",
    ceiling: 30,
    forbidden: [zod, hucre, csv, immer, graphology, commander, cli, catalogData, report],
  },
  {
    what: 'tixi/io, all, before a table is read: readers come by import() only',
    code: "export * from 'tixi/io'",
    // The sheet 变化 brings the comparison of editions, with a name in both languages for every key of a document.
    ceiling: 139,
    without: ['zod'],
    forbidden: [...outside, catalogData, report],
  },
  {
    what: 'tixi/graph, all, without its dependencies: graphology comes with this subpath only',
    code: "export * from 'tixi/graph'",
    ceiling: 37,
    without: ['graphology'],
    forbidden: [zod, hucre, csv, immer, commander, cli, catalogData, report],
  },
  {
    what: 'tixi/catalog, before any system is loaded, without dependencies',
    code: "export * from 'tixi/catalog'",
    ceiling: 40,
    without: ['zod'],
    forbidden: [...outside, report],
  },
];

let installed: Installed;
beforeAll(() => {
  installed = installPacked();
}, 300_000);
afterAll(() => installed.remove());

/** The size of what a browser loads first, and every file that went into any part of the bundle. */
async function bundle({
  code,
  without = [],
}: Bundle): Promise<{ readonly size: number; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: installed.project, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    absWorkingDir: installed.project,
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: [...without],
  });
  const chunks = new Map(Object.entries(metafile.outputs));
  const first = new Set(['out/stdin.js']);
  for (const name of first) {
    for (const { path, kind } of chunks.get(name)?.imports ?? [])
      if (kind === 'import-statement' && chunks.has(path)) first.add(path);
  }
  const texts = outputFiles.filter(({ path }) => [...first].some((name) => path.endsWith(name)));
  const size = texts.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000;
  return { size, inputs: [...first].flatMap((name) => Object.keys(chunks.get(name)?.inputs ?? {})) };
}

describe('what a browser has to load', () => {
  test.each(bundles)('$what: at most $ceiling kB gzip, and nothing that does not belong', async (one) => {
    const { size, inputs } = await bundle(one);
    console.log(`${one.what}: ${size.toFixed(1)} kB gzip of ${one.ceiling}, ${inputs.length} files`);
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((path) => one.forbidden.some((name) => name.test(path)))).toEqual([]);
    expect(size).toBeLessThanOrEqual(one.ceiling);
  });
});
