import { at } from '../../preorder/node-table.js';
import { nodesWithRows, type AuditRule } from '../context.js';
import { titleOf } from '../rule.js';

/**
 * A code that does not go on from the code of the node above it, in a system where more than half of all codes do:
 * `1` → `1.2`, `200` → `201`.
 */
export const codeMisplaced: AuditRule = {
  id: 'code-misplaced',
  severity: 'warning',
  *look(context) {
    const { parent, nodes } = context.index.nodes();
    const misplaced: number[] = [];
    let pairs = 0;
    for (const [{ code }, row] of nodesWithRows(context)) {
      const above = nodes[at(parent, row)]?.code;
      if (code === undefined || above === undefined) continue;
      pairs++;
      if (!goesOn(above, code)) misplaced.push(row);
    }
    if (misplaced.length * 2 >= pairs) return;
    const owners = new Map(Array.from(nodesWithRows(context), ([{ code, id }]) => [code, id]));
    for (const row of misplaced) {
      const node = nodes[row];
      const above = nodes[at(parent, row)];
      if (node?.code === undefined || above?.code === undefined) continue;
      const fits = ownerOf(node.code, owners);
      yield {
        node: node.id,
        args: {
          title: titleOf(node),
          code: node.code,
          above: above.code,
          ...(fits === null ? {} : { case: 'fits', fits }),
        },
        evidence: [above.id, ...(fits === null ? [] : [fits])],
      };
    }
  },
};

function goesOn(above: string, code: string): boolean {
  if (code.length > above.length && code.startsWith(above)) return true;
  const stem = above.replace(/0+$/, '');
  return stem !== above && stem !== '' && code.length === above.length && code !== above && code.startsWith(stem);
}

/** The node whose code is the longest beginning of a code, as far as there is one. */
function ownerOf(code: string, owners: ReadonlyMap<string | undefined, string>): string | null {
  for (let length = Math.min(code.length - 1, 64); length > 0; length--) {
    const owner = owners.get(code.slice(0, length));
    if (owner !== undefined) return owner;
  }
  return null;
}
