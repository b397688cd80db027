import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { isTixiError } from 'tixi';
import { embedFont, svgToPng, type PngFont } from 'tixi/io';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFont } from '../../src/io/font/face.js';
import { drawnText } from '../../src/io/svg/texts.js';
import { sizeOfSvg } from '../../src/io/svg/size.js';
import { chineseFont, collectionOf } from '../fixtures/fonts.js';

const folder = mkdtempSync(join(tmpdir(), 'tixi-png-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fontIn = (name: string, bytes: Uint8Array): PngFont => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { file, bytes };
};
const picture = (inside: string, size = 'width="50.8mm" height="25.4mm"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 200 100"><title>题</title>${inside}</svg>`;
const written = (text: string): string =>
  picture(`<text x="10" y="60" font-size="40" font-family="SimHei, sans-serif">${text}</text>`);

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch, as the file says. */
  readonly dpi: number;
  /** The part of the picture that is not white. */
  readonly ink: number;
  readonly raw: Buffer;
}

/** Reads as much of a PNG as the tests ask for. */
function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const data: Buffer[] = [];
  let dpi = 0;
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (kind === 'pHYs') dpi = bytes.readUInt32BE(at + 8) * 0.0254;
    if (kind === 'IDAT') data.push(body);
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const raw = inflateSync(Buffer.concat(data));
  return { width, height, dpi, ink: raw.filter((byte) => byte !== 0).length / raw.length, raw };
}

async function codeOf(work: Promise<unknown>): Promise<readonly [string, Readonly<Record<string, unknown>>]> {
  try {
    await work;
  } catch (error) {
    if (isTixiError(error)) return [error.code, error.details];
    throw error;
  }
  return ['none', {}];
}

let regular: PngFont;
beforeAll(async () => {
  regular = fontIn('regular.otf', await chineseFont('标准体系题ABC123'));
});

describe('svgToPng', () => {
  test('I1 a picture has the size on paper that the SVG states, at 300 dots an inch and any other', async () => {
    const print = pixelsOf(await svgToPng(picture('<rect width="100" height="100"/>')));
    expect([print.width, print.height, Math.round(print.dpi)]).toEqual([600, 300, 300]);
    const screen = pixelsOf(await svgToPng(picture('<rect width="100" height="100"/>'), { dpi: 96 }));
    expect([screen.width, screen.height, Math.round(screen.dpi)]).toEqual([192, 96, 96]);
  });

  test('Chinese is drawn with the font given, whatever family the SVG names', async () => {
    const [standard, system] = await Promise.all(
      ['标准', '体系'].map(async (text) => pixelsOf(await svgToPng(written(text), { fonts: [regular], dpi: 96 }))),
    );
    expect(standard!.ink).toBeGreaterThan(0.02);
    expect(standard!.raw.equals(system!.raw), 'two words do not look alike').toBe(false);
  });

  test('a collection is drawn with, and the same input gives the same bytes', async () => {
    const collection = fontIn('c.ttc', collectionOf([await chineseFont('ABC'), regular.bytes]));
    const once = await svgToPng(written('标准A'), { fonts: [collection], dpi: 96 });
    expect(await svgToPng(written('标准A'), { fonts: [collection], dpi: 96 })).toEqual(once);
    expect(
      pixelsOf(once).raw.equals(pixelsOf(await svgToPng(written('标准A'), { fonts: [regular], dpi: 96 })).raw),
    ).toBe(true);
  });

  test('I2 what the fonts lack is an error that names it, never a box; a second font may help out', async () => {
    const [code, details] = await codeOf(svgToPng(written('标准化&#x8981;求'), { fonts: [regular] }));
    expect([code, details['characters']]).toEqual(['missing-glyphs', ['化', '要', '求']]);
    const second = fontIn('second.otf', await chineseFont('化要求'));
    expect(await codeOf(svgToPng(written('标准化要求'), { fonts: [regular, second], dpi: 96 }))).toEqual(['none', {}]);
  });

  test('a title and a description are not drawn and need no font', async () => {
    expect(await codeOf(svgToPng(picture('<desc>描述</desc><g><title>化</title></g>'), { dpi: 96 }))).toEqual([
      'none',
      {},
    ]);
  });

  test('without a font, with a web font, and with something else the error says what to give', async () => {
    expect(await codeOf(svgToPng(written('标准')))).toMatchObject(['no-font', {}]);
    const web = fontIn('f.woff2', await chineseFont('标准', { format: 'woff2' }));
    expect(await codeOf(svgToPng(written('标准'), { fonts: [web] }))).toEqual(['unsupported-font', { font: web.file }]);
    const none = fontIn('f.ttf', new Uint8Array(100));
    expect(await codeOf(svgToPng(written('标准'), { fonts: [none] }))).toEqual([
      'unreadable-font',
      { font: none.file },
    ]);
  });

  test('I3 a gigantic picture is refused before anything is drawn, and told which resolution fits', async () => {
    const wall = picture('<rect width="9" height="9"/>', 'width="10m" height="10m"');
    expect(await codeOf(svgToPng(wall.replaceAll('10m"', '10000mm"')))).toMatchObject([
      'picture-too-large',
      { maxPixels: 150_000_000, dpi: 31 },
    ]);
    expect(await codeOf(svgToPng(picture(''), { maxPixels: 100, dpi: 96 }))).toMatchObject(['picture-too-large', {}]);
    for (const dpi of [0, -1, Number.NaN, Infinity]) {
      expect((await codeOf(svgToPng(picture(''), { dpi })))[0]).toBe('invalid-dpi');
    }
  });

  test('I3 a picture that would read a file is refused, a fragment of its own is not', async () => {
    for (const target of ['/etc/passwd', 'file:///etc/passwd', 'https://example.org/x.png', '../x.png']) {
      const [code] = await codeOf(svgToPng(picture(`<image href="${target}" width="9" height="9"/>`)));
      expect([target, code]).toEqual([target, 'outside-reference']);
    }
    const entity = `<!DOCTYPE svg [<!ENTITY x "化">]>${written('&x;')}`;
    expect((await codeOf(svgToPng(entity, { fonts: [regular] })))[0]).toBe('outside-reference');
    expect(await codeOf(svgToPng(picture('<g id="a"/><use href="#a"/>'), { dpi: 96 }))).toEqual(['none', {}]);
  });

  test('without the package that draws, the error says how to install it', async () => {
    vi.doMock('@resvg/resvg-js', () => {
      throw new Error('Cannot find module');
    });
    try {
      const [code, details] = await codeOf(svgToPng(picture('')));
      expect([code, details['install']]).toEqual(['missing-package', 'npm install @resvg/resvg-js']);
    } finally {
      vi.doUnmock('@resvg/resvg-js');
    }
  });
});

