import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { catalog } from '../../src/catalog/access.js';

it('the catalogue brings its list only; each entry comes with its own file', async () => {
  const { outputFiles } = await build({
    entryPoints: { catalog: 'src/catalog.ts' },
    bundle: true,
    splitting: true,
    charset: 'utf8',
    format: 'esm',
    outdir: 'out',
    write: false,
  });
  const entry = outputFiles.find(({ path }) => path.endsWith('catalog.js'))?.text ?? '';
  expect(entry.length).toBeLessThan(30_000);
  expect(entry).not.toMatch(/zod|defineSystem|placements/);

  const ofSystem = (id: string): readonly string[] =>
    outputFiles
      .map(({ text }) => text)
      .filter((text) => new RegExp(`id: "${id}",\\s+title: [^]*levels: \\[`).test(text));
  for (const { id, kind } of catalog.entries) {
    if (kind !== 'system') continue;
    expect(ofSystem(id).length, id).toBe(1);
    expect(entry).not.toBe(ofSystem(id)[0]);
  }
  const [tourism] = ofSystem('huzhou-tourism');
  expect(tourism).not.toContain('huzhou-eco-civilization');
  expect(tourism?.length).toBeLessThan(5_000);
});
