import type { CrosswalkStop } from '../../model/crosswalk.js';
import type { Link, LinkEnd } from '../../model/link.js';
import type { SystemNode } from '../../model/node.js';
import type { StandardSystem } from '../../model/system.js';
import { walkNodes } from '../../system/walk.js';

/** The stops of one system: its nodes from `start` to `end` in document order, then the standards that links name. */
interface SystemStops {
  readonly system: StandardSystem;
  readonly start: number;
  readonly end: number;
  readonly nodes: ReadonlyMap<string, number>;
  readonly standards: ReadonlyMap<string, number>;
  /** The nodes in document order, each with the stop of its parent, -1 at the top: a system is no stop. */
  readonly visits: readonly { readonly node: SystemNode; readonly parent: number }[];
}

/** Every place that a path may pass, numbered in the order of the workspace. */
export interface Stops {
  readonly all: readonly CrosswalkStop[];
  readonly of: ReadonlyMap<string, SystemStops>;
}

/** Numbers the nodes of all systems, and the standards that the ends of links name. */
export function numberStops(systems: readonly StandardSystem[], links: readonly Link[]): Stops {
  const named = standardsNamed(links);
  const all: CrosswalkStop[] = [];
  const of = new Map<string, SystemStops>();
  for (const system of systems) {
    if (of.has(system.id)) continue;
    const start = all.length;
    const nodes = new Map<string, number>();
    const visits = Array.from(walkNodes(system), ({ node, parent }) => {
      if (!nodes.has(node.id)) nodes.set(node.id, all.length);
      all.push({ system: system.id, node: node.id });
      return { node, parent: parent === null ? -1 : (nodes.get(parent.id) ?? -1) };
    });
    const end = all.length;
    const standards = new Map<string, number>();
    const wanted = named.get(system.id);
    for (const { id } of wanted === undefined ? [] : system.standards) {
      if (wanted?.has(id) !== true || standards.has(id)) continue;
      standards.set(id, all.length);
      all.push({ system: system.id, standard: id });
    }
    of.set(system.id, { system, start, end, nodes, standards, visits });
  }
  return { all, of };
}

/** Why an end of a link is no stop. */
export type NoStop = 'unknown-system' | 'unknown-node' | 'unknown-standard' | 'whole-system';

/** The stop that an end of a link names, or why it names none. */
export function stopOf(stops: Stops, end: LinkEnd): number | NoStop {
  const found = stops.of.get(end.system);
  if (found === undefined) return 'unknown-system';
  if ('node' in end) return found.nodes.get(end.node) ?? 'unknown-node';
  if ('standard' in end) return found.standards.get(end.standard) ?? 'unknown-standard';
  return 'whole-system';
}

function standardsNamed(links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    const ends: readonly LinkEnd[] = [from, to];
    for (const end of ends) {
      if (!('standard' in end)) continue;
      const known = named.get(end.system);
      if (known === undefined) named.set(end.system, new Set([end.standard]));
      else known.add(end.standard);
    }
  }
  return named;
}
