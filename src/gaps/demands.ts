import { statusFacts } from '../model/sets/statuses.js';
import { at } from '../preorder/node-table.js';
import { nodeAt, type AuditContext } from './context.js';
import { titleOf, type RuleHit } from './rule.js';
import { selectRows, type Where } from './select.js';

type Finder = (row: number, wanted: string) => boolean;

/** The nodes of a part of the document for which nothing of the wanted sort is found. */
export function* missing(
  context: AuditContext,
  where: Where,
  wanted: string,
  name: { readonly zh: string; readonly en: string },
  found: Finder,
): Generator<RuleHit> {
  const { zone, nodes } = context.index.nodes();
  for (const row of selectRows(context.index, where)) {
    if (at(zone, row) !== 0 || found(row, wanted)) continue;
    const title = titleOf(nodes[row] ?? context.system);
    yield { node: nodeAt(context, row), args: { title, wanted: { zh: name.zh, en: name.en } }, key: wanted };
  }
}

/**
 * Tells whether something of a sort exists for a row: in its branch, in a node above it, or in a general part that
 * stands beside it or beside one of those. What is found is kept by row and sort.
 */
export function finder(context: AuditContext, sortOf: (position: number) => string): Finder {
  const { parent, zone, nodes } = context.index.nodes();
  const { counted } = context.index.placements();
  const own = nodes.map((_, row): ReadonlySet<string> => {
    const sorts = new Set<string>();
    if (at(zone, row) !== 0) return sorts;
    for (let j = at(counted.offset, row); j < at(counted.offset, row + 1); j++) {
      const position = at(counted.standard, j);
      if (statusFacts[context.statusOf(position)].class === 'existing') sorts.add(sortOf(position));
    }
    return sorts;
  });
  const within = own.map((sorts) => new Set(sorts));
  const general = nodes.map(() => new Set<string>());
  for (let row = nodes.length - 1; row > 0; row--) {
    const above = at(parent, row);
    const sorts = within[row] ?? [];
    for (const sort of sorts) {
      within[above]?.add(sort);
      if (nodes[row]?.part === 'general') general[above]?.add(sort);
    }
  }
  return (row, wanted) => {
    if (within[row]?.has(wanted) === true) return true;
    for (let here = at(parent, row); here >= 0; here = at(parent, here)) {
      if (own[here]?.has(wanted) === true || general[here]?.has(wanted) === true) return true;
    }
    return false;
  };
}
