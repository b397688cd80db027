import { describe, expect, test } from 'vitest';
import { createTypesetter } from '../../src/diagram/measure/typesetter.js';
import { placeColumn, setVertical } from '../../src/diagram/measure/vertical.js';

const setter = createTypesetter('proportional');
const column = (text: string) => placeColumn(setVertical(text, 20, false, setter)[0]!, 100, 0, 10);

describe('F4 vertical text', () => {
  test('stands one character below the other, in the middle of its column', () => {
    const glyphs = column('标准化');
    expect(glyphs.map(({ text }) => text)).toEqual(['标', '准', '化']);
    expect(glyphs.every(({ x, turned }) => x === 95 && !turned)).toBe(true);
    const ys = glyphs.map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  test('lays brackets and dashes on their sides', () => {
    expect(
      column('（试行）—')
        .filter(({ turned }) => turned)
        .map(({ text }) => text),
    ).toEqual(['（', '）', '—']);
  });

  test('sets a comma to the upper right of its cell', () => {
    const [mark, plain] = [column('甲，')[1]!, column('甲乙')[1]!];
    expect(mark.x).toBeGreaterThan(plain.x);
    expect(mark.y).toBeLessThan(plain.y);
  });

  test('sets up to two letters or digits upright together, more on their sides', () => {
    expect(column('5G基站').map(({ text, turned }) => [text, turned])).toEqual([
      ['5G', false],
      ['基', false],
      ['站', false],
    ]);
    expect(column('IoT').map(({ text, turned }) => [text, turned])).toEqual([
      ['I', true],
      ['o', true],
      ['T', true],
    ]);
  });

  test('runs over into further columns, with no line-breaking rule broken', () => {
    const columns = setVertical('城镇生活垃圾分类投放、收集、运输（含农村地区）', 10, false, setter);
    expect(columns.length).toBeGreaterThan(2);
    for (const { text } of columns) expect(text).not.toMatch(/^[、）]|[（]$/u);
  });
});
