import type { Link, LinkEnd } from '../model/link.js';
import type { PlacementRole } from '../model/placement.js';
import type { Relation } from '../model/relation.js';
import type { StandardStatus } from '../model/status.js';
import type { Title } from '../model/title.js';

// Type aliases, since graphology asks for an index signature, which interfaces do not have.

/** A vertex that is a system as a whole. */
export type SystemAttributes = { readonly kind: 'system'; readonly system: string; readonly title: Title };

/** A vertex that is a node of a system; depth is 1 at the top. */
export type NodeAttributes = {
  readonly kind: 'node';
  readonly system: string;
  readonly id: string;
  readonly title: Title;
  readonly code: string | null;
  readonly level: string | null;
  readonly depth: number;
};

/** A vertex that is a standard; system is null for one that stands in the register of a workspace. */
export type StandardAttributes = {
  readonly kind: 'standard';
  readonly system: string | null;
  readonly id: string;
  readonly title: Title;
  readonly designation: string | null;
  readonly status: StandardStatus;
};

/** What a vertex of the graph is, told apart by `kind`. */
export type GraphVertex = SystemAttributes | NodeAttributes | StandardAttributes;

/** From a system or a node to a node right below it. */
export type ContainsAttributes = { readonly kind: 'contains' };

/** From a node to a standard that stands in it. */
export type PlacesAttributes = { readonly kind: 'places'; readonly role: PlacementRole };

/** From a standard to the one it replaces, adopts, references and so on; the kind is the relation. */
export type RelationAttributes = {
  readonly kind: Relation['type'];
  readonly degree: 'IDT' | 'MOD' | 'NEQ' | null;
  readonly partial: boolean;
};

/** From the first end of a link to its second; `link` is its position in the workspace. */
export type LinkAttributes = {
  readonly kind: 'links';
  readonly relation: Link['relation'];
  readonly justification: NonNullable<Link['justification']> | null;
  readonly confidence: number | null;
  readonly inferred: boolean;
  readonly link: number;
};

/** What an edge of the graph is, told apart by `kind`. */
export type GraphEdge = ContainsAttributes | PlacesAttributes | RelationAttributes | LinkAttributes;

/** An edge that has no vertex to lead to: from which vertex, of what kind, and what it names instead. */
export interface UnresolvedEdge {
  readonly kind: GraphEdge['kind'];
  readonly from: string | null;
  readonly target: string | LinkEnd;
}

/** What is said of the graph as a whole. */
export type GraphInfo = { readonly id: string; readonly title: Title; readonly unresolved: readonly UnresolvedEdge[] };
