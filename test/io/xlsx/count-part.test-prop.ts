import { expect, test } from 'vitest';
import { countPart, type PartCount } from '../../../src/io/xlsx/count-part.js';
import { createRandom } from '../../fixtures/random-system.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

const heads = [
  '<c r="A1">',
  '<c r="B12" s="1"/>',
  "<c  r = '$C$3' t='s'>",
  '<x:c s="2" r="XFD7">',
  '<c>',
  '<c/>',
  '<c r="">',
  '<row r="5">',
  '<row>',
  '<x:row spans="1:2" r="9">',
  '<v>',
  '</v>',
  '<is>',
  '<t>',
  '<si>',
  '<r>',
  '<f>',
  '<col min="1" max="3"/>',
  '<mergeCell ref="A1:B2"/>',
  '字',
  ' text ',
  `<brk note="${'长'.repeat(40)}"/>`,
];

const fresh = (): PartCount => ({
  ...{ cells: 0, strings: 0, inner: 0, others: 0, lastRow: 0 },
  ...{ columns: [], beyond: 0, firstBeyond: '' },
});

/** The plain version: every head as a text. */
function plainCount(xml: string): PartCount {
  const count = fresh();
  let [row, column] = [0, 0];
  for (const [, head = ''] of xml.matchAll(/<(?!\/)([^>]*)>/g)) {
    const name = (/^[^\s/]*/.exec(head)?.[0] ?? '').replace(/^.*:/, '');
    const length = new TextEncoder().encode(head).length;
    if (length > 64) count.others += Math.floor(length / 64);
    if (name === 'c') {
      const [, letters = '', digits = ''] = /\sr\s*=\s*["']\$?([A-Za-z]*)\$?(\d*)/.exec(head) ?? [];
      column =
        letters === '' ? column + 1 : Array.from(letters).reduce((sum, one) => sum * 26 + (one.charCodeAt(0) & 31), 0);
      if (digits !== '') row = Number(digits);
      if (head.endsWith('/')) continue;
      count.cells++;
      if (column > 256) {
        if (count.beyond++ === 0) count.firstBeyond = letters + digits;
        continue;
      }
      count.columns[column] = (count.columns[column] ?? 0) + 1;
      count.lastRow = Math.max(count.lastRow, row);
    } else if (['v', 't', 'f', 'is', 'row'].includes(name)) count.inner++;
    else if (name === 'si' || name === 'r') count.strings++;
    else count.others += name === 'col' ? 50 : 1;
    if (name !== 'row') continue;
    const number = /\sr\s*=\s*["'](\d+)/.exec(head)?.[1];
    row = number === undefined ? row + 1 : Number(number);
    column = 0;
  }
  return count;
}

test(`T10 parts in pieces of any length are counted as their heads say: ${runs} parts`, () => {
  for (let seed = 1; seed <= runs; seed++) {
    const random = createRandom(seed);
    const xml = Array.from({ length: 40 }, () => random.pick(heads)).join('');
    const bytes = new TextEncoder().encode(xml);
    const count = fresh();
    const push = countPart(count, 256);
    for (let at = 0; at < bytes.length; ) {
      const end = Math.min(bytes.length, at + 1 + random.below(60));
      push(bytes.subarray(at, end));
      at = end;
    }
    expect(count, `seed ${seed}`).toEqual(plainCount(xml));
  }
});
