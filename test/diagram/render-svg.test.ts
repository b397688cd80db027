import { describe, expect, test } from 'vitest';
import { drawSystem } from '../../src/diagram/draw.js';
import { renderPages } from '../../src/diagram/render-pages.js';
import { renderSvg } from '../../src/diagram/render-svg.js';
import { letterCode } from '../../src/diagram/scene/codes.js';
import { isTixiError } from '../../src/base/error.js';
import { parseSystem } from '../../src/system/parse.js';
import type { DiagramOptions } from '../../src/diagram/options.js';
import { fills, marks } from '../../src/model/sets/fills.js';
import { system } from '../fixtures/example-system.js';
import { faultsOf } from '../fixtures/diagram-faults.js';
import { generatedFull, parts, single } from '../fixtures/diagram-systems.js';

const styles = ['framework', 'tiers'] as const;

function thrown(run: () => unknown): { readonly code: string; readonly message: string; readonly details: object } {
  try {
    run();
  } catch (error) {
    if (isTixiError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe.each(styles)('F1 an SVG of style %s', (style) => {
  test('says what it shows, and names the node of each box', () => {
    const svg = renderSvg(system, { style });
    expect(svg).toContain('role="img"');
    const [, labels] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    for (const id of labels?.split(' ') ?? []) expect(svg).toContain(`id="${id}"`);
    expect(labels?.split(' ')).toHaveLength(2);
    expect([...svg.matchAll(/data-node="([^"]*)"/g)].map(([, id]) => id)).toEqual(['a', 'a1', 'a2', 'b']);
  });

  test('lets nothing of the data out of its place, and refers to nothing outside', () => {
    const evil = '"><script>alert(1)</script>&\u0000\ufffe';
    const hostile = parseSystem({
      ...JSON.parse(JSON.stringify(single)),
      id: evil,
      title: { zh: evil },
      children: [
        { id: '__proto__', code: evil, title: { zh: evil } },
        { id: 'constructor', title: { zh: ']]>-->' } },
        { id: `${evil}2`, title: { en: 'x'.repeat(5000) } },
      ],
    });
    const svg = renderSvg(hostile, {
      style,
      font: `evil'"><script>`,
      caption: evil,
      source: evil,
      counts: new Map([['__proto__', evil]]),
      related: [{ title: { zh: evil }, node: '__proto__' }],
    });
    expect(svg).not.toMatch(/<script|javascript:|href|url\((?!#)/);
    expect(svg.replace(/xmlns="[^"]*"/, '')).not.toMatch(/https?:/);
    expect(svg).not.toMatch(/[\u0000-\u0008\ufffe]/);
    const tags = svg.match(/<[^>]*>/g) ?? [];
    for (const tag of tags)
      expect(tag).toMatch(/^<\/?(svg|title|desc|defs|pattern|path|rect|circle|g|text|tspan)(\s[\w:-]+="[^"<]*")*\/?>$/);
  });

  test('has ids that keep two systems in one page apart', () => {
    const ids = ['a b', 'a-b', 'A b', '体系', 'a_b'].map((id) => {
      const svg = renderSvg(parseSystem({ ...JSON.parse(JSON.stringify(single)), id }), { style });
      return /aria-labelledby="([^ "]+)/.exec(svg)?.[1];
    });
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('is drawn in every theme, in any family, as deep as asked', () => {
    for (const theme of ['light', 'dark', 'print'] as const)
      expect(renderSvg(parts, { style, theme })).toContain('</svg>');
    expect(renderSvg(parts, { style, font: '黑体' })).toContain('SimHei');
    expect(renderSvg(parts, { style, font: 'Noto Serif SC' })).toContain('&#39;Noto Serif SC&#39;');
    expect(renderSvg(parts, { style, depth: 1 })).not.toContain('data-node="core-a1"');
    expect(renderSvg(parts, { style, depth: 0 })).not.toContain('data-node');
  });

  test('F7 in print has no colour', () => {
    const svg = renderSvg(parts, { style, theme: 'print' });
    for (const [, red, green, blue] of svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g))
      expect(new Set([red, green, blue]).size).toBe(1);
  });

  test('F7 each fill and each mark has a sign of its own, in every theme', () => {
    const sign = (what: object, theme: 'light' | 'print'): string => {
      const decorations = { format: 'tixi/decorations/1', nodes: [{ node: 'only', ...what }], legend: [] } as const;
      // Fills and outlines of boxes are left out: what is drawn on them has to be enough. It is in ink on white.
      return renderSvg(single, { style, theme, decorations: decorations }).replace(
        /(<(?:rect|g)[^>]*?) (?:fill|stroke)="[^"]*"/g,
        '$1',
      );
    };
    const all = [...fills.map((fill) => ({ fill })), ...marks.map((mark) => ({ mark })), { hatched: true }, {}];
    for (const theme of ['light', 'print'] as const)
      expect(new Set(all.map((what) => sign(what, theme))).size).toBe(all.length);
  });

  test('has the size of the paper in millimetres', () => {
    expect(renderSvg(system, { style, paper: 'A4' })).toContain('width="297mm" height="210mm"');
    expect(renderSvg(system, { style, paper: 'A3', orientation: 'portrait' })).toContain(
      'width="297mm" height="420mm"',
    );
  });

  test('F8 a system of 7, 26 and 144 nodes fits one A3; on A4 the depth that fits is named', () => {
    const full = generatedFull();
    expect(renderSvg(full, { style, paper: 'A3', codes: 'letters' }).match(/data-node/g)).toHaveLength(177);
    const sheet = { style, paper: 'A4', codes: 'letters', orientation: 'portrait' } as const satisfies DiagramOptions;
    const larger = parseSystem({ ...full, children: [...full.children, ...twice(full.children)] });
    const error = thrown(() => renderSvg(larger, sheet));
    expect(error).toMatchObject({ code: 'diagram-too-small', details: { depth: 3, fits: 2, paper: 'A4' } });
    expect(error.message).toContain('`depth: 2`');
  });
});

/** The same nodes with other ids. */
function twice(nodes: readonly object[]): readonly object[] {
  return JSON.parse(JSON.stringify(nodes).replace(/"id":"/g, '"id":"again-')) as readonly object[];
}

describe('F9 sheets', () => {
  test('are one where all fits, else an overview and parts with running heads', () => {
    expect(renderPages(system)).toHaveLength(1);
    const pages = renderPages(generatedFull(), { paper: 'A4', codes: 'letters', caption: '图4 示例', style: 'tiers' });
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, i) => expect(page).toContain(`第${i + 1}页 共${pages.length}页`));
    expect(pages[0]).toContain('总图');
    expect(pages[0]).not.toContain('（续）');
    expect(pages[1]).toContain('图4 示例（续）');
    // No code is in pieces, however narrow the boxes are.
    expect(pages.join('').match(/>[A-G][A-E][A-F]</g)).toHaveLength(144);
  });
});

describe('shapes that nobody draws', () => {
  const chain = (depth: number): object => ({
    id: `d${depth}`,
    title: { zh: `第${depth}级` },
    ...(depth < 120 ? { children: [chain(depth + 1)] } : {}),
  });
  const deep = parseSystem({ ...(JSON.parse(JSON.stringify(single)) as object), children: [chain(1)] });

  test.each(styles)('F6 120 levels in style %s keep the rules', (style) => {
    expect(faultsOf(drawSystem(deep, { style }).drawing)).toEqual([]);
  });

  test('F9 120 levels stand on sheets, each on some', () => {
    const pages = renderPages(deep, { paper: 'A3', style: 'tiers' });
    const drawn = new Set(pages.flatMap((page) => [...page.matchAll(/data-node="(d\d+)"/g)].map(([, id]) => id)));
    expect(drawn.size).toBe(120);
  });

  test('a thousand children and a title of 20,000 characters are drawn', () => {
    const children = Array.from({ length: 1000 }, (_, i) => ({
      id: `c${i}`,
      title: { zh: i === 0 ? '长'.repeat(20_000) : '类' },
    }));
    const wide = parseSystem({ ...(JSON.parse(JSON.stringify(single)) as object), children });
    for (const style of styles) expect(renderSvg(wide, { style }).match(/data-node/g)).toHaveLength(1000);
  });
});

describe('F5 letter codes', () => {
  test('come from the place, A, AA, AAA, and none is that of another', () => {
    expect([0, 25, 26, 52].map((place) => letterCode('', place))).toEqual(['A', 'Z', 'A1', 'A2']);
    expect(letterCode('AB', 2)).toBe('ABC');
    const codes = Array.from({ length: 80 }, (_, i) => letterCode('', i));
    const below = codes.flatMap((code) => Array.from({ length: 80 }, (_, i) => letterCode(code, i)));
    expect(new Set([...codes, ...below]).size).toBe(80 + 80 * 80);
  });
});

describe('what no picture has', () => {
  test.each([
    [{ style: 'circles' }, 'invalid-option'],
    [{ depth: -1 }, 'invalid-option'],
    [{ depth: 1.5 }, 'invalid-option'],
    [{ paper: 'A5' }, 'invalid-option'],
    [{ related: [{ title: { zh: '体系' }, node: 'none' }] }, 'unknown-node'],
  ])('%j is refused as %s', (options, code) => {
    expect(thrown(() => renderSvg(system, options as DiagramOptions)).code).toBe(code);
    expect(thrown(() => renderPages(system, options as DiagramOptions)).code).toBe(code);
  });
});
