import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { call } from './cli/memory-host.js';

/**
 * A README is held against what it shows: code blocks are the examples, which a test runs, and console blocks what the
 * command prints. `vitest -u` writes them anew.
 */
test.each(['README.md', 'README.zh-CN.md'])(
  '%s shows the examples as they are and what commands print',
  async (name) => {
    const parts = readFileSync(name, 'utf8').split(/(^```(?:ts|console)\n[\s\S]*?^```$)/m);
    const fresh = await Promise.all(parts.map((part) => renew(part)));
    await expect(fresh.join('')).toMatchFileSnapshot(`../${name}`);
  },
);

test.each(['README.md', 'README.zh-CN.md'])('%s links to files that are there', (name) => {
  const links = [...readFileSync(name, 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test('both READMEs have the same sections, examples and commands', () => {
  const outline = (name: string): readonly string[] =>
    readFileSync(name, 'utf8')
      .split('\n')
      .filter((line) => /^(#|\d+\.|```|\$ |\| `)/.test(line))
      .map((line) =>
        line
          .replace(/^(#+|\d+\.|\| `[^`]+`).*/, '$1')
          .replace(/ --lang en|\| head -\d+/g, '')
          .trim(),
      );
  expect(outline('README.zh-CN.md')).toEqual(outline('README.md'));
});

async function renew(block: string): Promise<string> {
  if (!block.startsWith('```')) return block;
  const [fence = '', first = ''] = block.split('\n');
  if (fence === '```console') return `${fence}\n${first}\n${await printed(first)}\`\`\``;
  const wanted = ['coverage', 'claims'].find((example) => codeOf(example).startsWith(`${first}\n`));
  if (wanted === undefined) throw new Error(`No example begins with: ${first}`);
  return `${fence}\n${codeOf(wanted)}\`\`\``;
}

function codeOf(example: string): string {
  return readFileSync(`examples/${example}.ts`, 'utf8');
}

/** What `$ npx tixi … | head -n` prints. */
async function printed(line: string): Promise<string> {
  const [command = '', limit] = line.replace(/^\$ npx tixi /, '').split(' | head -');
  const argv = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const files = Object.fromEntries(argv.filter((word) => existsSync(word)).map((word) => [word, readFileSync(word)]));
  const { out, err } = await call(argv, { files });
  expect(err).toBe('');
  return limit === undefined ? out : `${out.split('\n').slice(0, Number(limit)).join('\n')}\n`;
}
