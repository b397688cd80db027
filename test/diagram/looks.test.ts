import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { drawSystem } from '../../src/diagram/draw.js';
import type { PlacedBox } from '../../src/diagram/drawing.js';
import type { DiagramOptions } from '../../src/diagram/options.js';
import { renderSvg } from '../../src/diagram/render-svg.js';
import { findGaps } from '../../src/gaps/audit.js';
import { decorateGaps } from '../../src/gaps/decorate.js';
import { coverageDecorations } from '../fixtures/diagram-gallery.js';
import { parts, single } from '../fixtures/diagram-systems.js';

const styles = ['framework', 'tiers'] as const;
const ids = [
  'huzhou-green-finance',
  'huzhou-green-manufacturing',
  'zhejiang-modern-industry',
  'deqing-urban-rural',
] as const;
const systems = await Promise.all(ids.map((id) => catalog.load(id)));

/** What was seen to go wrong: English titles with badges on a small sheet. */
const english = systems.flatMap((system) =>
  styles.map((style) => {
    const options: DiagramOptions = {
      style,
      lang: 'en',
      paper: 'A4',
      decorations: decorateGaps(findGaps(system), { lang: 'en' }),
    };
    return { name: `${system.id} as ${style}`, boxes: drawSystem(system, options).drawing.boxes };
  }),
);

describe.each(english)('$name on A4', ({ boxes }) => {
  test('F4 breaks no word, no code and no badge', () => {
    for (const { box, title, badges, code } of boxes) {
      const text = title.map((line) => line.text).reduce((all, line) => all + (/[-/]$/.test(all) ? '' : ' ') + line);
      expect(text).toBe(box.title);
      expect(badges.length + code.length).toBeLessThanOrEqual(2);
    }
  });

  test('F10 has titles of one size on a level', () => {
    for (const level of levelsOf(boxes)) {
      const sizes = new Set(level.flatMap(({ title }) => title.map(({ size }) => size)));
      expect([...sizes]).toHaveLength(1);
    }
  });

  test('F10 has its badges in one place in all boxes that stand side by side', () => {
    const siblings = new Map<string, PlacedBox[]>();
    for (const one of boxes) {
      if (one.badges.length === 0 || one.head !== null) continue;
      const key = `${one.box.depth} ${one.inside ?? one.box.branch}`;
      siblings.set(key, [...(siblings.get(key) ?? []), one]);
    }
    for (const level of siblings.values()) expect(new Set(level.map(badgePlace)).size).toBe(1);
  });
});

/** Boxes of one depth that hold others, and those that do not. */
function levelsOf(boxes: readonly PlacedBox[]): readonly (readonly PlacedBox[])[] {
  const levels = new Map<string, PlacedBox[]>();
  for (const one of boxes) {
    const key = `${one.box.depth} ${one.box.children.length > 0}`;
    levels.set(key, [...(levels.get(key) ?? []), one]);
  }
  return [...levels.values()];
}

/** In the corner of the box, or in line with what stands in the middle of it. */
function badgePlace({ y, height, badges: [badge] }: PlacedBox): 'corner' | 'line' {
  const middle = (badge?.y ?? 0) - 0.38 * (badge?.size ?? 0);
  return Math.abs(middle - (y + height / 2)) < 1.5 ? 'line' : 'corner';
}

describe('F8 a picture alone on its sheet', () => {
  test.each(styles)('stands in the middle of it, a little above, in style %s', (style) => {
    for (const system of [single, ...systems]) {
      const { boxes, notes, height } = drawSystem(system, { style, paper: 'A4', caption: '图1' }).drawing;
      const top = Math.min(...boxes.map(({ y }) => y));
      const bottom = height - Math.max(...boxes.map((box) => box.y + box.height), ...notes.map(({ line }) => line.y));
      expect(top).toBeLessThanOrEqual(bottom + 1);
      expect(top).toBeGreaterThan(bottom * 0.6);
    }
  });
});

test('F7 what is hatched has no other sign, and a clear band behind its type', () => {
  const { drawing } = drawSystem(parts, { decorations: coverageDecorations });
  const hatched = drawing.boxes.filter(({ box }) => box.hatched);
  expect(hatched).toHaveLength(3);
  for (const { signs } of hatched) expect(signs).toEqual([]);
  const svg = renderSvg(parts, { decorations: coverageDecorations });
  const [group = ''] = /<g data-node="core-b2">.*?<\/g>/.exec(svg) ?? [];
  expect(group).toMatch(/url\(#[^)]*\)"\/><rect [^>]*\/><rect [^>]*\/><text/);
});

test('the title of the whole stands above the middle of the tiers', async () => {
  const { boxes } = drawSystem(await catalog.load('zhejiang-modern-industry'), { style: 'tiers' }).drawing;
  const [root] = boxes.filter(({ role }) => role === 'title');
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  expect((root?.x ?? 0) + (root?.width ?? 0) / 2).toBeCloseTo((left + right) / 2, 1);
});
