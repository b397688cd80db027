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

/** The seed -1207321920: the heading 名称 takes two lines. */
const first = '安全 安全 安全 安全 设计。 （机械） machines, 安全 （机械）';
const brokenHeading = { rows: [{ first, second: 'of', count: 1000, depth: 0 }], width: 70 };

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
      // The headings may take several lines, too.
      const rule = lines.findIndex((line) => /^-+(?: +-+)*$/.test(line));
      const said = Array.from(letters(lines.slice(rule + 1).join('')))
        .sort()
        .join('');
      const meant = rows.map(({ first, second, count }) => letters(`${first}${String(count)}${second}`)).join('');
      expect(said).toBe(Array.from(meant).sort().join(''));
      if (lines.length > rows.length + 2) seen.broken++;
      else seen.whole++;
    }),
    { numRuns, examples: [[brokenHeading]] },
  );
  expect(Math.min(seen.broken, seen.whole)).toBeGreaterThan(20);
});
