import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTixiError } from '../../src/base/error.js';
import { claimCounts } from '../../src/model/sets/claims.js';
import { shapeSystem } from '../../src/model/compiled.js';
import { standardLevels } from '../../src/model/sets/levels.js';
import { statuses } from '../../src/model/sets/statuses.js';
import { StandardSystem } from '../../src/model/system.js';
import { describeIssue } from '../../src/system/issue-sentences.js';
import { parseSystem, safeParseSystem } from '../../src/system/parse.js';
import { serializeSystem } from '../../src/system/serialize.js';
import { documentWith, fullDocument, type Loose } from '../fixtures/documents.js';

const numRuns = Number(process.env['TIXI_RUNS'] ?? 300);

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '术语', 'GB/T 1.1-2020', '\ud800', ' '),
);
const titles = fc.oneof(fc.record({ zh: words }), fc.record({ en: words }), fc.record({ en: words, zh: words }));
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([y, m, d, length]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length));
const extra = fc.jsonValue({ maxDepth: 3 });

/** A document without the keys that are undefined, as JSON text holds it. */
const clean = (value: unknown): Loose => JSON.parse(JSON.stringify(value)) as Loose;

const documents = fc.uniqueArray(words, { minLength: 1, maxLength: 12 }).chain((nodeIds) =>
  fc.uniqueArray(words, { minLength: 1, maxLength: 12 }).chain((standardIds) => {
    const placement = fc.oneof(
      fc.constantFrom(...standardIds),
      fc.record({
        standard: fc.constantFrom(...standardIds),
        role: optional(fc.constantFrom('core', 'adopted', 'related')),
        extra: optional(extra),
      }),
    );
    const parts = fc.record({
      title: titles,
      code: optional(words),
      note: optional(words),
      aliases: optional(fc.array(words, { maxLength: 2 })),
      placements: optional(fc.array(placement, { maxLength: 4 })),
      expectation: optional(
        fc.oneof(
          fc.record({ required: fc.nat(9) }),
          fc.nat(5).map((n) => ({ required: n, byLevel: { local: n }, byKind: { constructor: n } })),
          fc.constant({ complete: true }),
          words.map((notApplicable) => ({ notApplicable })),
        ),
      ),
      extra: optional(extra),
      above: fc.nat(),
    });
    return fc.record({
      id: words,
      title: titles,
      edition: optional(words),
      nodes: fc.tuple(...nodeIds.map((id) => parts.map((more) => ({ id, ...more })))),
      standards: fc.tuple(
        ...standardIds.map((id) =>
          fc.record({
            id: fc.constant(id),
            title: titles,
            status: fc.constantFrom(...statuses),
            level: optional(fc.constantFrom(...standardLevels)),
            published: optional(date),
            sameAs: optional(fc.constantFrom(...standardIds)),
            tags: optional(fc.array(words, { maxLength: 2 })),
            extra: optional(extra),
          }),
        ),
      ),
      claims: fc.array(
        fc.record({
          about: fc.oneof(
            fc.constant({}),
            fc.record({ nodes: fc.array(fc.constantFrom(...nodeIds), { minLength: 1, maxLength: 3 }) }),
          ),
          counts: fc.constantFrom(...claimCounts),
          comparator: fc.constant('exactly'),
          value: fc.nat(),
          source: fc.constant('source'),
        }),
        { maxLength: 3 },
      ),
      extra: optional(extra),
    });
  }),
);

/** A valid document: each node stands at the top or under one that came before it. */
const valid = documents.map(({ nodes, ...rest }) => {
  interface Branch {
    readonly id: string;
    children?: Branch[];
  }
  const roots: Branch[] = [];
  const made: Branch[] = [];
  for (const { above, ...node } of nodes) {
    const parent = above % (made.length + 1);
    const branch: Branch = { ...node };
    if (parent === made.length) roots.push(branch);
    else (made[parent]!.children ??= []).push(branch);
    made.push(branch);
  }
  return clean({ ...documentWith(), ...rest, children: roots, sources: [{ id: 'source', title: { zh: '资料' } }] });
});

test('parse after serialize is the identity, and so is parse of value and of text', () => {
  fc.assert(
    fc.property(valid, (document) => {
      const system = parseSystem(document);
      expect(system).toEqual(document);
      expect(parseSystem(JSON.stringify(document))).toEqual(system);
      expect(parseSystem(serializeSystem(system))).toEqual(system);
      expect(serializeSystem(parseSystem(serializeSystem(system)))).toBe(serializeSystem(system));
    }),
    { numRuns },
  );
});

/** Nothing but an error of tixi comes out, and every issue can be said in both languages. */
function holdsFirm(input: unknown): void {
  const result = safeParseSystem(input);
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    expect(result.total).toBeGreaterThanOrEqual(result.issues.length);
    for (const issue of result.issues) {
      for (const language of ['zh', 'en'] as const)
        expect(describeIssue(issue, language)).not.toMatch(/\{(value|key|nearest|expected|limit|allowed|reason)\}/);
    }
  }
  try {
    parseSystem(input);
    expect(result.ok).toBe(true);
  } catch (error) {
    expect(isTixiError(error), String(error)).toBe(true);
    expect(result.ok).toBe(false);
  }
}

test('no JSON value, no text and no value at all makes parseSystem throw anything but a TixiError', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.json(),
        fc.string(),
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      ),
      holdsFirm,
    ),
    { numRuns },
  );
});

/** Every path of a JSON value that leads to something. */
function pathsOf(value: unknown, above: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [above];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [above, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...above, key]))];
}

test('a full document with any one part replaced by anything is read or refused, never a crash', () => {
  const paths = pathsOf(fullDocument).filter((path) => path.length > 0);
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.oneof(anything, fc.constant(undefined), words), (path, part) => {
      const document = structuredClone(fullDocument) as Record<string | number, unknown>;
      const above = path.slice(0, -1).reduce((here, step) => here[step] as typeof document, document);
      above[path.at(-1)!] = part;
      holdsFirm(document);
    }),
    { numRuns: numRuns * 4 },
  );
});

test('P1 the flat, compiled passes give what the schema gives, or leave it to the schema', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (document, at) => {
      const keys = Object.keys(document);
      const broken = { ...document, [keys[at % keys.length]!]: at };
      for (const value of [document, broken]) {
        const plain = StandardSystem.safeParse(value);
        const flat = shapeSystem(value);
        expect(flat).toEqual(plain.success ? plain.data : null);
        if (flat !== null) expect(JSON.stringify(flat)).toBe(JSON.stringify(plain.data));
      }
    }),
    { numRuns },
  );
});
