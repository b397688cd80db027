import {
  applyOperation,
  coverage,
  coverageRow,
  createHistory,
  describeIssue,
  explainCoverage,
  isTixiError,
  jsonPatchOf,
  parseSystem,
  rebase,
  safeParseSystem,
  serializeSystem,
  statisticsTable,
  walkNodes,
  type History,
  type Operation,
  type StandardSystem,
} from 'tixi';
import { describe, expect, test } from 'vitest';
import { applyJsonPatch } from '../fixtures/json-patch.js';
import { randomEditableSystem, randomOperations } from '../fixtures/random-operations.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);
const seeds = Array.from({ length: runs }, (_, i) => i + 1);
const stepsOfEach = 12;

/** One operation as it was tried: what came before, and what came of it. */
interface Tried {
  readonly operation: Operation;
  readonly before: StandardSystem;
  readonly after: StandardSystem | null;
  readonly code: string | null;
}

/** Whatever is counted, as text: comparing that is cheap. */
const counts = (system: StandardSystem): string =>
  JSON.stringify([coverage(system), coverage(system, { asOf: '2018-06-01' })]);

/**
 * Whatever is asked of a document by itself, against the same document parsed anew: each row alone, a table at a level, a
 * branch, its ids, the statistics; as it stands and on a day.
 */
function expectCountsAnew(system: StandardSystem, said: string): void {
  const plain = parseSystem(serializeSystem(system));
  for (const day of [{}, { asOf: '2018-06-01' }]) {
    const whole = coverage(plain, day);
    for (const row of [whole.total, ...whole.rows]) expect(coverageRow(system, row.node, day), said).toEqual(row);
    for (const { id: at } of system.levels.slice(1, 2))
      expect(coverage(system, { ...day, at }), said).toEqual(coverage(plain, { ...day, at }));
    const under = whole.rows[Math.floor(whole.rows.length / 2)]?.node;
    if (under != null) {
      expect(coverage(system, { ...day, under }), said).toEqual(coverage(plain, { ...day, under }));
      expect(explainCoverage(system, under, day), said).toEqual(explainCoverage(plain, under, day));
    }
  }
  expect(statisticsTable(system), said).toEqual(statisticsTable(plain));
}

function tryOne(before: StandardSystem, operation: Operation): Tried {
  try {
    return { operation, before, after: applyOperation(before, operation), code: null };
  } catch (error) {
    if (!isTixiError(error)) throw error;
    return { operation, before, after: null, code: error.code };
  }
}

/** What is checked at greater cost is checked on every third session. */
const isThorough = (seed: number): boolean => seed % 3 === 0;

/** A random list of operations on a random document, each tried on what the ones before left. */
function session(seed: number): readonly Tried[] {
  const operations = randomOperations(seed);
  const tried: Tried[] = [];
  let system = parseSystem(randomEditableSystem(seed));
  for (let i = 0; i < stepsOfEach; i++) {
    // What was counted before an edit may be carried over by it, so it is counted first.
    if (isThorough(seed)) counts(system);
    const one = tryOne(system, operations.next(system));
    tried.push(one);
    system = one.after ?? system;
  }
  return tried;
}

const sessions = seeds.map(session);
const some = sessions.filter((_, i) => isThorough(seeds[i]!));
const tried = sessions.flat();
const done = tried.filter((one): one is Tried & { after: StandardSystem } => one.after !== null);

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

/** The history of a session's operations that were carried out; two at a time are one step now and then. */
function historyOf(steps: readonly Tried[]): readonly History[] {
  const histories = [createHistory(steps[0]!.before)];
  const operations = steps.filter(({ after }) => after !== null).map(({ operation }) => operation);
  for (let i = 0; i < operations.length; ) {
    const taken = operations.slice(i, i + (i % 3 === 0 ? 2 : 1));
    i += taken.length;
    const here = histories.at(-1)!;
    const next = here.apply(taken, { label: `步骤 ${i}`, at: `2026-11-${10 + (i % 20)}` });
    if (next !== here) histories.push(next);
  }
  return histories;
}

describe('E1 every operation leaves a document as parseSystem makes it', () => {
  test(`E1 the documents after ${done.length} operations, parsed anew, are the same, byte for byte`, () => {
    for (const { operation, after } of done) {
      const text = serializeSystem(after);
      const read = safeParseSystem(text);
      expect(read.ok ? [] : read.issues.map((issue) => describeIssue(issue, 'en')), JSON.stringify(operation)).toEqual(
        [],
      );
      expect(read.ok && serializeSystem(read.value), JSON.stringify(operation)).toBe(text);
    }
  });

  test('E2 what comes back is frozen through and through, and what went in was not touched', () => {
    for (const steps of some) {
      const texts = steps.map(({ before }) => serializeSystem(before));
      for (const { after } of steps) if (after !== null) expect(isFrozen(after)).toBe(true);
      expect(steps.map(({ before }) => serializeSystem(before))).toEqual(texts);
    }
  });

  test('E2 nodes and standards that say the same before and after are the same objects', () => {
    for (const { before, after, operation } of done) {
      const old = new Map([...walkNodes(before)].map(({ node }) => [node.id, node]));
      const touched = new Set<string>();
      for (const { node } of walkNodes(after)) {
        const same = old.get(node.id);
        // A node that takes others may lose again what it took, where they stood in each other.
        if (operation.op === 'mergeNodes' && node.id === operation.into) continue;
        if (same !== undefined && JSON.stringify(same) === JSON.stringify(node) && same !== node) touched.add(node.id);
      }
      expect([...touched], JSON.stringify(operation)).toEqual([]);
      const records = new Map(before.standards.map((standard) => [standard.id, standard]));
      for (const standard of after.standards) {
        const same = records.get(standard.id);
        if (same !== undefined && JSON.stringify(same) === JSON.stringify(standard)) expect(standard).toBe(same);
      }
      if (JSON.stringify(before.standards) === JSON.stringify(after.standards))
        expect(after.standards).toBe(before.standards);
      if (JSON.stringify(before.claims) === JSON.stringify(after.claims)) expect(after.claims).toBe(before.claims);
    }
  });

  test('E3 coverage after editing is that of the document parsed anew', () => {
    for (const { after, operation } of some.flat()) {
      if (after === null) continue;
      expect(counts(after), JSON.stringify(operation)).toBe(counts(parseSystem(serializeSystem(after))));
    }
  });

  test('E3 each row alone, at a level, under a node and on a day counts as in the document parsed anew', () => {
    for (const { after, operation } of some.flat()) {
      if (after !== null) expectCountsAnew(after, JSON.stringify(operation));
    }
  });
});

