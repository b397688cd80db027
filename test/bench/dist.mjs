import { pathToFileURL } from 'node:url';

/** Where the built library lies; `--dist` names another build to compare with. */
export const distFolder = process.env.TIXI_BENCH_DIST
  ? pathToFileURL(`${process.env.TIXI_BENCH_DIST}/`)
  : new URL('../../dist/', import.meta.url);

/** A module of the built library: the same files that `import 'tixi'` loads, also those that are not public. */
export async function fromDist(module) {
  return await import(new URL(`${module}.js`, distFolder));
}
