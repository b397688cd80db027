import { TixiError } from '../base/error.js';
import { shorten } from '../base/shorten.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';
import type { DiagramOptions } from './options.js';

const choices = {
  style: ['framework', 'tiers'],
  lang: ['zh', 'en', 'both'],
  theme: ['light', 'dark', 'print'],
  codes: ['data', 'letters', 'none'],
  paper: ['A4', 'A3'],
  orientation: ['landscape', 'portrait'],
} as const satisfies { readonly [Name in keyof DiagramOptions]: readonly DiagramOptions[Name][] };

/** Refuses what plain JavaScript may ask for and no picture has. */
export function checkOptions(system: StandardSystem, options: DiagramOptions): void {
  for (const [name, known] of Object.entries(choices)) {
    const value: unknown = options[name as keyof typeof choices];
    if (value === undefined || (known as readonly unknown[]).includes(value)) continue;
    const list = known.map((one) => `'${one}'`).join(', ');
    throw new TixiError('invalid-option', `\`${name}\` of a diagram is one of ${list}.`, { option: name });
  }
  const { depth } = options;
  if (depth !== undefined && !(Number.isInteger(depth) && depth >= 0))
    throw new TixiError('invalid-option', '`depth` of a diagram is a whole number of levels, 0 or more.', {
      option: 'depth',
    });
  const asked = new Set(options.related?.flatMap(({ node }) => (node === undefined ? [] : [node])));
  if (asked.size === 0) return;
  for (const { node } of walkNodes(system)) asked.delete(node.id);
  for (const id of asked)
    throw new TixiError(
      'unknown-node',
      `A related system is connected to the node ${shorten(id)}, which the system does not have. Name one of its nodes, or leave \`node\` out.`,
      { node: id },
    );
}
