import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/diagram/measure/break-lines.js';
import { fitText } from '../../src/diagram/measure/fit-text.js';
import { createTypesetter } from '../../src/diagram/measure/typesetter.js';

const setter = createTypesetter('proportional');
const broken = (text: string, width: number): readonly string[] =>
  breakLines(setter.prepare(text, false).units, width, false, setter).map((line) => line.text);

describe('F3 a broken text', () => {
  test('has even lines rather than a full one and a rest', () => {
    expect(broken('绿色设计产品评价', 7)).toEqual(['绿色设计', '产品评价']);
  });

  test('breaks before 与, 和, 及 and after a pause rather than inside of a phrase', () => {
    expect(broken('绿色融资项目和资产', 6)).toEqual(['绿色融资', '项目和资产']);
    expect(broken('术语与分类', 4)).toEqual(['术语', '与分类']);
    expect(broken('环境、社会和治理', 5)).toEqual(['环境、', '社会和治理']);
  });

  test('takes 与, 和 and 及 for what they are in words such as 参与, 饱和 and 普及', () => {
    expect(broken('社会组织参与社会治理', 7)).toEqual(['社会组织', '参与社会治理']);
    expect(broken('标准知识普及教育', 5)).toEqual(['标准知识', '普及教育']);
    for (const word of ['参与', '涉及', '以及', '中和']) {
      for (let width = 5; width < 12; width++) {
        expect(broken(`碳达峰${word}碳排放管理规范`, width).join('|'), word).not.toContain(Array.from(word).join('|'));
      }
    }
  });

  test('begins no line with a closing mark and ends none with an opening one', () => {
    for (let width = 5; width < 20; width++) {
      for (const line of broken('依据《绿色金融（试行）》、“碳中和”等文件；编制：说明', width)) {
        expect(line).not.toMatch(/^[，。、；：？！）》〉」』】”]/u);
        expect(line).not.toMatch(/[（《〈「『【“]$/u);
      }
    }
  });

  test('keeps Latin words, numbers and designations whole', () => {
    const lines = broken('依据GB/T 13016-2018建立IoT平台', 6.5);
    expect(lines.join('|')).toContain('13016-2018');
    expect(lines.some((line) => /IoT/.test(line))).toBe(true);
  });

  test('cuts a Latin word only where it alone is too wide, after a hyphen where there is one', () => {
    expect(broken('Standardization-Framework', 8)).toEqual(['Standardization-', 'Framework']);
    expect(broken('short words stay whole', 3.2)).toEqual(['short', 'words', 'stay', 'whole']);
  });

  test('is cut again where what follows a hyphen is too wide itself', () => {
    const { units } = setter.prepare('-raAaaaa', false);
    for (const { width } of breakLines(units, 2, false, setter)) expect(width).toBeLessThanOrEqual(2);
  });

  test('that begins with a space is no wider for it', () => {
    const { units } = setter.prepare(' 绿准 ，）标V', false);
    for (const { width } of breakLines(units, 3.575, false, setter)) expect(width).toBeLessThanOrEqual(3.575);
  });

  test('loses and adds no character, and no line is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[绿色金融标准（）《》、，与 a-zA-Z0-9/-]{1,60}$/),
        fc.double({ min: 2, max: 30, noNaN: true }),
        (text, width) => {
          const { units } = setter.prepare(text, false);
          const lines = breakLines(units, width, false, setter);
          expect(
            lines
              .map((line) => line.text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          const widest = Math.max(
            width,
            ...units.filter(({ text: unit }) => Array.from(unit).length < 8).map((unit) => unit.width),
          );
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(widest + 1e-6);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('F4 a text in a width', () => {
  const style = { size: 10, floor: 7, bold: false, lines: 2 };

  test('keeps its size where it fits in its lines', () => {
    expect(fitText('绿色金融', 50, style, setter).lines.map(({ size }) => size)).toEqual([10]);
    expect(fitText('绿色金融标准体系', 50, style, setter).lines.map(({ size }) => size)).toEqual([10, 10]);
  });

  test('shrinks to the floor before it takes more lines, and is never wider', () => {
    const block = fitText('绿色金融标准体系的评价与改进', 50, style, setter);
    expect(block.lines).toHaveLength(2);
    expect(block.lines[0]?.size).toBeLessThan(10);
    const long = fitText('绿'.repeat(60), 50, style, setter);
    expect(long.lines.length).toBeGreaterThan(2);
    expect(long.lines.every(({ size, width }) => size === 7 && width <= 50)).toBe(true);
  });

  test('shrinks further before a word is broken, and breaks it only where even the least size does not fit', () => {
    const english = { size: 12, floor: 10, least: 7, bold: false, lines: 3 };
    const whole = fitText('process management', 58, english, setter);
    expect(whole.lines.map(({ text }) => text)).toEqual(['process', 'management']);
    expect(whole.cut).toBe(false);
    const broken = fitText('internationalization', 40, english, setter);
    expect(broken.cut).toBe(true);
    expect(broken.lines.every(({ width }) => width <= 40)).toBe(true);
  });
});
