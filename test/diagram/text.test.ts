import { instance } from '@viz-js/viz';
import { parseSystem } from 'tixi';
import { renderDot, renderMermaid } from 'tixi/diagram';
import { expect, test } from 'vitest';
import { hostileTitles } from './hostile-titles.js';

type Item = Readonly<Record<string, unknown>>;

const document = (children: readonly Item[], more: Item = {}): ReturnType<typeof parseSystem> =>
  parseSystem({
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系', en: 'System' },
    levels: [],
    children,
    standards: [],
    claims: [],
    sources: [],
    ...more,
  });
const small = document([
  {
    id: 'a',
    code: '1',
    title: { zh: '生产', en: 'Production' },
    structure: 'sequence',
    children: [
      { id: 'a1', title: { zh: '设计' } },
      { id: 'a2', title: { zh: '制造', en: 'Making' } },
    ],
  },
  { id: 'b', title: { zh: '基础' } },
]);
const viz = await instance();

interface Drawn {
  readonly name: string;
  readonly objects: readonly { readonly _gvid: number; readonly name: string; readonly label: string }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly style?: string }[];
}
const drawn = (dot: string): Drawn => JSON.parse(viz.renderString(dot, { format: 'json' })) as Drawn;

test('Mermaid: a line a box, a line a connection, steps of a sequence one behind the other', () => {
  expect(renderMermaid(small)).toBe(`flowchart TB
  root["体系"]
  n_a["1 生产"]
  n_a1["设计"]
  n_a2["制造"]
  n_b["基础"]
  root --- n_a
  root --- n_b
  n_a --- n_a1
  n_a1 -.-> n_a2
  n_a --- n_a2
`);
});

test('language, depth, codes, direction and badges are as asked for, in both', () => {
  const decorations = {
    format: 'tixi/decorations/1' as const,
    nodes: [{ node: 'a', badges: ['1/2', '缺 1'] }],
    legend: [],
  };
  const mermaid = renderMermaid(small, { lang: 'both', depth: 1, codes: 'letters', direction: 'right', decorations });
  expect(mermaid.split('\n').slice(0, 4)).toEqual([
    'flowchart LR',
    '  root["体系<br/>System"]',
    '  n_a["A 生产<br/>Production<br/>1#47;2 · 缺 1"]',
    '  n_b["B 基础"]',
  ]);
  const dot = renderDot(small, { lang: 'en', depth: 1, codes: 'none', direction: 'right', decorations });
  expect(dot).toContain('rankdir=LR');
  expect(dot).toContain('"node:a" [label="Production\\n1/2 · 缺 1"];');
  expect(dot).not.toContain('a1');
});

test('DOT: Graphviz finds each box once, with its title, and the same connections', () => {
  const { name, objects, edges = [] } = drawn(renderDot(small));
  expect(name).toBe('s');
  expect(objects.map((one) => [one.name, one.label])).toEqual([
    ['system', '体系'],
    ['node:a', '1 生产'],
    ['node:a1', '设计'],
    ['node:a2', '制造'],
    ['node:b', '基础'],
  ]);
  const names = new Map(objects.map((one) => [one._gvid, one.name]));
  expect(edges.map(({ tail, head, style }) => [names.get(tail), names.get(head), style])).toContainEqual([
    'node:a1',
    'node:a2',
    'dashed',
  ]);
  expect(edges).toHaveLength(5);
});

test('I5 DOT: hostile titles and ids come through as they are', () => {
  const system = document(
    hostileTitles.map((title) => ({ id: title, title: { zh: title } })),
    { id: 'a"b\\' },
  );
  const svg = viz.renderString(renderDot(system), { format: 'svg' });
  const shown = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  );
  const spaces = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
  expect(shown.map(spaces)).toEqual(['体系', ...hostileTitles].map(spaces));
  expect(drawn(renderDot(system)).objects).toHaveLength(hostileTitles.length + 1);
});

test('I5 ids that differ stay different, whatever is in them', () => {
  const ids = ['a.b', 'a_b', 'a_2e_b', 'a b', 'ab', 'end', '__proto__', '😀', '标准', '标', '准'];
  const system = document(ids.map((id) => ({ id, title: { zh: id } })));
  const mermaid = renderMermaid(system);
  const found = [...mermaid.matchAll(/^ {2}(n_\w+)\[/gm)].map(([, id]) => id);
  expect(new Set(found).size).toBe(ids.length);
  expect(drawn(renderDot(system)).objects).toHaveLength(ids.length + 1);
});
