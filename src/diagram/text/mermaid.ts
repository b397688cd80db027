import type { StandardSystem } from '../../model/system.js';
import type { DiagramOptions } from '../options.js';
import type { Box } from '../scene/box.js';
import { buildScene } from '../scene/scene.js';
import { flatten, labelLines, type DiagramTextOptions } from './label.js';

/** What Mermaid and DOT take over of what a diagram is asked for. */
export type TextDiagramOptions = Pick<DiagramOptions, 'lang' | 'depth' | 'codes' | 'counts' | 'decorations'> &
  DiagramTextOptions;

/**
 * Writes a system as a Mermaid flowchart, for pages that draw Mermaid themselves (GitHub, GitLab, wikis).
 *
 * Titles are escaped, ids come from the ids of the nodes, badges of decorations stand in the boxes. Mermaid draws at most
 * 500 lines between boxes and 50,000 characters unless it is told otherwise; `depth` keeps a large system below that.
 *
 * @example
 * renderMermaid(system, { depth: 1, lang: 'en' }).split('\n')[2]; // => '  n_a["1 basics"]'
 */
export function renderMermaid(system: StandardSystem, options: TextDiagramOptions = {}): string {
  const { boxes, edges } = flatten(buildScene(system, options).root);
  return [
    `flowchart ${options.direction === 'right' ? 'LR' : 'TB'}`,
    ...boxes.map((box) => `  ${idOf(box)}["${labelLines(box).map(escapeLabel).join('<br/>')}"]`),
    ...edges.map(({ from, to, kind }) => `  ${idOf(from)} ${kind === 'child' ? '---' : '-.->'} ${idOf(to)}`),
    '',
  ].join('\n');
}

function idOf({ node }: Box): string {
  return node === null ? 'root' : `n_${encodeId(node)}`;
}

/** Letters and digits stay as they are; all else is written by its number, so that no two ids become one. */
function encodeId(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`);
}

/** Everything that Mermaid, its Markdown or HTML would read as something is written as a numeric entity. */
function escapeLabel(line: string): string {
  return line.replace(/[!-,./:-@[-`{-~]/g, (character) => `#${character.charCodeAt(0)};`);
}
