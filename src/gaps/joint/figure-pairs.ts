import { figureKey, filterKey } from '../../coverage/figure.js';
import type { Claim } from '../../model/claim.js';
import type { LinkEnd, LinkRelation } from '../../model/link.js';
import type { StandardSystem } from '../../model/system.js';
import { at } from '../../preorder/node-table.js';
import type { AuditContext } from '../context.js';
import { linkEvidence, numbered, type JointContext } from '../joint.js';

/** A published figure of a system, with its place in the list. */
export interface PlacedFigure {
  readonly system: StandardSystem;
  readonly claim: Claim;
  readonly position: number;
  readonly key: string;
}

/** Figures that count alike, of two things in two systems of which one lies in the other, or is it. */
export interface FigurePair {
  readonly part: PlacedFigure;
  readonly whole: PlacedFigure;
  readonly equal: boolean;
  /** The links that put the part into the whole, as evidence. */
  readonly links: readonly string[];
}

const kept = new WeakMap<JointContext, readonly FigurePair[]>();

/**
 * The figures that a link, stated or following from others, makes comparable. What lies in a part lies in the whole, and
 * in what the whole lies in: figures about nodes below the one end are held against figures about nodes above the other.
 */
export function figurePairs(context: JointContext): readonly FigurePair[] {
  const known = kept.get(context);
  if (known !== undefined) return known;
  const pairs = new Map<string, FigurePair>();
  for (const { from, to, relation, links } of containments(context)) {
    const [inner, outer] = [context.contextOf(from.system), context.contextOf(to.system)];
    if (inner === undefined || outer === undefined || inner === outer) continue;
    const wholes = groupByCounts(figuresAt(outer, rowOfEnd(outer, to), 'above'));
    for (const part of wholes.size === 0 ? [] : figuresAt(inner, rowOfEnd(inner, from), 'below')) {
      for (const whole of wholes.get(countsOf(part.claim)) ?? []) {
        const equal = relation === 'equal' && part.isEnd && whole.isEnd;
        const key = JSON.stringify([part.system.id, part.key, whole.system.id, whole.key]);
        const turned = JSON.stringify([whole.system.id, whole.key, part.system.id, part.key]);
        if (!pairs.has(key) && !(equal && pairs.has(turned))) pairs.set(key, { part, whole, equal, links });
      }
    }
  }
  const found = [...pairs.values()];
  kept.set(context, found);
  return found;
}

interface Containment {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly relation: LinkRelation;
  readonly links: readonly string[];
}

/** What lies in what: stated, stated the other way round, and following; a standard holds no figures. */
function* containments(context: JointContext): Generator<Containment> {
  const holds = ({ from, to, relation }: Omit<Containment, 'links'>): boolean =>
    (relation === 'subset' || relation === 'equal') && !('standard' in from) && !('standard' in to);
  for (const { link, position } of numbered(context)) {
    if (holds(link)) yield { ...link, links: [linkEvidence(position)] };
  }
  for (const derived of context.derived() ?? []) {
    if (!holds(derived)) continue;
    yield { ...derived, links: derived.steps.flatMap(({ link }) => (link === null ? [] : [linkEvidence(link)])) };
  }
}

interface FigureAt extends PlacedFigure {
  /** Whether it is about the end itself, not about what lies above or below it. */
  readonly isEnd: boolean;
}

/** The figures about an end, each once, and about the nodes below it, or above it. */
function figuresAt(context: AuditContext, row: number, towards: 'above' | 'below'): readonly FigureAt[] {
  const { system, index } = context;
  const seen = new Set<string>();
  if (row < 0) return [];
  const { end } = index.nodes();
  return system.claims.flatMap((claim, position): FigureAt[] => {
    const { nodes } = claim.about;
    if (claim.counts === 'nodes' || (nodes !== undefined && nodes.length !== 1)) return [];
    const own = nodes === undefined ? 0 : (index.rowOf().get(nodes[0] ?? '') ?? -1);
    const [outer, inner] = towards === 'above' ? [own, row] : [row, own];
    const key = figureKey(claim);
    if (own < 0 || outer > inner || inner >= at(end, outer) || seen.has(key)) return [];
    seen.add(key);
    return [{ system, claim, position, key, isEnd: own === row }];
  });
}

/** How many figures that count alike are compared with one of a part. */
const maxCompared = 200;

function groupByCounts(figures: readonly FigureAt[]): ReadonlyMap<string, readonly FigureAt[]> {
  const groups = new Map<string, FigureAt[]>();
  for (const figure of figures) {
    const group = groups.get(countsOf(figure.claim));
    if (group === undefined) groups.set(countsOf(figure.claim), [figure]);
    else if (group.length < maxCompared) group.push(figure);
  }
  return groups;
}

function rowOfEnd({ index }: AuditContext, end: LinkEnd): number {
  return 'node' in end ? (index.rowOf().get(end.node) ?? -1) : 0;
}

/** What is counted, whoever did it and whenever. */
function countsOf({ counts, where }: Claim): string {
  return `${counts} ${filterKey(where)}`;
}
