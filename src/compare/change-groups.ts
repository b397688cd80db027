import type { Language } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { SystemDiff } from '../model/system-diff.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';
import { changeNames, type Editions } from './change-names.js';
import { changeWords as words } from './change-words.js';
import { changeLines, type ChangeLine } from './node-lines.js';
import { keyWords } from './value-words.js';

/** A line with the name of its node, and how deep that stands. */
export interface PlacedLine extends ChangeLine {
  readonly name: string;
  readonly depth: number;
}

/** The lines of one branch, in the order of its nodes. */
export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly PlacedLine[];
}

/**
 * Groups the changes of a diff by branch: the system first, then the nodes at its top, then what is no longer there.
 * Without the two editions all nodes stand in one group, in the order of their ids.
 */
export function changeGroups(diff: SystemDiff, lang: Language, editions: Editions = {}): ChangeGroup[] {
  const names = changeNames(editions, lang);
  const places = { before: placesOf(editions.before), after: placesOf(editions.after) };
  const renamed = new Map(diff.nodes.reidentified.map(({ before, after }) => [before.node, after.node]));
  const frame: readonly ChangeLine[] =
    diff.system.length === 0
      ? []
      : [{ side: 'after', node: null, kind: 'node-changed', text: keyWords('system', diff.system, lang) }];
  const groups = new Map<string, { title: string; order: number; lines: { line: PlacedLine; place: number }[] }>();
  for (const line of [...frame, ...changeLines(diff, names, lang)]) {
    const { node, side } = onAfter(line, places.after, renamed);
    const place = node === null ? null : (places[side].get(node) ?? null);
    const top = topOf(place, side, places.after, renamed);
    const title = node === null ? systemTitle(diff, lang) : top === null ? '' : names.node(top.side, top.id);
    const key = node === null ? 'system' : top === null ? 'nodes' : JSON.stringify(top);
    const order = node === null ? -1 : top === null ? 0 : (places[top.side].get(top.id)?.place ?? 0);
    const past = side === 'before' ? places.after.size : 0;
    const group = groups.get(key) ?? {
      title,
      order: order + (top?.side === 'before' ? places.after.size : 0),
      lines: [],
    };
    groups.set(key, group);
    const name = node === null ? words.top[lang] : names.node(side, node);
    const depth = Math.max(0, (place?.depth ?? 1) - 1);
    group.lines.push({ line: { ...line, side, node, name, depth }, place: past + (place?.place ?? 0) });
  }
  return [...groups.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ title, lines }) => ({
      title,
      lines: lines.sort((a, b) => a.place - b.place).map(({ line }) => line),
    }));
}

interface Place {
  readonly place: number;
  readonly depth: number;
  readonly top: string;
}

/** Where each node stands in document order, and in which branch. */
function placesOf(system: StandardSystem | undefined): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let top = '';
  if (system === undefined) return places;
  for (const { node, depth } of walkNodes(system)) {
    if (depth === 1) top = node.id;
    places.set(node.id, { place: places.size, depth, top });
  }
  return places;
}

/** A node that is still there is shown where it now stands. */
function onAfter(
  { side, node }: ChangeLine,
  after: ReadonlyMap<string, Place>,
  renamed: ReadonlyMap<string, string>,
): Pick<ChangeLine, 'side' | 'node'> {
  if (side === 'after' || node === null) return { side: 'after', node };
  const now = renamed.get(node) ?? node;
  return after.has(now) ? { side: 'after', node: now } : { side, node };
}

function topOf(
  place: Place | null,
  side: ChangeLine['side'],
  after: ReadonlyMap<string, Place>,
  renamed: ReadonlyMap<string, string>,
): { readonly side: ChangeLine['side']; readonly id: string } | null {
  if (place === null) return null;
  if (side === 'after') return { side, id: place.top };
  const now = after.get(renamed.get(place.top) ?? place.top);
  return now === undefined ? { side, id: place.top } : { side: 'after', id: now.top };
}

function systemTitle({ after }: SystemDiff, lang: Language): string {
  return titleIn(after.title, lang) ?? after.system;
}
