import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

const names = readdirSync('examples').filter((name) => name.endsWith('.ts'));

test('there are examples', () => expect(names.length).toBeGreaterThanOrEqual(3));

test.each(names)('%s runs and prints what it says', async (name) => {
  let printed = '';
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void (printed += `${format(...values)}\n`));
  await import(/* @vite-ignore */ join(process.cwd(), 'examples', name));
  const said = /\/\* prints\n([\s\S]*?)\*\/\n$/.exec(readFileSync(`examples/${name}`, 'utf8'))?.[1];
  expect(printed).toBe(said);
});
