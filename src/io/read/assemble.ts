import { setKey } from '../../base/json.js';
import { lazy } from '../../base/lazy.js';
import { giveNodeIds, giveStandardIds } from './give-ids.js';
import { nodeInOrder, placementInOrder, standardInOrder } from './in-order.js';
import type { ProblemList } from './problem-list.js';
import type { DraftStandard } from './registry.js';
import type { LevelName } from './table.js';
import type { Draft } from './read-sheet.js';
import { titleOf, type DraftNode } from './tree.js';

/** A value as JSON has it, while the document is put together. */
export type Loose = Record<string, unknown>;

/** The document put together, with its parts at hand. */
export interface Assembled {
  /** Whether nodes and standards have the shape of the model for certain; the frame follows from what the caller says. */
  readonly shaped: boolean;
  readonly document: Loose;
  readonly nodes: ReadonlyMap<string, Loose>;
  /** Asked for only where there are further data, or where a table is about to be written. */
  readonly standards: () => ReadonlyMap<string, Loose>;
}

/** What is known of the system as a whole. */
export interface SystemName {
  readonly id: string;
  readonly title: string;
  /** The levels from the top down where they are named beforehand, by id and title. */
  readonly levels: readonly LevelName[] | null;
  /** Whether nodes that name no level have the one of their depth. */
  readonly levelsByDepth: boolean;
}

/** Puts the document together from the draft. */
export function assemble({ tree, registry }: Draft, name: SystemName, list: ProblemList): Assembled {
  const order = preorder(tree.root);
  giveNodeIds(order);
  const { standards } = registry;
  giveStandardIds(
    registry,
    lazy(() => firstNodes(order)),
  );
  addSuccessions(standards, list);

  const levels = levelsOf(order, name.levels, name.levelsByDepth);
  const nodes = new Map<string, Loose>();
  for (const node of order) {
    const level = levels.of(node);
    const made: Loose = {
      id: node.id,
      ...(node.code === null ? {} : { code: node.code }),
      title: node.fields['title'] ?? titleOf(node.name),
      ...(level === null ? {} : { level }),
      ...node.fields,
    };
    if (node.placements.length > 0) {
      made['placements'] = node.placements.map(({ standard, fields }) => {
        const id = standards[standard]?.id ?? '';
        // The record was begun with its standard, so that it need not be copied.
        fields['standard'] = id;
        return Object.keys(fields).length === 1 ? id : placementInOrder(fields);
      });
    }
    if (node.children.length > 0) made['children'] = [];
    nodes.set(node.id ?? '', nodeInOrder(made));
  }
  for (const node of order) {
    const children = nodes.get(node.id ?? '')?.['children'] as unknown[] | undefined;
    for (const { id } of node.children) children?.push(nodes.get(id ?? ''));
  }
  const made = standards.map(({ id, fields }) => {
    fields['id'] = id ?? '';
    return standardInOrder(fields);
  });
  return {
    // Every other value is made by a reader that makes nothing else.
    shaped:
      order.every(({ id, name: text, code }) => id !== '' && text !== '' && code !== '') &&
      standards.every(({ id }) => id !== ''),
    document: {
      format: 'tixi/1',
      id: name.id,
      title: titleOf(name.title),
      levels: levels.list,
      children: tree.root.children.map(({ id }) => nodes.get(id ?? '')),
      standards: made,
      claims: [],
      sources: [],
    },
    nodes,
    standards: lazy(() => new Map(made.map((standard) => [standard['id'] as string, standard]))),
  };
}

/** The first node in which each standard stands. */
function firstNodes(order: readonly DraftNode[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const node of order)
    for (const { standard } of node.placements) if (!first.has(standard)) first.set(standard, node.id ?? '');
  return first;
}

/** Every node in document order, without recursion. */
export function preorder(root: DraftNode): readonly DraftNode[] {
  const found: DraftNode[] = [];
  const stack = [...root.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as DraftNode);
  }
  return found;
}

/** Levels run from the top down; a node whose level does not fit below the one above it has none. */
function levelsOf(
  order: readonly DraftNode[],
  given: readonly LevelName[] | null,
  byDepth: boolean,
): { readonly list: readonly object[]; readonly of: (node: DraftNode) => string | null } {
  const found = new Map<string, LevelName & { readonly depth: number }>();
  for (const { level, depth } of order) {
    const known = level === null ? undefined : found.get(level.id);
    if (level !== null && (known === undefined || known.depth > depth)) found.set(level.id, { ...level, depth });
  }
  const list = given ?? [...found.values()].sort((a, b) => a.depth - b.depth);
  const ids = new Map(list.flatMap(({ id, title }) => [[title, id] as const, [id, id] as const]));
  const rank = new Map(list.map(({ id }, i) => [id, i]));
  const deepest = new Map<DraftNode, number>();
  const of = (node: DraftNode): string | null => {
    const above = node.parent === null ? -1 : (deepest.get(node.parent) ?? -1);
    const byName = node.level === null ? undefined : (ids.get(node.level.title) ?? ids.get(node.level.id));
    const id = byName ?? (byDepth ? list[node.depth - 1]?.id : undefined);
    const own = id === undefined ? -1 : (rank.get(id) ?? -1);
    deepest.set(node, Math.max(above, own));
    return id !== undefined && own > above ? id : null;
  };
  return { list: list.map(({ id, title }) => ({ id, title: titleOf(title) })), of };
}

/** A standard that says what replaces it: the replacing one is where that is stored, if it is in the table. */
function addSuccessions(standards: readonly DraftStandard[], list: ProblemList): void {
  if (standards.every(({ successors }) => successors === null)) return;
  const byKey = new Map(standards.map((standard) => [standard.key, standard]));
  for (const standard of standards) {
    for (const [successor, at] of standard.successors ?? []) {
      const newer = byKey.get(successor);
      const target = standard.fields['designation'];
      if (newer === undefined || typeof target !== 'string') {
        list.add('successor-not-listed', { ...at, cell: successor }, { target: successor });
        const extra = (standard.fields['extra'] ?? {}) as Loose;
        const before = extra['被代替标准'];
        // Of very many the first are enough: every one is reported.
        if (typeof before !== 'string') setKey(extra, '被代替标准', successor);
        else if (before.length < 1000) extra['被代替标准'] = `${before}；${successor}`;
        standard.fields['extra'] = extra;
        continue;
      }
      const relations = (newer.fields['relations'] ?? []) as readonly {
        readonly type: string;
        readonly target: string;
      }[];
      if (relations.some((relation) => relation.type === 'replaces' && relation.target === target)) continue;
      newer.fields['relations'] = [...relations, { type: 'replaces', target }];
    }
  }
}