describe('E4 undo and redo', () => {
  test('E4 undo after apply is the identity, byte for byte and all the way back, and redo leads forth again', () => {
    for (const steps of sessions) {
      const histories = historyOf(steps);
      let here = histories.at(-1)!;
      for (const expected of [...histories].reverse()) {
        expect(serializeSystem(here.system)).toBe(serializeSystem(expected.system));
        expect(isFrozen(here.system)).toBe(true);
        here = here.undo();
      }
      for (const expected of histories.slice(1)) {
        here = here.redo();
        expect(serializeSystem(here.system)).toBe(serializeSystem(expected.system));
      }
      expect(here.redo()).toBe(here);
    }
  });

  test('E3 coverage after undo is that of the document before', () => {
    for (const steps of some) {
      const histories = historyOf(steps);
      for (const history of histories) counts(history.system);
      let here = histories.at(-1)!;
      for (const expected of [...histories].reverse()) {
        expect(counts(here.system)).toBe(counts(parseSystem(serializeSystem(expected.system))));
        if (expected !== histories.at(-1)) expectCountsAnew(here.system, 'undone');
        here = here.undo();
      }
    }
  });

  test('E5 the log replays to the same document, byte for byte, and to the same log', () => {
    for (const steps of some) {
      const history = historyOf(steps).at(-1)!.checkpoint('结束');
      const again = createHistory(parseSystem(serializeSystem(steps[0]!.before)), { log: history.log() });
      expect(serializeSystem(again.system)).toBe(serializeSystem(history.system));
      expect(again.log()).toBe(history.log());
      expect(again.checkpoints).toEqual(history.checkpoints);
    }
  });

  test('E6 the JSON Patch of a step leads there and back in another tool', () => {
    for (const steps of some) {
      const histories = historyOf(steps);
      histories.slice(1).forEach((history, i) => {
        const [before, after] = [histories[i]!.system, history.system];
        const step = history.done.at(-1)!;
        expect(applyJsonPatch(before, jsonPatchOf(step))).toEqual(JSON.parse(JSON.stringify(after)));
        expect(applyJsonPatch(after, jsonPatchOf(step, { reverse: true }))).toEqual(JSON.parse(JSON.stringify(before)));
      });
    }
  });

  test('E7 rebase on the same document applies what was applied and names the reason of all else', () => {
    for (const steps of sessions) {
      const onto = steps[0]!.before;
      const { system, applied, conflicts } = rebase(
        steps.map(({ operation }) => operation),
        onto,
        { base: onto },
      );
      expect(applied.length + conflicts.length).toBe(steps.length);
      expect(conflicts.map(({ code }) => code)).toEqual(steps.flatMap(({ code }) => (code === null ? [] : [code])));
      expect(serializeSystem(system)).toBe(serializeSystem(steps.at(-1)!.after ?? steps.at(-1)!.before));
      for (const { reason } of conflicts) {
        expect(reason.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(`${reason.zh}${reason.en}`).not.toMatch(/[{}]|undefined|—/);
      }
    }
  });
});

test('E1 the random operations are as mixed as they need to be', () => {
  const share = (list: readonly unknown[]): number => list.length / tried.length;
  expect(share(done)).toBeGreaterThan(0.5);
  expect(share(done)).toBeLessThan(0.95);
  for (const op of new Set(tried.map(({ operation }) => operation.op))) {
    const carriedOut = done.filter(({ operation }) => operation.op === op);
    expect(carriedOut.length, op).toBeGreaterThan(tried.length / 100);
  }
  expect(new Set(tried.map(({ operation }) => operation.op)).size).toBe(14);
  const codes = new Set(tried.map(({ code }) => code));
  for (const code of ['into-itself', 'claimed', 'placed', 'referenced', 'already-placed', 'expectation-undecided'])
    expect(codes, code).toContain(code);
  for (const code of ['id-taken', 'invalid-result', 'same-node', 'replacement-circle', 'superseded-by-itself'])
    expect(codes, code).toContain(code);
  const clauses = done.filter(
    ({ operation, before }) =>
      operation.op === 'mergeNodes' &&
      operation.nodes.some((id) =>
        [...walkNodes(before)].some(({ node }) => node.id === id && JSON.stringify(node).includes('"part"')),
      ),
  );
  expect(clauses.length).toBeGreaterThan(20);
});
