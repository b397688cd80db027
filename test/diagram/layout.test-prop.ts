import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSystem } from '../../src/diagram/draw.js';
import type { DiagramOptions } from '../../src/diagram/options.js';
import { renderPages } from '../../src/diagram/render-pages.js';
import { renderSvg } from '../../src/diagram/render-svg.js';
import { parseSystem } from '../../src/system/parse.js';
import type { StandardSystem } from '../../src/model/system.js';
import { coverageDecorations } from '../fixtures/diagram-gallery.js';
import { faultsOf } from '../fixtures/diagram-faults.js';
import { createRandom } from '../fixtures/random-system.js';

const words = [
  '绿色',
  '金融',
  '标准',
  '评价',
  '（试行）',
  '《通则》',
  '、',
  '与',
  'GB/T 13016',
  'IoT',
  '信息',
  '服务',
  '，',
  '2020年',
  'a',
];

/** A random system of up to five levels: titles of all lengths, parts, sequences, codes, and branches of unequal depth. */
function randomTree(seed: number): { readonly system: StandardSystem; readonly ids: readonly string[] } {
  const random = createRandom(seed);
  const ids: string[] = [];
  const title = (): string =>
    Array.from({ length: 1 + random.below(random.chance(0.1) ? 20 : 5) }, () => random.pick(words)).join('');
  const wide = random.chance(0.1);
  const node = (depth: number): Record<string, unknown> => {
    const id = `n${ids.length}`;
    ids.push(id);
    const count =
      ids.length < 30 && depth < 5 && random.chance(depth === 1 ? 0.6 : 0.35) ? 1 + random.below(wide ? 12 : 4) : 0;
    return {
      id,
      title: { zh: title() },
      ...(random.chance(0.5) ? { code: random.pick(['A', 'B1', 'C.2.10', '101']) } : {}),
      ...(random.chance(0.2) ? { structure: 'sequence' } : {}),
      ...(depth === 1 && random.chance(0.25)
        ? { part: random.pick(['general', 'band', 'pillar-left', 'pillar-right']) }
        : {}),
      ...(count > 0 ? { children: Array.from({ length: count }, () => node(depth + 1)) } : {}),
    };
  };
  const children = Array.from({ length: random.chance(0.05) ? 40 : random.below(8) }, () => node(1));
  const system = parseSystem({
    format: 'tixi/1',
    id: `s${seed}`,
    title: { zh: title() },
    levels: [],
    children,
    standards: [],
    claims: [],
    sources: [],
  });
  return { system, ids };
}

function randomOptions(seed: number, ids: readonly string[]): DiagramOptions {
  const random = createRandom(seed + 1);
  const decorated = random.chance(0.4);
  return {
    style: random.pick(['framework', 'tiers'] as const),
    codes: random.pick(['data', 'letters', 'none'] as const),
    theme: random.pick(['light', 'dark', 'print'] as const),
    ...(random.chance(0.3) ? { caption: '图1 随机生成的体系', source: '来源：测试' } : {}),
    ...(random.chance(0.2) ? { counts: new Map(ids.map((id, i) => [id, i])) } : {}),
    ...(random.chance(0.3)
      ? {
          related: [
            { title: { zh: '上层体系' } },
            ...(ids.length > 0 ? [{ title: { zh: '相关体系' }, node: random.pick(ids) }] : []),
          ],
        }
      : {}),
    ...(decorated
      ? {
          decorations: {
            ...coverageDecorations,
            nodes: coverageDecorations.nodes.map((one, i) => ({ ...one, node: ids[i] ?? `none${i}` })),
          },
        }
      : {}),
  };
}

/** A picture is some hundred times as much work as a designation; with TIXI_RUNS=5000 as many are drawn as of the rest. */
const runs = Number(process.env['TIXI_RUNS'] ?? 100);

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('random systems', () => {
  test('F6 no two boxes overlap, text stays in its box, lines cross no box, nothing leaves the page', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { system, ids } = randomTree(seed);
        expect(faultsOf(drawSystem(system, randomOptions(seed, ids)).drawing)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('F9 on sheets every node stands on some sheet, however many it takes', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { system, ids } = randomTree(seed);
        const { style, codes } = { codes: 'data', ...randomOptions(seed, ids) } as const;
        const pages = renderPages(system, { paper: 'A4', orientation: 'portrait', ...(style ? { style } : {}), codes });
        const drawn = new Set(pages.flatMap((page) => [...page.matchAll(/data-node="(n\d+)"/g)].map(([, id]) => id)));
        expect(ids.filter((id) => !drawn.has(id))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 15) },
    );
  });

  test('F2 the same input gives the same bytes', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { system, ids } = randomTree(seed);
        const options = randomOptions(seed, ids);
        expect(renderSvg(system, options)).toBe(renderSvg(structuredClone(system), options));
      }),
      { numRuns: Math.ceil(runs / 15) },
    );
  });
});
