import { at } from '../preorder/node-table.js';
import { isWithin } from '../preorder/relate.js';
import { nodeAt, standardAt, standardWords, type AuditContext } from './context.js';
import { titleOf, type RuleHit } from './rule.js';

/** The standards that count in several nodes: one above another, or as the own one of each in branches apart. */
export function* repeats(context: AuditContext, above: boolean): Generator<RuleHit> {
  const { offset, row, core } = context.places();
  const table = context.index.nodes();
  const titleOfRow = rowTitles(context);
  for (let position = 0; position + 1 < offset.length; position++) {
    const [from, to] = [at(offset, position), at(offset, position + 1)];
    if (to - from < 2) continue;
    const rows: number[] = [];
    for (let j = from; j < to; j++) {
      const here = at(row, j);
      if (at(table.zone, here) !== 0 || (!above && at(core, j) === 0) || rows.at(-1) === here) continue;
      rows.push(here);
    }
    const found = above ? belowAnother(table, rows) : lowest(table, rows);
    if (found.length < (above ? 1 : 2)) continue;
    const standard = standardAt(context, position);
    const named = above ? rows : found;
    yield {
      node: nodeAt(context, found[0] ?? -1),
      standard: standard.id,
      args: { title: standardWords(standard), nodes: named.map(titleOfRow) },
      evidence: [standard.id, ...named.map((here) => (table.nodes[here] ?? context.system).id)],
    };
  }
}

/** The titles of nodes, each made once: thousands of findings name the same few. */
function rowTitles({ index, system }: AuditContext): (row: number) => ReturnType<typeof titleOf> {
  const { nodes } = index.nodes();
  const known = new Map<number, ReturnType<typeof titleOf>>();
  return (row) => {
    const title = known.get(row) ?? titleOf(nodes[row] ?? system);
    known.set(row, title);
    return title;
  };
}

/** The rows that lie below another of them; rows come in document order, so that open ones form a path. */
function belowAnother(table: Parameters<typeof isWithin>[0], rows: readonly number[]): number[] {
  const open: number[] = [];
  return rows.filter((row) => {
    while (open.length > 0 && !isWithin(table, open.at(-1) ?? 0, row)) open.pop();
    return open.push(row) > 1;
  });
}

/** The rows that have no other of them below. */
function lowest(table: Parameters<typeof isWithin>[0], rows: readonly number[]): number[] {
  return rows.filter((row, i) => !isWithin(table, row, rows[i + 1] ?? -1));
}
