import { isOurs } from '../../base/ours.js';
import type { UnusedLink } from '../../model/crosswalk.js';
import type { Link } from '../../model/link.js';
import { stepKinds, type StepKind } from '../../model/sets/crosswalk.js';
import type { Workspace } from '../../model/workspace.js';
import { numberStops, stopOf, type Stops } from './stops.js';

/** What a crosswalk leads over: a workspace, or as much of one. */
export type Linked = Pick<Workspace, 'systems' | 'links'>;

/** All steps between the stops of a workspace; those from stop `i` are `offset[i]` up to `offset[i + 1]`. */
export interface CrosswalkGraph {
  readonly stops: Stops;
  readonly offset: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Positions in `stepKinds`. */
  readonly kind: Uint8Array;
  /** Positions in the links of the workspace, -1 within the tree. */
  readonly link: Int32Array;
  readonly unused: readonly UnusedLink[];
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly link: number;
}

const kept = new WeakMap<Linked, CrosswalkGraph>();

/** The graph of a workspace: the trees, the placements of standards that links name, and the links both ways. */
export function graphOf(workspace: Linked): CrosswalkGraph {
  const known = kept.get(workspace);
  if (known !== undefined) return known;
  const stops = numberStops(workspace.systems, workspace.links);
  const steps: Step[] = [];
  const add = (from: number, to: number, [there, back]: readonly [StepKind, StepKind], link: number): void => {
    steps.push({ from, to, kind: stepKinds.indexOf(there), link });
    steps.push({ from: to, to: from, kind: stepKinds.indexOf(back), link });
  };
  addContainment(stops, (inner, outer) => add(inner, outer, ['up', 'down'], -1));
  const unused = addLinks(workspace.links, stops, add);
  const graph = { ...inRows(steps, stops.all.length), stops, unused };
  if (isOurs(workspace)) kept.set(workspace, graph);
  return graph;
}

/** A node is part of the node above it; a standard is part of the nodes in which it counts. */
function addContainment(stops: Stops, add: (inner: number, outer: number) => void): void {
  for (const { start, visits, standards } of stops.of.values()) {
    visits.forEach(({ node, parent }, i) => {
      if (parent >= 0) add(start + i, parent);
      if (standards.size === 0 || node.placements === undefined) return;
      for (const placement of node.placements) {
        const [id, role] = typeof placement === 'string' ? [placement, 'core'] : [placement.standard, placement.role];
        const standard = role === 'related' ? undefined : standards.get(id);
        if (standard !== undefined) add(standard, start + i);
      }
    });
  }
}

const symmetric = (kind: 'equal' | 'intersects' | 'related'): readonly [StepKind, StepKind] => [kind, kind];

/** What a link between two systems is as a step, from its first end to its second and back. */
const between: Readonly<Record<Exclude<Link['relation'], 'none'>, readonly [StepKind, StepKind]>> = {
  equal: symmetric('equal'),
  subset: ['subset', 'superset'],
  superset: ['superset', 'subset'],
  intersects: symmetric('intersects'),
  related: symmetric('related'),
  elaborates: ['elaborates', 'elaborated'],
};

/** Within one system a node has one parent in the tree, and further ones by links: those are steps up and down, too. */
const within: typeof between = { ...between, subset: ['up', 'down'], superset: ['down', 'up'] };

function addLinks(
  links: readonly Link[],
  stops: Stops,
  add: (from: number, to: number, kinds: readonly [StepKind, StepKind], link: number) => void,
): readonly UnusedLink[] {
  const unused: UnusedLink[] = [];
  links.forEach((link, i) => {
    if (link.relation === 'none') return;
    const [from, to] = [stopOf(stops, link.from), stopOf(stops, link.to)];
    if (typeof from === 'string') unused.push({ link: i, reason: from });
    else if (typeof to === 'string') unused.push({ link: i, reason: to });
    else if (from === to) unused.push({ link: i, reason: 'to-itself' });
    else add(from, to, (link.from.system === link.to.system ? within : between)[link.relation], i);
  });
  return unused;
}

/** Steps in compressed rows by their first stop; those between the same stops in the order of kinds, then of links. */
function inRows(steps: readonly Step[], size: number): Omit<CrosswalkGraph, 'stops' | 'unused'> {
  const sorted = steps.toSorted((a, b) => a.from - b.from || a.to - b.to || a.kind - b.kind || a.link - b.link);
  const offset = new Int32Array(size + 1);
  for (const { from } of sorted) offset[from + 1] = (offset[from + 1] as number) + 1;
  for (let i = 0; i < size; i++) offset[i + 1] = (offset[i + 1] as number) + (offset[i] as number);
  return {
    offset,
    from: Int32Array.from(sorted, ({ from }) => from),
    to: Int32Array.from(sorted, ({ to }) => to),
    kind: Uint8Array.from(sorted, ({ kind }) => kind),
    link: Int32Array.from(sorted, ({ link }) => link),
  };
}
