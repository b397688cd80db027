import { embedFont } from 'tixi/io';
import { renderMermaid } from 'tixi/diagram';
import { expect, test } from 'vitest';
import type { Drawing, PlacedLine, Rect } from '../../src/diagram/drawing.js';
import { escapeXml } from '../../src/base/escape.js';
import { drawSystem } from '../../src/diagram/draw.js';
import { writeDrawing } from '../../src/diagram/write-drawing.js';
import { drawnText } from '../../src/io/svg/texts.js';
import { parseSystem } from '../../src/system/parse.js';
import { browserOrSkip, startChromium, type Page } from '../fixtures/chromium.js';
import { galleryPictures } from '../fixtures/diagram-gallery.js';
import { generatedFull } from '../fixtures/diagram-systems.js';
import { chineseFont } from '../fixtures/fonts.js';
import { hostileTitles } from './hostile-titles.js';

/** A line of type as tixi placed it, and the box it has to stay in. */
interface Expected {
  readonly line: PlacedLine;
  readonly inside: Rect;
  readonly what: string;
}

/** All lines of a drawing, in the order in which they are written. */
function linesOf(drawing: Drawing): readonly Expected[] {
  const { boxes, legend, notes, width, height } = drawing;
  const whole = { x: 0, y: 0, width, height };
  return [
    ...boxes.flatMap((box) =>
      [...box.code, ...box.title, ...box.badges].map((line) => ({ line, inside: box, what: box.box.title })),
    ),
    ...legend.map(({ line }) => ({ line, inside: whole, what: 'legend' })),
    ...notes.map(({ line, role }) => ({ line, inside: whole, what: role })),
  ].filter(({ line }) => line.text !== '' || line.glyphs !== undefined);
}

/**
 * A text as the browser draws it: how far it advances, its place by `getBBox` (which adds the ink that reaches beyond), and
 * how far its ink reaches above and below the baseline.
 */
interface Measured {
  readonly text: string;
  readonly advance: number;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

async function measure(page: Page, svg: string): Promise<readonly Measured[]> {
  await page.setContent(`<!doctype html><title>tixi</title>${svg}`);
  const found = await page.evaluate(`(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    const context = document.createElement('canvas').getContext('2d');
    return JSON.stringify([...document.querySelectorAll('text')].map((text) => {
      const box = text.getBBox();
      const { x, width } = box;
      const style = getComputedStyle(text);
      const size = Number.parseFloat(style.fontSize);
      context.font = style.fontWeight + ' 100px ' + style.fontFamily;
      const ink = [...text.children].length > 0 ? null : context.measureText(text.textContent);
      const baseline = Number(text.getAttribute('y'));
      return {
        text: text.textContent, advance: text.getComputedTextLength(), x, width,
        top: ink === null ? box.y : baseline - ink.actualBoundingBoxAscent * size / 100,
        bottom: ink === null ? box.y + box.height : baseline + ink.actualBoundingBoxDescent * size / 100,
      };
    }));
  })()`);
  return JSON.parse(String(found)) as Measured[];
}

/** What is wrong with a line, in a sentence; nothing where it is as we said. */
function faultOf(
  { line, inside, what }: Expected,
  { text, advance, x, width, top, bottom }: Measured,
): readonly string[] {
  const faults: string[] = [];
  const here = `${what}: ${text}`;
  const off = advance / line.width - 1;
  if (line.glyphs === undefined && Math.abs(off) > 0.03)
    faults.push(`${here}: ${(100 * off).toFixed(1)} % off our measure`);
  const slack = 0.05;
  if (x < inside.x - slack || x + width > inside.x + inside.width + slack)
    faults.push(`${here}: leaves its box sideways`);
  if (top < inside.y - slack || bottom > inside.y + inside.height + slack)
    faults.push(`${here}: leaves its box up or down`);
  return faults;
}

const hostile = parseSystem({
  format: 'tixi/1',
  id: 's',
  title: { zh: '体系' },
  levels: [],
  children: hostileTitles.map((title) => ({ id: title, title: { zh: title } })),
  standards: [],
  claims: [],
  sources: [],
});

async function mermaidLabels(page: Page, texts: readonly string[]): Promise<[...labels: string[][], scripts: number]> {
  await page.setContent('<!doctype html><title>tixi</title>');
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
  const found = await page.evaluate(`(async () => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'loose' });
    const labels = [];
    for (const [i, text] of ${JSON.stringify(texts)}.entries()) {
      document.body.innerHTML = (await mermaid.render('diagram' + i, text)).svg;
      labels.push([...document.querySelectorAll('.node .nodeLabel')].map((label) => label.textContent));
    }
    return JSON.stringify([...labels, document.querySelectorAll('script').length]);
  })()`);
  return JSON.parse(String(found)) as [...string[][], number];
}

test('I8 a browser with a real Chinese font draws every text as wide as we say and inside of its box; Mermaid draws its text', {
  timeout: 300_000,
}, async (context) => {
  const browser = browserOrSkip(await startChromium(), context);
  if (browser === null) return;
  try {
    const page = await browser.newPage();
    const drawn = (await galleryPictures()).map(({ name, system, options: { font: _, ...options } }) => {
      const { scene, drawing } = drawSystem(system, options);
      return { name, drawing, svg: writeDrawing(system, options, scene, drawing, 0) };
    });
    const text = drawn.map(({ svg }) => drawnText(svg)).join('');
    const fonts = [await chineseFont(text), await chineseFont(text, { weight: 'Bold' })];
    // All pictures share what is embedded, which takes a while to be packed.
    const all = await embedFont(`<svg><text>${escapeXml(text)}</text></svg>`, fonts);
    const [style = ''] = /<style>.*<\/style>/.exec(all) ?? [];
    expect(style.match(/font\/woff2/g)).toHaveLength(2);
    for (const { name, drawing, svg } of drawn) {
      const measured = await measure(
        page,
        svg.replace(/^<svg[^>]*>/, (root) => root + style),
      );
      const expected = linesOf(drawing);
      const textOf = ({ text, glyphs }: PlacedLine): string => glyphs?.map((glyph) => glyph.text).join('') ?? text;
      expect(
        measured.map(({ text }) => text),
        name,
      ).toEqual(expected.map(({ line }) => textOf(line)));
      expect(
        expected.flatMap((one, i) => faultOf(one, measured[i]!)),
        name,
      ).toEqual([]);
    }
    const [titles, large, scripts] = await mermaidLabels(page, [
      renderMermaid(hostile),
      renderMermaid(generatedFull(), { depth: 2 }),
    ]);
    expect((titles as string[]).sort()).toEqual(['体系', ...hostileTitles.map((title) => title.trim())].sort());
    expect(large).toHaveLength(1 + 7 + 26);
    expect(scripts, 'no script but Mermaid itself').toBe(1);
  } finally {
    await browser.close();
  }
});
