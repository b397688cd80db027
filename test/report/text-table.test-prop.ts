import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/base/width.js';
import { tableOf } from '../../src/report/table.js';
import { textTable } from '../../src/report/text-table.js';

const numRuns = Number(process.env['TIXI_RUNS'] ?? 300);
const words = ['安全', '标志', '（机械）', 'a', 'of', 'safety', 'machines,', 'GB/T 1.1-2020', '设计。'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const row = fc.record({ first: text, second: text, count: fc.nat(99_999), depth: fc.nat(3) });
const case_ = fc.record({ rows: fc.array(row, { maxLength: 6 }), width: fc.integer({ min: 70, max: 120 }) });

/** What a table says, whatever the lines it is broken into: the characters of each column. */
const letters = (line: string): string => line.replace(/\s/g, '');

test('a table fits its page, loses no character, and leaves none hanging behind a line', () => {
  const seen = { broken: 0, whole: 0 };
  fc.assert(
    fc.property(case_, ({ rows, width }) => {
      const made = textTable(
        tableOf(
          rows,
          [
            { title: { zh: '节点', en: 'node' }, cell: ({ first }) => first },
            { title: { zh: '数', en: 'count' }, align: 'right', cell: ({ count }) => count },
            { title: { zh: '名称', en: 'title' }, cell: ({ second }) => second },
          ],
          { lang: 'zh', depth: ({ depth }) => depth },
        ),
        width,
      );
      const lines = made.split('\n');
      for (const line of lines) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
      const said = Array.from(letters(lines.slice(2).join('')))
        .sort()
        .join('');
      const meant = rows.map(({ first, second, count }) => letters(`${first}${String(count)}${second}`)).join('');
      expect(said).toBe(Array.from(meant).sort().join(''));
      if (lines.length > rows.length + 2) seen.broken++;
      else seen.whole++;
    }),
    { numRuns },
  );
  expect(Math.min(seen.broken, seen.whole)).toBeGreaterThan(20);
});
