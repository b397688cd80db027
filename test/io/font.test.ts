import { beforeAll, describe, expect, test } from 'vitest';
import { openFont } from '../../src/io/font/face.js';
import { checkCharacters, missingCharacters } from '../../src/io/font/missing.js';
import { singleFace } from '../../src/io/font/single-face.js';
import { chineseFont, collectionOf } from '../fixtures/fonts.js';

const text = '标准体系 ABC 𠀋';
let font: Uint8Array;
let bold: Uint8Array;
beforeAll(async () => {
  font = await chineseFont(text);
  bold = await chineseFont('标准', { weight: 'Bold' });
});

/** A font that holds nothing but a map of characters. */
function fontWithMap(map: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(12 + 16 + 12 + map.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, 1);
  bytes.set(new TextEncoder().encode('cmap'), 12);
  view.setUint32(20, 28);
  view.setUint32(24, 12 + map.length);
  view.setUint16(30, 1);
  view.setUint16(32, 3);
  view.setUint16(34, 1);
  view.setUint32(36, 12);
  bytes.set(map, 40);
  return bytes;
}
const words = (...values: readonly number[]): readonly number[] => values.flatMap((value) => [value >> 8, value & 255]);

describe('a font is known by its bytes', () => {
  test('family, weight and characters of a real font', () => {
    const [face] = openFont(font, 'f');
    expect([face?.family, face?.weight]).toEqual(['Noto Sans S Chinese', 400]);
    expect(missingCharacters('标准体系 ABC', [face!])).toEqual([]);
    expect(missingCharacters('标准化，准标化', [face!])).toEqual(['化', '，']);
  });

  test('a collection holds several faces, and each can be taken out as a font of its own', () => {
    const faces = openFont(collectionOf([bold, font]), 'f.ttc');
    expect(faces.map(({ weight }) => weight)).toEqual([700, 400]);
    const alone = openFont(singleFace(faces[1]!.tables), 'alone');
    expect(alone.map(({ family, weight }) => [family, weight])).toEqual([['Noto Sans S Chinese', 400]]);
    expect(missingCharacters('标准体系ABC', alone)).toEqual([]);
    expect(missingCharacters('标准体', [faces[0]!])).toEqual(['体']);
    expect(missingCharacters('标准体', faces)).toEqual([]);
  });

  test('maps of format 4 with deltas and ranges, and of format 6, are read', () => {
    const four = fontWithMap([
      ...words(4, 0, 0, 6, 0, 0, 0),
      ...words(0x42, 0x52, 0xffff, 0),
      ...words(0x41, 0x50, 0xffff),
      ...words(0x10000 - 0x40, 0, 1),
      ...words(0, 4, 0),
      ...words(7, 0, 9),
    ]);
    const glyphs = [0x40, 0x41, 0x42, 0x43, 0x50, 0x51, 0x52, 0x53, 0xffff, 0x1f600];
    expect(glyphs.map((code) => openFont(four, 'f')[0]?.glyphOf(code))).toEqual([0, 1, 2, 0, 7, 0, 9, 0, 0, 0]);
    const six = fontWithMap(words(6, 0, 0, 0x41, 2, 5, 6));
    expect([0x40, 0x41, 0x42, 0x43].map((code) => openFont(six, 'f')[0]?.glyphOf(code))).toEqual([0, 5, 6, 0]);
  });

  test('characters without ink need no glyph', () => {
    expect(missingCharacters(' \t\n\u00a0\u200b\u200d\ufeff\ufe0f', openFont(font, 'f'))).toEqual([]);
  });
});

describe('what cannot be drawn with is refused', () => {
  test.each(['woff', 'woff2'])('%s, by name', async (format) => {
    const web = await chineseFont('标', { format });
    expect(() => openFont(web, 'web.font')).toThrow(
      expect.objectContaining({ code: 'unsupported-font', message: expect.stringContaining('web.font') as string }),
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a picture', new Uint8Array(200).fill(137)],
    ['a collection of nothing', new Uint8Array([0x74, 0x74, 0x63, 0x66, 0, 1, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0])],
  ])('%s', (_, bytes) => {
    expect(() => openFont(bytes, 'x')).toThrow(expect.objectContaining({ code: 'unreadable-font' }));
  });

  test('a font that is cut off anywhere, or damaged anywhere in its directory and maps, does no harm', () => {
    const use = (bytes: Uint8Array): unknown => {
      try {
        return missingCharacters(text, openFont(bytes, 'x')).length;
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
    };
    for (let length = 0; length < font.length; length += 97)
      expect(use(font.subarray(0, length))).toBe('unreadable-font');
    for (let at = 0; at < Math.min(font.length, 3000); at += 3) {
      const damaged = font.slice();
      damaged[at] = damaged[at]! ^ 0xff;
      const found = use(damaged);
      expect(typeof found === 'number' || found === 'unreadable-font', `${at}: ${String(found)}`).toBe(true);
    }
  });

  test('what is missing is named, twenty at most', () => {
    const faces = openFont(font, 'f');
    const many = Array.from({ length: 30 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    try {
      checkCharacters(`标准化${many}`, faces, 'f.ttf');
      expect.unreachable();
    } catch (error) {
      const { code, details, message } = error as {
        readonly code: string;
        readonly details: { readonly characters: readonly string[]; readonly count: number };
        readonly message: string;
      };
      expect([code, details.count, details.characters.length, details.characters[0]]).toEqual([
        'missing-glyphs',
        31,
        20,
        '化',
      ]);
      expect(message).toContain('化 一 丁');
    }
  });
});
