import { audit, coverage, coverageRow, explainCoverage, parseSystem, statisticsTable, type StandardSystem } from 'tixi';
import { expect, test } from 'vitest';
import { carryIndex, ledgerOf } from '../../src/preorder/carry-index.js';
import { systemIndex } from '../../src/preorder/system-index.js';
import { randomEdit } from '../fixtures/random-edit.js';
import { createRandom, randomSystem } from '../fixtures/random-system.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);
const days = [undefined, '2019-06-01', '2024-06-01'];

/** The same document without an index that anything could have been carried over to. */
const anew = (system: StandardSystem): StandardSystem => JSON.parse(JSON.stringify(system)) as StandardSystem;
const asOfDay = (day: string | undefined): { asOf?: string } => (day === undefined ? {} : { asOf: day });

test('C1 a document whose counts were carried over through edits counts as if it were read anew', () => {
  const carried = { all: 0, kept: 0 };
  for (let seed = 1; seed <= runs; seed++) {
    const random = createRandom(seed * 7919);
    const versions = [parseSystem(randomSystem(seed))];
    for (let step = 0; step < 8; step++) {
      // Now and then an edit is made to an older version, as after undo.
      const before = random.chance(0.8) ? versions.at(-1)! : random.pick(versions);
      if (random.chance(0.9)) coverageRow(before, null, asOfDay(random.pick(days)));
      const { after, change } = randomEdit(before, random);
      carryIndex(before, after, change);
      versions.push(after);
      carried.all++;
      if (ledgerOf(systemIndex(after)) !== null) carried.kept++;
    }
    for (const [i, system] of versions.entries()) {
      if (i < versions.length - 1 && random.chance(0.7)) continue;
      const plain = anew(system);
      const at = `seed ${seed}, version ${i}`;
      const day = asOfDay(random.pick(days));
      const whole = coverage(plain, day);
      for (const row of [whole.total, ...whole.rows]) expect(coverageRow(system, row.node, day), at).toEqual(row);
      expect(coverage(system, day), at).toEqual(whole);
      const { node } = random.pick(whole.rows);
      expect(coverage(system, { ...day, under: node! }), at).toEqual(coverage(plain, { ...day, under: node! }));
      expect(explainCoverage(system, node, day), at).toEqual(explainCoverage(plain, node, day));
      expect(statisticsTable(system, day), at).toEqual(statisticsTable(plain, day));
      if (seed % 5 === 0) expect(audit(system, day), at).toEqual(audit(plain, day));
    }
  }
  expect(carried.kept / carried.all).toBeGreaterThan(0.5);
});
