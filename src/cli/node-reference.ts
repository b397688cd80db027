import { nearest } from '../base/nearest.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';
import { failure } from './failure.js';

/**
 * The id of the node that a user names: by id, else by code, else by a title or alias that only one node has.
 * `argument` is what named the system, for the hint where there is no such node.
 */
export function nodeIdOf(system: StandardSystem, text: string, argument: string): string {
  const nodes = Array.from(walkNodes(system), ({ node }) => node);
  const ways: readonly ((node: SystemNode) => boolean)[] = [
    (node) => node.id === text,
    (node) => node.code === text,
    ({ title, aliases = [] }) => title.zh === text || title.en === text || aliases.includes(text),
  ];
  for (const matches of ways) {
    const found = nodes.filter(matches);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only.id;
    if (found.length > 1) {
      throw failure('ambiguous-node', { system: system.id, node: text, ids: found.map(({ id }) => id) });
    }
  }
  const names = nodes.flatMap(({ id, title }) => [id, title.zh, title.en]).filter((name) => name !== undefined);
  throw failure('unknown-node', {
    system: system.id,
    argument,
    node: text,
    nearest: nearest(text, names) ?? containing(text, names),
  });
}

/** Names that hold the text as a part, a few of them. */
function containing(text: string, names: readonly string[]): string | null {
  const found = [...new Set(names.filter((name) => name.includes(text)))].slice(0, 3);
  return found.length === 0 ? null : found.join(' / ');
}