describe('embedFont', () => {
  test('I4 the SVG gets a font with the characters that it uses, and uses it', async () => {
    const svg = await embedFont(written('标准 A&amp;B'), await chineseFont('标准体系A&B'));
    const [, encoded = ''] = /src:url\(data:font\/woff2;base64,([^)]+)\)/.exec(svg) ?? [];
    const woff2 = Buffer.from(encoded, 'base64');
    expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
    expect(svg).toContain('text,tspan{font-family:&quot;tixi-embedded&quot;,sans-serif}');
    expect(drawnText(svg)).toBe('标准 A&B');
    expect(woff2.length).toBeLessThan(4000);
  });

  test('a regular and a bold font each keep their weight, also out of a collection', async () => {
    const bold = await chineseFont('标准', { weight: 'Bold' });
    const svg = await embedFont(written('标准'), [collectionOf([await chineseFont('ABC'), regular.bytes]), bold]);
    expect([...svg.matchAll(/font-weight:(\d+)/g)].map(([, weight]) => weight)).toEqual(['400', '700']);
  });

  test('characters that the font lacks are an error, and a family cannot break out of the style', async () => {
    expect((await codeOf(embedFont(written('标准化'), regular.bytes)))[0]).toBe('missing-glyphs');
    const svg = await embedFont(written('标准'), regular.bytes, { family: '"}</style><script>alert(1)</script>' });
    expect(svg).not.toContain('<script>');
    expect((await codeOf(embedFont('<p>标准</p>', regular.bytes)))[0]).toBe('not-an-svg');
  });
});

describe('what is read of an SVG', () => {
  test('its size in any unit, or that of its view box', () => {
    const size = (attributes: string): readonly number[] => {
      const { width, height } = sizeOfSvg(`<?xml version="1.0"?><!-- > --><svg ${attributes}><g/></svg>`);
      return [width, height].map((inches) => Math.round(inches * 25.4 * 100) / 100);
    };
    expect(size('width="420mm" height="29.7cm"')).toEqual([420, 297]);
    expect(size("data-x='a>b' width='72pt' height='1in'")).toEqual([25.4, 25.4]);
    expect(size('viewBox="0 0 96 192"')).toEqual([25.4, 50.8]);
    expect(size('width="100%" height="100%" viewBox="0,0,96,96"')).toEqual([25.4, 25.4]);
    for (const none of ['', 'width="3"', 'width="0" height="1"', 'width="x" height="1"']) {
      expect(() => size(none)).toThrow(expect.objectContaining({ code: 'not-an-svg' }));
    }
  });

  test('its texts with tags, entities and titles taken away, in time that grows with its length alone', () => {
    expect(
      drawnText(
        '<svg><title>不</title><text x="1">一<tspan>二&#x4e09;&lt;</tspan><title>不</title></text><textPath/></svg>',
      ),
    ).toBe('一二三<');
    for (const hostile of ['<text>', '<text', '<text><title>', '<text>&#x']) {
      expect(drawnText(hostile.repeat(100_000)).length).toBeLessThan(1_000_000);
    }
    expect(drawnText('<text>&#99999999;&constructor;&#x110000;</text>')).toBe('&#99999999;&constructor;&#x110000;');
  });
});

test('a font of the tests is what it says: only the characters asked for', () => {
  const [face] = openFont(new Uint8Array(readFileSync(regular.file)), 'regular');
  expect([face?.glyphOf('标'.codePointAt(0)!) === 0, face?.glyphOf('化'.codePointAt(0)!) === 0]).toEqual([false, true]);
});
