import { deepFreeze } from '../base/freeze.js';
import { addToGroup } from '../base/groups.js';
import { compareCodeUnits } from '../base/order.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { legendOf } from '../coverage/legend.js';
import type { Decorations, LegendItem, NodeDecoration } from '../model/decorations.js';
import type { CoverageChange, SystemDiff } from '../model/system-diff.js';
import { arrowOf, changeNames, type Editions } from './change-names.js';
import { changeWords, diffLegend } from './change-words.js';
import { changeLines } from './node-lines.js';

/** How a diff is drawn; with the two editions, notes name nodes and standards by their titles. */
export interface DecorateDiffOptions extends Editions {
  /** Which edition is drawn: nodes that were removed are in the one before. Default `after`. */
  readonly on?: 'before' | 'after';
  /** Language of the notes; the legend has both. Default `zh`. */
  readonly lang?: Language;
}

/**
 * Decorations that show a diff on the diagram of either edition: what was added, removed and changed itself is marked,
 * boxes are filled where more or less is met (else: exists), a badge has what exists before and after, and the note says
 * what changed. The legend names only what occurs.
 *
 * @example
 * const after = insertNode(system, { node: { id: 'c', title: { zh: '新' } }, to: 'a' });
 * const { nodes, legend } = decorateDiff(diffSystems(system, after));
 * nodes.filter(({ mark }) => mark !== undefined).map(({ node, mark }) => [node, mark]); // => [['c', 'added']]
 * legend.map(({ title }) => title.en); // => ['added']
 */
export function decorateDiff(diff: SystemDiff, options: DecorateDiffOptions = {}): Decorations {
  const { on = 'after', lang = 'zh', before, after } = options;
  const editions = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  const idOn = idsOn(diff, on);
  const notes = new Map<string, string[]>();
  const changed = new Set<string>();
  for (const { node, side, kind, text } of changeLines(diff, changeNames(editions, lang), lang)) {
    const id = node === null ? null : idOn(side, node);
    if (id === null) continue;
    const line = fillSentence(changeWords.line[lang], { change: changeWords[kind][lang], text });
    addToGroup(notes, id, line);
    if (kind !== 'coverage') changed.add(id);
  }
  const alone = new Set((on === 'after' ? diff.nodes.added : diff.nodes.removed).map(({ node }) => node));
  const counts = new Map(diff.coverage.map((change) => [change[on]?.node ?? null, change]));
  const nodes = Array.from(notes, ([node, lines]): NodeDecoration => {
    const count = counts.get(node);
    const mark = !alone.has(node) ? 'changed' : on === 'after' ? 'added' : 'removed';
    return {
      node,
      ...(count === undefined ? {} : countLook(count)),
      ...(changed.has(node) ? { mark } : {}),
      note: noteOf(lines, lang),
    };
  }).sort((a, b) => compareCodeUnits(a.node, b.node));
  return deepFreeze<Decorations>({ format: 'tixi/decorations/1', nodes, legend: legendOf(nodes, legend) });
}

const maxLines = 10;

/** What is said of the node, a line a change. */
function noteOf(lines: readonly string[], lang: Language): string {
  if (lines.length <= maxLines) return lines.join('\n');
  const shown = lines.slice(0, maxLines).join('\n');
  return fillSentence(changeWords.moreLines[lang], { shown, count: lines.length, more: lines.length - maxLines });
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

/** Better is the upper end of the scale, worse the lower one; nothing where a side is missing. */
function countLook({ before, after }: CoverageChange): Pick<NodeDecoration, 'badges' | 'fill'> {
  if (before === null || after === null) return {};
  const arrow = arrowOf(before, after);
  return {
    ...(before.existing === after.existing
      ? {}
      : { badges: [`${String(before.existing)}→${String(after.existing)} ${arrow}`] }),
    ...(arrow === '→' ? {} : { fill: arrow === '↑' ? 'step-4' : 'step-0' }),
  };
}

const legend: readonly LegendItem[] = [
  { mark: 'added', title: diffLegend.added },
  { mark: 'removed', title: diffLegend.removed },
  { mark: 'changed', title: diffLegend.changed },
  { fill: 'step-4', title: diffLegend.better },
  { fill: 'step-0', title: diffLegend.worse },
];
