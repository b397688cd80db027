import { deepFreeze } from '../base/freeze.js';
import type { Language } from '../base/sentence.js';
import { compareCodeUnits } from '../base/order.js';
import type { Decorations, NodeDecoration } from '../model/decorations.js';
import type { CoverageChange, SystemDiff } from '../model/system-diff.js';
import { arrowOf, changeNames } from './change-names.js';
import { changeWords } from './change-words.js';
import { changeLines } from './node-lines.js';

/** How a diff is drawn. */
export interface DecorateDiffOptions {
  /** Which edition is drawn: nodes that were removed are in the one before. Default `after`. */
  readonly on?: 'before' | 'after';
  /** Language of the notes. Default `zh`. */
  readonly lang?: Language;
}

/**
 * Decorations that show a diff on the diagram of either edition: what was added, removed and changed itself is marked, a
 * badge has what exists before and after, and the note says all that changed.
 *
 * @example
 * const after = insertNode(system, { node: { id: 'c', title: { zh: '新' } }, to: 'a' });
 * const { nodes } = decorateDiff(diffSystems(system, after));
 * nodes.filter(({ mark }) => mark !== undefined).map(({ node, mark }) => [node, mark]); // => [['c', 'added']]
 */
export function decorateDiff(diff: SystemDiff, options: DecorateDiffOptions = {}): Decorations {
  const { on = 'after', lang = 'zh' } = options;
  const idOn = idsOn(diff, on);
  const notes = new Map<string, string[]>();
  const changed = new Set<string>();
  for (const { node, side, kind, text } of changeLines(diff, changeNames({}, lang), lang)) {
    const id = node === null ? null : idOn(side, node);
    const change = changeWords[kind][lang];
    if (id !== null && kind !== 'coverage') changed.add(id);
    if (id !== null)
      notes.set(id, [...(notes.get(id) ?? []), lang === 'zh' ? `${change}：${text}` : `${change}: ${text}`]);
  }
  const alone = new Set((on === 'after' ? diff.nodes.added : diff.nodes.removed).map(({ node }) => node));
  const badges = new Map(
    diff.coverage.flatMap((change) => {
      const own = change[on]?.node ?? null;
      return own === null ? [] : [[own, badgeOf(change)] as const];
    }),
  );
  const nodes = Array.from(notes, ([node, lines]): NodeDecoration => {
    const badge = badges.get(node) ?? null;
    const mark = !alone.has(node) ? 'changed' : on === 'after' ? 'added' : 'removed';
    return {
      node,
      ...(badge === null ? {} : { badges: [badge] }),
      ...(changed.has(node) ? { mark } : {}),
      note: lines.join('\n'),
    };
  });
  return deepFreeze<Decorations>({
    format: 'tixi/decorations/1',
    nodes: nodes.sort((a, b) => compareCodeUnits(a.node, b.node)),
    legend: [],
  });
}

/** The id that a node has on the side drawn, or null where it has none there. */
function idsOn({ nodes }: SystemDiff, on: 'before' | 'after'): (side: 'before' | 'after', id: string) => string | null {
  const renamed = { before: new Map<string, string>(), after: new Map<string, string>() };
  for (const { before, after } of nodes.reidentified) {
    renamed.before.set(after.node, before.node);
    renamed.after.set(before.node, after.node);
  }
  const gone = new Set((on === 'after' ? nodes.removed : nodes.added).map(({ node }) => node));
  return (side, id) => (side === on ? id : (renamed[on].get(id) ?? (gone.has(id) ? null : id)));
}

function badgeOf({ before, after }: CoverageChange): string | null {
  if (before === null || after === null || before.existing === after.existing) return null;
  return `${String(before.existing)}→${String(after.existing)} ${arrowOf(before, after)}`;
}
