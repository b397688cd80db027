import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  lstatSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/cli/node-host.js';
import { run } from '../../src/cli/run.js';
import { smallText } from './documents.js';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tixi-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file is written whole or not at all', () => {
  test('a new file and one in place of another, with nothing left beside it', async () => {
    const path = join(folder, 'out.txt');
    await nodeHost.writeFile(path, '一');
    await nodeHost.writeFile(path, '二');
    expect(readFileSync(path, 'utf8')).toBe('二');
    expect(readdirSync(folder)).toEqual(['out.txt']);
  });

  test('not into a folder that is not there, and not in place of a folder', async () => {
    await expect(nodeHost.writeFile(join(folder, 'no', 'out.txt'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    mkdirSync(join(folder, 'sub'));
    await expect(nodeHost.writeFile(join(folder, 'sub'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  test('through a link, which stays one', async () => {
    writeFileSync(join(folder, 'real.txt'), 'old');
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await nodeHost.writeFile(join(folder, 'link.txt'), 'new');
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });
});

test('the command line works on real files', async () => {
  writeFileSync(join(folder, 'small.json'), smallText);
  const said: string[] = [];
  const host = {
    ...nodeHost,
    stdout: (content: string | Uint8Array) => void said.push(String(content)),
    stderr: (text: string) => void said.push(text),
  };
  const out = join(folder, 'audit.json');
  expect(await run(['audit', join(folder, 'small.json'), '--format', 'json', '-o', out], host)).toBe(1);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'tixi/audit/1', systems: ['small'] });
  expect(await run(['audit', folder], host)).toBe(2);
  expect(said.at(-1)).toContain('是文件夹');
});

test('today is a day', () => expect(nodeHost.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/));
