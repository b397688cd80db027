import { describe, expect, test } from 'vitest';
import * as catalog from '../src/catalog.js';
import * as diagram from '../src/diagram.js';
import * as main from '../src/index.js';
import * as io from '../src/io.js';
import * as report from '../src/report.js';
import { system } from './fixtures/example-system.js';
import { publicExports, runExample } from './fixtures/examples.js';

const scope = { ...main, ...catalog, ...diagram, ...io, ...report, system };
const exported = publicExports(['src/index.ts', 'src/catalog.ts', 'src/diagram.ts', 'src/io.ts', 'src/report.ts']);
const examples = exported.flatMap(({ name, examples: texts }) => texts.map((text, i) => ({ name, i, text })));

test('the public modules export something, and the runner finds what they export', () => {
  expect(exported.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(scope).filter((name) => name !== 'system')),
  );
  expect(examples.length).toBeGreaterThan(10);
});

test('every public export says in a sentence what it is', () => {
  expect(
    exported.filter(({ summary }) => !/[.。]/.test(summary)).map(({ module, name }) => `${module} ${name}`),
  ).toEqual([]);
});

test('every public function has an example', () => {
  const without = exported.filter((one) => one.isFunction && one.examples.length === 0);
  expect(without.map(({ module, name }) => `${module} ${name}`)).toEqual([]);
});

describe('every example gives what it says', () => {
  test.each(examples)('$name, example $i', async ({ text }) => {
    const { stated, checks } = await runExample(text, scope);
    expect(stated, 'an example states a value: `expression; // => value`').toBeGreaterThan(0);
    expect(checks.length, 'every stated value is reached').toBe(stated);
    for (const { expression, actual, expected } of checks) expect(actual, expression).toEqual(expected);
  });
});

describe('the runner itself', () => {
  test('gives the value of each statement that states one, in blocks and over lines too', async () => {
    const text = `const list: number[] = [1, 2];
list
  .map((n) => n * two); // => [2, 4]
try {
  throw new Error('x');
} catch {
  (await Promise.resolve({ a: 1 })); // => { a: 1 }
}
list.push(3);
// => not after a statement
list.length; // => 4`;
    const { stated, checks } = await runExample(text, { two: 2 });
    expect(stated).toBe(3);
    expect(checks.map(({ actual, expected }) => [actual, expected])).toEqual([
      [
        [2, 4],
        [2, 4],
      ],
      [{ a: 1 }, { a: 1 }],
      [3, 4],
    ]);
  });

  test('lets an error of the example through', async () => {
    await expect(runExample('missing(); // => 1', {})).rejects.toThrow('missing is not defined');
  });
});
