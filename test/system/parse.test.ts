import { describe, expect, test } from 'vitest';
import { isTixiError } from '../../src/base/error.js';
import { describeIssue } from '../../src/system/issue-sentences.js';
import { findNode } from '../../src/system/find.js';
import { parseSystem, safeParseSystem } from '../../src/system/parse.js';
import { coverage } from '../../src/coverage/coverage.js';
import type { StandardSystem } from '../../src/model/system.js';
import { chainOf, documentWith, fullDocument, nodeWith, standardWith, type Loose } from '../fixtures/documents.js';

/** The error that a call throws; the test fails where it throws none or one that is not ours. */
function errorOf(call: () => unknown): { readonly code: string; readonly message: string; readonly details: Loose } {
  try {
    call();
  } catch (error) {
    if (isTixiError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('P1 parseSystem', () => {
  test('takes a value and its text alike, and gives the document as it was', () => {
    expect(parseSystem(fullDocument)).toEqual(fullDocument);
    expect(parseSystem(JSON.stringify(fullDocument))).toEqual(fullDocument);
  });

  test('takes a text with a byte order mark', () => {
    expect(parseSystem(`\ufeff${JSON.stringify(fullDocument)}`)).toEqual(fullDocument);
  });

  test('keeps the order of keys as it was given within extra', () => {
    const text = JSON.stringify(parseSystem(documentWith({ extra: { b: 1, a: { d: 1, c: 2 } } })).extra);
    expect(text).toBe('{"b":1,"a":{"d":1,"c":2}}');
  });

  test('leaves the value given as it was, and not frozen', () => {
    const input = structuredClone(fullDocument);
    parseSystem(input);
    expect(input).toEqual(fullDocument);
    const open: unknown[] = [input];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (typeof item !== 'object' || item === null) continue;
      expect(Object.isFrozen(item)).toBe(false);
      open.push(...(Object.values(item) as unknown[]));
    }
  });

  test('freezes what it returns, all the way down', () => {
    const nested = { extra: { lists: [[{ a: [1] }], [[{ b: 2 }]]] } };
    const open: unknown[] = [parseSystem(structuredClone(fullDocument)), parseSystem(documentWith(nested))];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (typeof item !== 'object' || item === null) continue;
      expect(Object.isFrozen(item)).toBe(true);
      open.push(...(Object.values(item) as unknown[]));
    }
  });

  test('reads a frozen value too, and does not share parts with it', () => {
    const input = documentWith({ extra: Object.freeze({ list: Object.freeze([1]) }) });
    const system = parseSystem(Object.freeze(input));
    expect(system.extra).toEqual({ list: [1] });
    expect(system.extra).not.toBe(input['extra']);
  });

  test('throws an error that names every issue, ten of them in words', () => {
    const standards = Array.from({ length: 12 }, (_, i) => standardWith(`x${i}`, { status: 'valid' }));
    const error = errorOf(() => parseSystem(documentWith({ standards })));
    expect(error.code).toBe('invalid-system');
    expect(error.details['total']).toBe(12);
    expect(error.details['issues']).toHaveLength(12);
    expect(error.message.split('\n')).toHaveLength(12);
    expect(error.message).toContain('standards[9].status');
    expect(error.message).not.toContain('standards[10].status');
    expect(error.message).toMatch(/… and 2 more$/);
  });

  test.each([null, undefined, 7, true, Symbol('s'), () => null, new Map(), [[]], '', 'null', '[]', '"x"'])(
    'refuses %s with an error of its own',
    (input) => {
      expect(['invalid-system', 'not-json']).toContain(errorOf(() => parseSystem(input)).code);
      expect(safeParseSystem(input).ok).toBe(false);
    },
  );
});

describe('P2 how deep a document may be', () => {
  test('256 levels are read, and the 257th is refused', () => {
    const system = parseSystem(documentWith({ children: [chainOf(256)] }));
    expect(findNode(system, 'n256')?.id).toBe('n256');
    expect(errorOf(() => parseSystem(documentWith({ children: [chainOf(257)] }))).code).toBe('too-deep');
  });

  test('an empty list of children at the deepest node does no harm', () => {
    const text = JSON.stringify(documentWith({ children: [chainOf(256)] }));
    expect(safeParseSystem(text.replace('"id":"n256"', '"id":"n256","children":[]')).ok).toBe(true);
  });

  test('100,000 levels give too-deep with the path, as text and as value, in no time', () => {
    const value = documentWith({ children: [chainOf(100_000)] });
    const text = `{"format":"tixi/1","children":[${'{"id":"n","children":['.repeat(100_000)}${']}'.repeat(100_000)}]}`;
    for (const input of [value, text]) {
      const result = safeParseSystem(input);
      expect(result).toMatchObject({ ok: false, total: 1, issues: [{ code: 'too-deep', args: { limit: 256 } }] });
      expect(result.ok ? [] : result.issues[0]?.path).toHaveLength(256 * 2 + 1);
    }
  });

  test.each([
    ['extra', (deep: unknown) => documentWith({ extra: deep })],
    ['extra of a node', (deep: unknown) => documentWith({ children: [nodeWith('a', { extra: deep })] })],
    ['a title', (deep: unknown) => documentWith({ title: deep })],
    ['an unknown key', (deep: unknown) => documentWith({ deep })],
    ['placements', (deep: unknown) => documentWith({ children: [nodeWith('a', { placements: deep })] })],
    ['the whole document', (deep: unknown) => deep],
  ])('100,000 lists within each other as %s are refused without a stack overflow', (_, place) => {
    const text = JSON.stringify(place('HERE')).replace('"HERE"', '['.repeat(100_000) + ']'.repeat(100_000));
    expect(safeParseSystem(text).ok).toBe(false);
    expect(safeParseSystem(JSON.parse(text)).ok).toBe(false);
    expect(['too-deep', 'invalid-system']).toContain(errorOf(() => parseSystem(text)).code);
  });

  test('1,000 levels in extra are kept', () => {
    const extra = JSON.parse('['.repeat(1000) + ']'.repeat(1000)) as unknown;
    expect(JSON.stringify(parseSystem(documentWith({ extra })).extra)).toBe('['.repeat(1000) + ']'.repeat(1000));
  });

  test('a value that contains itself is refused, wherever that is', () => {
    const inExtra: Record<string, unknown> = {};
    inExtra['self'] = { again: inExtra };
    expect(safeParseSystem(documentWith({ extra: inExtra }))).toMatchObject({
      issues: [{ code: 'not-json-value', path: ['extra', 'self', 'again'] }],
    });
    const node: Record<string, unknown> = { ...nodeWith('a') };
    node['children'] = [node, node];
    expect(safeParseSystem(documentWith({ children: [node] }))).toMatchObject({ issues: [{ code: 'too-deep' }] });
  });

  test('one object in two places of extra is no circle', () => {
    const shared = { a: 1 };
    expect(parseSystem(documentWith({ extra: [shared, shared] })).extra).toEqual([{ a: 1 }, { a: 1 }]);
  });
});

describe('P4 names that objects already have', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype'];

  test.each(names)('%s as id of node, standard, level and source works like any other', (name) => {
    const input = documentWith({
      levels: [{ id: name, title: { zh: '层' } }],
      children: [nodeWith('a', { children: [nodeWith(name, { level: name, placements: [name], sources: [name] })] })],
      standards: [standardWith(name, { sources: [{ source: name }], tags: [name] })],
      sources: [{ id: name, title: { zh: '资料' } }],
      claims: [
        { about: { nodes: [name] }, at: name, counts: 'documents', comparator: 'exactly', value: 1, source: name },
      ],
    });
    for (const given of [input, JSON.stringify(input)]) {
      const system = parseSystem(given);
      expect(findNode(system, name)?.placements).toEqual([name]);
    }
  });

  test.each(names)('%s named but not there is an issue, not a find in a prototype', (name) => {
    const input = documentWith({
      children: [nodeWith('a', { level: name, placements: [name], sources: [name] })],
      claims: [{ about: { nodes: [name] }, counts: 'documents', comparator: 'exactly', value: 1, source: name }],
    });
    const result = safeParseSystem(input);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
      'unknown-standard',
      'unknown-level',
      'unknown-source',
      'unknown-node',
      'unknown-source',
    ]);
    expect(findNode(parseSystem(documentWith()), name)).toBeUndefined();
  });

  test.each(names)('%s as a key is unknown at the top, in a node, a standard, a title and byLevel', (name) => {
    const own = (more: string): unknown => JSON.parse(`{${more}"${name}":{"isTixi":true}}`);
    const places: readonly Loose[] = [
      own(
        '"format":"tixi/1","id":"s","title":{"zh":"题"},"levels":[],"children":[],"standards":[],"claims":[],"sources":[],',
      ) as Loose,
      documentWith({ children: [own('"id":"a","title":{"zh":"题"},')] }),
      documentWith({ standards: [own('"id":"a","title":{"zh":"题"},"status":"unknown",')] }),
      documentWith({ title: own('"zh":"题",') }),
      documentWith({ expectation: { required: 0, byLevel: own('') } }),
    ];
    for (const place of places) {
      for (const given of [place, JSON.stringify(place)]) {
        const result = safeParseSystem(given);
        expect(result).toMatchObject({ ok: false, total: 1, issues: [{ code: 'unknown-key', value: '{…}' }] });
        expect(result.ok ? null : result.issues[0]?.path.at(-1)).toBe(name);
      }
    }
    expect(({} as Record<string, unknown>)['isTixi']).toBeUndefined();
  });

  test.each(names.slice(1))('%s as a kind in byKind is a kind like any other', (name) => {
    const system = parseSystem(documentWith({ expectation: { required: 2, byKind: { [name]: 2 } } }));
    expect(system.expectation).toEqual({ required: 2, byKind: { [name]: 2 } });
    expect(safeParseSystem(documentWith({ expectation: { required: 3, byKind: { [name]: 2 } } })).ok).toBe(false);
  });

  test('extra keeps them as data', () => {
    const text = `{"a":[{"__proto__":{"x":1},"constructor":2}],${names.map((name) => `"${name}":"own"`).join(',')}}`;
    const system = parseSystem(JSON.stringify(documentWith({ extra: 'HERE' })).replace('"HERE"', text));
    expect(JSON.stringify(system.extra)).toBe(text);
    expect(Object.getPrototypeOf(system.extra)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('P3 how many issues are listed', () => {
  const wrong = (count: number): Loose =>
    documentWith({ standards: Array.from({ length: count }, (_, i) => standardWith(`x${i}`, { status: 'valid' })) });

  test('1,000 where nothing is said, all of them counted', () => {
    const result = safeParseSystem(wrong(2500));
    expect(result).toMatchObject({ ok: false, total: 2500 });
    expect(result.ok ? [] : result.issues).toHaveLength(1000);
  });

  test.each([0, 1, 7])('%s where maxIssues says so', (maxIssues) => {
    for (const input of [wrong(9), documentWith({ children: [nodeWith('a', { placements: Array(9).fill('no') })] })]) {
      const result = safeParseSystem(input, { maxIssues });
      expect(result).toMatchObject({ ok: false, total: 9 });
      expect(result.ok ? [] : result.issues).toHaveLength(maxIssues);
    }
  });

  test('many unknown keys in one object are counted one by one', () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`key${i}`, i]));
    expect(safeParseSystem(documentWith(keys), { maxIssues: 20 })).toMatchObject({ ok: false, total: 50 });
    const inUnion = documentWith({ expectation: { required: 1, ...keys } });
    const result = safeParseSystem(inUnion, { maxIssues: 20 });
    expect(result.ok ? [0, 0] : [result.total, result.issues.length]).toEqual([50, 20]);
  });

  test('100,000 dangling placements are refused within a second', () => {
    const standards = Array.from({ length: 20_000 }, (_, i) => standardWith(`standard-${i}`));
    const placements = Array.from({ length: 100_000 }, (_, i) => `standrad-${i}`);
    const result = safeParseSystem(documentWith({ standards, children: [nodeWith('a', { placements })] }));
    expect(result).toMatchObject({ ok: false, total: 100_000 });
  });
});

