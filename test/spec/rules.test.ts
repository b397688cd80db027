import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['docs/spec.md', 'docs/designations.md'].map((page) => readFileSync(`${root}${page}`, 'utf8')).join('\n');
const rules = [...new Set([...pages.matchAll(/\*\*([PDCGTELFIV]\d+)\*\*/g)].map(([, rule]) => rule!))];

const tests = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test(-prop|-d)?\.ts$/.test(file))
  .map((file) => readFileSync(`${root}test/${file}`, 'utf8'))
  .join('\n');

test('P3 the pages number their rules without gaps', () => {
  for (const letter of 'PDCGTELFIV') {
    const numbers = rules.filter((rule) => rule.startsWith(letter)).map((rule) => Number(rule.slice(1)));
    expect(
      numbers.sort((a, b) => a - b),
      letter,
    ).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length, letter).toBeGreaterThan(3);
  }
});

test.each(rules)('P3 rule %s has a test whose name begins with it', (rule) => {
  expect(tests).toMatch(new RegExp(`(test|describe)[^\\n]*\\(\\s*['"\`]${rule} `));
});
