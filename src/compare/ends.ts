import type { PrintedTitle } from '../model/coverage-report.js';
import type { PlacementRecord, Placement } from '../model/placement.js';
import type { SystemNode } from '../model/node.js';
import type { Standard } from '../model/standard.js';
import type { DiffNode, DiffPlacement, DiffStandard } from '../model/system-diff.js';
import type { Title } from '../model/title.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';

/** A node as a diff prints it. */
export function nodeEnd(index: SystemIndex, row: number): DiffNode {
  const { nodes, parent } = index.nodes();
  const { id, code, title, level } = nodeAt(index, row);
  return {
    node: id,
    code: code ?? null,
    title: printedTitle(title),
    level: level ?? null,
    parent: nodes[at(parent, row)]?.id ?? null,
  };
}

/** A standard as a diff prints it. */
export function standardEnd({ id, designation, title, status }: Standard): DiffStandard {
  return { standard: id, designation: designation ?? null, title: printedTitle(title), status };
}

/** A placement as a diff prints it. */
export function placementEnd(node: string, { standard, part, role }: PlacementRecord): DiffPlacement {
  return { node, standard, part: part ?? null, role: role ?? 'core' };
}

/** A placement with all it says; without a role it is core. */
export function recordOf(placement: Placement): PlacementRecord {
  return typeof placement === 'string' ? { standard: placement, role: 'core' } : { role: 'core', ...placement };
}

/** The node of a row below 0. */
export function nodeAt(index: SystemIndex, row: number): SystemNode {
  return index.nodes().nodes[row] as SystemNode;
}

/** The standard at a position. */
export function standardAt(index: SystemIndex, position: number): Standard {
  return index.system.standards[position] as Standard;
}

/** A title with both languages, null where it has none. */
export function printedTitle({ zh, en }: Title): PrintedTitle {
  return { zh: zh ?? null, en: en ?? null };
}

/** A title as a key: equal where both languages are. */
export function titleKey({ zh, en }: Title): string {
  return JSON.stringify([zh ?? null, en ?? null]);
}
