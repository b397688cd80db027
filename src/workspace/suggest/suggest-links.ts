import { TixiError } from '../../base/error.js';
import { deepFreeze } from '../../base/freeze.js';
import { shorten } from '../../base/shorten.js';
import type { Link, LinkEnd } from '../../model/link.js';
import type { NodeSuggestion, StandardSuggestion, Suggestions } from '../../model/suggestions.js';
import type { StandardSystem } from '../../model/system.js';
import type { SideBySide, Workspace } from '../../model/workspace.js';
import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { joinSystems } from '../identity/identity.js';
import { endKey } from '../links/ends.js';
import { unknownSystem } from '../unknown-system.js';
import { nodeDocuments } from './node-documents.js';
import { suggestNodes } from './suggest-nodes.js';
import { suggestStandards } from './suggest-standards.js';

/** What is suggested. */
export interface SuggestOptions {
  /** The systems to compare with each other, by id; default all of the workspace. */
  readonly systems?: readonly string[];
  /** The least score of a link between nodes. Default 0.5. */
  readonly least?: number;
  /** The least similarity at which titles of nodes count as evidence. Default 0.6. */
  readonly similarity?: number;
  /** The least similarity at which standards are nearly the same. Default 0.8. */
  readonly duplicates?: number;
  /** How many partners a node has in another system, and a standard in all. Default 3. */
  readonly most?: number;
}

/**
 * Suggests links that may be missing, each with a score from 0 to 1 and its evidence, best first: nodes of two systems
 * that share standards more often than by chance or have similar titles, and standards of different numbers with nearly
 * the same title. Nothing is applied, and what a link already states (`none` included) is not suggested.
 *
 * @throws `TixiError` `unknown-system`, `invalid-share` or `invalid-most` for an option.
 *
 * @example
 * const there = defineSystem({ id: 'there', title: { zh: '另一个' }, levels: [], standards: [], children: [{ id: 'x', title: { zh: '术语' } }] });
 * const workspace = { format: 'tixi/workspace/1', id: 'w', title: { zh: '工作区' }, systems: [system, there], standards: [], links: [], sources: [] } as const;
 * suggestLinks(workspace).nodes.map(({ from, to, score }) => [from.node, to.node, score]); // => [['a1', 'x', 0.9]]
 */
export function suggestLinks(workspace: SideBySide, options: SuggestOptions = {}): Suggestions {
  const { least = 0.5, similarity = 0.6, duplicates = 0.8, most = 3 } = options;
  for (const [name, value] of Object.entries({ least, similarity, duplicates })) checkShare(name, value);
  if (!Number.isSafeInteger(most) || most < 1) throw invalidMost(most);
  const systems = chosenSystems(workspace, options.systems);
  const documents = documentsOf(workspace, systems);
  const holding = systems.map((system, i) => nodeDocuments(system, documents[i] ?? new Int32Array(0)));
  const isStated = statedPairs(workspace.links);

  const nodes: NodeSuggestion[] = [];
  let cut = 0;
  systems.forEach((from, i) => {
    systems.forEach((to, j) => {
      const [here, there] = [holding[i], holding[j]];
      if (j <= i || here === undefined || there === undefined) return;
      const found = suggestNodes([from, to], [here, there], isStated, { least, similarity, most });
      for (const one of found.suggestions) nodes.push(one);
      cut += found.cut;
    });
  });
  const standards = suggestStandards(systems, documents, isStated, { duplicates, most });
  return deepFreeze({
    format: 'tixi/suggestions/1',
    systems: systems.map(({ id }) => id),
    nodes: bestFirst(nodes),
    standards: bestFirst(standards.suggestions),
    cut: cut + standards.cut,
  });
}

/** The document of each standard, by system and position, under one number in all systems (rule L1). */
function documentsOf(
  { standards }: Pick<Workspace, 'standards'>,
  systems: readonly StandardSystem[],
): readonly Int32Array[] {
  const { indexes, start, top } = joinSystems({ systems, register: standards });
  return systems.map((_, s) => {
    const { documentOf } = (indexes[s] as SystemIndex).documents();
    return documentOf.map((document) => top(at(start, s) + document));
  });
}

/** Best first; what scores the same stays in the order of the workspace. */
function bestFirst<Item extends NodeSuggestion | StandardSuggestion>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => b.score - a.score);
}

function chosenSystems({ systems }: SideBySide, ids: readonly string[] | undefined): readonly StandardSystem[] {
  const known = new Map<string, StandardSystem>();
  for (const system of systems) if (!known.has(system.id)) known.set(system.id, system);
  for (const id of ids ?? []) {
    if (!known.has(id)) throw unknownSystem(id, known.keys());
  }
  return [...known.values()].filter(({ id }) => ids?.includes(id) !== false);
}

/** Tells whether a link stands between two ends, in either direction. */
function statedPairs(links: readonly Link[]): (from: LinkEnd, to: LinkEnd) => boolean {
  const stated = new Map<string, Set<string>>();
  const add = (a: string, b: string): unknown => stated.get(a)?.add(b) ?? stated.set(a, new Set([b]));
  for (const { from, to } of links) {
    add(endKey(from), endKey(to));
    add(endKey(to), endKey(from));
  }
  return (from, to) => stated.size > 0 && stated.get(endKey(from))?.has(endKey(to)) === true;
}

function checkShare(name: string, value: number): void {
  // At 0 every pair would be similar, and there is nothing to find them by.
  if (value > 0 && value <= 1) return;
  const message = `${shorten(value)} cannot be the option ${name}. Give a number above 0, at most 1.`;
  throw new TixiError('invalid-share', message, { name, value });
}

function invalidMost(value: number): TixiError<'invalid-most'> {
  const message = `${shorten(value)} cannot be the option most. Give a whole number from 1 up.`;
  return new TixiError('invalid-most', message, { value });
}
