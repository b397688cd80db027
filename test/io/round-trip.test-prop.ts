import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/access.js';
import { readTable, writeTable } from '../../src/io.js';
import type { StandardSystem } from '../../src/model/system.js';
import { parseSystem } from '../../src/system/parse.js';
import { fullDocument } from '../fixtures/documents.js';
import { randomSystem } from '../fixtures/random-system.js';
import { richSystem } from './rich-system.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

/** Writes, reads again, and holds the two documents together. */
async function expectRoundTrip(system: StandardSystem, label: string, options: object = {}): Promise<void> {
  const { system: back, report } = await readTable(await writeTable(system, options));
  // Finding where two documents differ is dear, and only wanted where they do.
  if (!isDeepStrictEqual(back, system)) expect(back, label).toEqual(system);
  expect(report.rows.in, label).toBe(report.rows.placed + report.rows.reported);
}

describe('T13 a document that is written as a workbook and read again is the same document', () => {
  test(`${runs} random systems`, { timeout: 3_600_000 }, async () => {
    for (let seed = 1; seed <= runs; seed++) await expectRoundTrip(parseSystem(randomSystem(seed)), `seed ${seed}`);
  });

  test(`${Math.ceil(runs / 3)} random systems with every key and hostile texts`, { timeout: 3_600_000 }, async () => {
    for (let seed = 1; seed <= Math.ceil(runs / 3); seed++)
      await expectRoundTrip(parseSystem(richSystem(seed)), `seed ${seed}`);
  });

  test('with other columns, sheets and a sheet for each subsystem', async () => {
    for (let seed = 1; seed <= Math.ceil(runs / 30); seed++) {
      const system = parseSystem(richSystem(seed));
      await expectRoundTrip(system, `seed ${seed}`, { columns: 'gbt13016' });
      await expectRoundTrip(system, `seed ${seed}`, { columns: ['level', 'responsible', 'path'], sheets: [] });
      await expectRoundTrip(system, `seed ${seed}`, { detail: 'subsystem' });
    }
  });

  test('the document that has every key', () => expectRoundTrip(parseSystem(fullDocument), 'full'));

  test('every system of the catalogue', async () => {
    for (const id of catalog.ids) {
      const document = (await catalog.load(id)) as unknown as { readonly format: string };
      if (document.format === 'tixi/1') await expectRoundTrip(document as StandardSystem, id);
    }
  });

  test('the random documents are of all kinds', () => {
    const texts = Array.from({ length: runs }, (_, i) => JSON.stringify(richSystem(i + 1)));
    const share = (pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length / runs;
    for (const pattern of [
      /"events"/,
      /"sameAs"/,
      /"placements":\[\]/,
      /\\u0007/,
      /_x0041_/,
      /"notApplicable"/,
      /"claims":\[\{/,
      /小计/,
    ]) {
      expect(share(pattern), String(pattern)).toBeGreaterThan(0.1);
    }
  });
});
