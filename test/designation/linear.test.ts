import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { safeParseDesignation } from '../../src/designation/parse.js';

const folder = fileURLToPath(new URL('../../src/designation/', import.meta.url));
const units = [
  'G',
  'GB',
  'GB ',
  'GB/T ',
  'T/',
  'T/A ',
  'DB',
  'DB33',
  '1',
  '1.',
  '1-',
  '-1',
  '-2020',
  '/',
  '/XG1',
  '+AMD1:2004',
  '/ISO 9001:2015',
  '(',
  '(2018',
  '（',
  '《',
  '》',
  '~1',
  ' ',
  '  ',
  '—',
  '第1号修改单',
  'ISO/',
  'IEC 1-',
  'A1',
  '年',
  '、GB 1',
  'J 1-',
  'IDT ',
  '\u200b',
  'X',
  '.',
  ':',
];
const starts = ['', 'GB/T 1-2020', 'ISO 1:2015', 'T/ABC 1', 'IEC 60335-1:2001', 'ASTM D1'];

/** Counts the patterns that are tried while a text is read. */
function effort(text: string): number {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  safeParseDesignation(text);
  const count = exec.mock.calls.length;
  exec.mockRestore();
  return count;
}

describe('time', () => {
  afterEach(() => vi.restoreAllMocks());

  test('D7 a text of a megabyte, whatever its shape, is refused unread', () => {
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(1e6 / unit.length));
      expect(safeParseDesignation(text)).toMatchObject({ ok: false, reason: 'too-long' });
      expect(effort(text)).toBe(0);
    }
  });

  test('D7 up to the limit a text twice as long is at most about twice the work', () => {
    for (const start of starts) {
      for (const unit of units) {
        const short = effort(start + unit.repeat(Math.floor(240 / unit.length)));
        const long = effort(start + unit.repeat(Math.floor(480 / unit.length)));
        expect([start + unit, long <= short * 2.2 + 60]).toEqual([start + unit, true]);
      }
    }
  });

  test('D7 no pattern repeats a group that itself repeats without bound', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = readFileSync(folder + file, 'utf8').replace(/\[[^\]\n]*\]/g, 'x');
      expect([file, text.match(/\([^()\n]*[^\\(?][+*][^()\n]*\)[+*]/g)]).toEqual([file, null]);
    }
  });
});