describe('very long texts', () => {
  const long = '术'.repeat(1_000_000);

  test('a million-character id works', () => {
    const system = parseSystem(documentWith({ children: [nodeWith(long)], standards: [standardWith(long)] }));
    expect(findNode(system, long)?.id.length).toBe(1_000_000);
  });

  test.each<readonly [string, Loose]>([
    ['an id used twice', documentWith({ children: [nodeWith(long), nodeWith(long)] })],
    ['a placement', documentWith({ children: [nodeWith('a', { placements: [long] })] })],
    ['a key', documentWith({ [long]: 1 })],
    ['a value', documentWith({ format: long })],
    [
      'a level out of order',
      documentWith({
        levels: [
          { id: 'a', title: { zh: '层' } },
          { id: long, title: { zh: '层' } },
        ],
        children: [nodeWith('a', { level: long, children: [nodeWith('b', { level: 'a' })] })],
      }),
    ],
    ['a kind', documentWith({ kindPreset: 'gbt13016', expectation: { required: 1, byKind: { [long]: 1 } } })],
  ])('%s of a million characters is cut short in the sentence', (_, input) => {
    const result = safeParseSystem(input);
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(1);
    expect(describeIssue(issues[0]!, 'en').length).toBeLessThan(500);
    expect(errorOf(() => parseSystem(input)).message.length).toBeLessThan(600);
  });

  test('a value is cut between characters, not within one', () => {
    const result = safeParseSystem(documentWith({ format: '𠮷'.repeat(100) }));
    expect(result.ok ? '' : result.issues[0]?.value).toMatch(/^"(𠮷)+…"$/u);
  });
});

