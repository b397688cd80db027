import type { StandardSystem } from '../../model/system.js';
import type { Box } from '../scene/box.js';
import { buildScene } from '../scene/scene.js';
import { flatten, labelLines } from './label.js';
import type { TextDiagramOptions } from './mermaid.js';

/**
 * Writes a system in the DOT language of Graphviz. Titles are escaped; a node is called `node:` with its id, the system
 * itself `system`; badges of decorations stand in the boxes.
 *
 * @example
 * renderDot(system, { depth: 1, lang: 'en' }).split('\n')[4]; // => '  "node:a" [label="1 basics"];'
 */
export function renderDot(system: StandardSystem, options: TextDiagramOptions = {}): string {
  const { boxes, edges } = flatten(buildScene(system, options).root);
  return [
    `digraph ${quoted(system.id)} {`,
    `  graph [rankdir=${options.direction === 'right' ? 'LR' : 'TB'}];`,
    '  node [shape=box, fontname="sans-serif"];',
    ...boxes.map((box) => `  ${idOf(box)} [label="${labelLines(box).map(escapeLabel).join('\\n')}"];`),
    ...edges.map(({ from, to, kind }) => {
      const looks = kind === 'child' ? '[dir=none]' : '[style=dashed, constraint=false]';
      return `  ${idOf(from)} -> ${idOf(to)} ${looks};`;
    }),
    '}',
    '',
  ].join('\n');
}

function idOf({ node }: Box): string {
  return node === null ? '"system"' : quoted(`node:${node}`);
}

/** A name: whatever stands between quotes, where a backslash and a quote are written with one more before them. */
function quoted(name: string): string {
  return `"${name.replace(/\u0000/g, '').replace(/["\\]/g, '\\$&')}"`;
}

/** A label: Graphviz reads backslashes and entities in it. */
function escapeLabel(line: string): string {
  return line.replace(/["\\]/g, '\\$&').replace(/&/g, '&amp;');
}
