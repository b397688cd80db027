import { defineConfig } from 'tsup';

/** The public subpaths: one ESM entry and one CommonJS bundle each. */
const entries = ['src/index.ts', 'src/catalog.ts', 'src/diagram.ts', 'src/io.ts', 'src/report.ts'];

export default defineConfig([
  // ESM: one file per module, so that a bundler keeps only what is imported.
  { entry: ['src/**/*.ts'], format: 'esm', bundle: false, target: 'es2022', platform: 'neutral', clean: true },
  // CommonJS: one file per subpath, with its types.
  { entry: entries, format: 'cjs', target: 'es2022', platform: 'neutral', splitting: false, dts: true, clean: false },
]);
