import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';

/**
 * The nodes in document order. Row 0 is the system itself; the subtree of row `r` is the rows from `r` up to, not
 * including, `end[r]`.
 *
 * `zone[r]` is 0 where a row counts for its ancestors, else the row of the outermost node above it (or itself) that is
 * marked not applicable: such a branch counts for itself only (rule C3).
 */
export interface NodeTable {
  readonly size: number;
  readonly nodes: readonly (SystemNode | null)[];
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly depth: Int32Array;
  readonly zone: Int32Array;
}

/** Numbers the nodes in one walk without recursion. */
export function buildNodeTable(system: StandardSystem): NodeTable {
  const nodes: (SystemNode | null)[] = [null];
  const parents = [-1];
  const waiting: { readonly list: readonly SystemNode[]; readonly row: number; next: number }[] = [
    { list: system.children, row: 0, next: 0 },
  ];
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const node = top.list[top.next++];
    if (node === undefined) {
      waiting.pop();
      continue;
    }
    const row = nodes.length;
    nodes.push(node);
    parents.push(top.row);
    if (node.children !== undefined) waiting.push({ list: node.children, row, next: 0 });
  }
  const size = nodes.length;
  const parent = Int32Array.from(parents);
  return { size, nodes, parent, end: endsOf(parent), depth: depthsOf(parent), zone: zonesOf(system, nodes, parent) };
}

function endsOf(parent: Int32Array): Int32Array {
  const end = new Int32Array(parent.length);
  for (let row = parent.length - 1; row >= 0; row--) {
    end[row] = Math.max(at(end, row), row + 1);
    const above = at(parent, row);
    if (above >= 0) end[above] = Math.max(at(end, above), at(end, row));
  }
  return end;
}

function depthsOf(parent: Int32Array): Int32Array {
  const depth = new Int32Array(parent.length);
  for (let row = 1; row < parent.length; row++) depth[row] = at(depth, at(parent, row)) + 1;
  return depth;
}

/** Where the whole system does not apply, marks in it are nested ones, and everything counts for it. */
function zonesOf(system: StandardSystem, nodes: readonly (SystemNode | null)[], parent: Int32Array): Int32Array {
  const zone = new Int32Array(parent.length);
  if (system.expectation !== undefined && 'notApplicable' in system.expectation) return zone;
  for (let row = 1; row < parent.length; row++) {
    const above = at(zone, at(parent, row));
    const expectation = nodes[row]?.expectation;
    zone[row] = above !== 0 ? above : expectation !== undefined && 'notApplicable' in expectation ? row : 0;
  }
  return zone;
}

/** The item of a typed array at a place that is known to be there. */
export function at(array: Int32Array | Uint32Array | Uint8Array | Float64Array, place: number): number {
  return array[place] as number;
}