describe('P3 what is told of a text that is no document', () => {
  const said = (text: string): string => {
    const result = safeParseSystem(text);
    return result.ok ? '' : describeIssue(result.issues[0]!, 'en');
  };

  test('P3 where the JSON breaks, by line and column', () => {
    expect(said('{\n  "id": "a",\n}')).toMatch(/^not valid JSON at line 3, column 1: /);
    expect(said('{')).toMatch(/^not valid JSON at line 1, column 2: /);
    expect(said(' \n')).toBe('must not be empty; fill it in or leave it out');
  });

  test('P3 a million mistakes are counted, a thousand are told', () => {
    const text = JSON.stringify(documentWith({ standards: Array.from({ length: 100_000 }, () => 1) }));
    const result = safeParseSystem(text);
    expect(result).toMatchObject({ ok: false, total: 100_000 });
    if (!result.ok) expect(result.issues).toHaveLength(1000);
  });

  test('P3 what is trusted must at least look like a system', () => {
    for (const input of ['null', '1', '{}', null, []]) expect(safeParseSystem(input, { trusted: true }).ok).toBe(false);
    const text = JSON.stringify(documentWith());
    expect(parseSystem(text, { trusted: true })).toEqual(parseSystem(text));
  });

  test('P3 an object that was never read is refused where it is counted', () => {
    const unread = documentWith({
      children: [nodeWith('a', { placements: ['nowhere'] })],
    }) as unknown as StandardSystem;
    expect(() => coverage(unread)).toThrow(/read it with parseSystem/);
    expect(() => coverage(null as unknown as StandardSystem)).toThrow(/not a standards system/);
  });
});
