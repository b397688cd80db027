import * as z from 'zod';
import { Expectation } from './expectation.js';
import { nodeKeys, nodeWordShape, SystemNode, type NodeWords } from './node.js';
import { Id, listOf } from './strict.js';
import { Title } from './title.js';

/** Adds a branch under a node, or at the top where `to` is null; before one of the children there, else after them. */
export interface InsertNode<N extends string = string, S extends string = string, L extends string = string> {
  readonly node: SystemNode<string, S, L>;
  readonly to: N | null;
  readonly before?: N;
}
export const insertNodeShape = {
  node: SystemNode,
  to: Id.nullable(),
  before: Id.exactOptional(),
};

/** The keys of a node that may be taken away. */
export type OptionalNodeKey = Exclude<keyof NodeWords, 'title'>;

const optionalNodeKeys = nodeKeys.filter(
  (key) => !['id', 'title', 'placements', 'children'].includes(key),
) as OptionalNodeKey[];

/** Changes what a node says of itself: `set` puts whole values, `unset` takes keys away. */
export interface UpdateNode<N extends string = string, L extends string = string> {
  readonly node: N;
  readonly set?: Partial<NodeWords<L>>;
  readonly unset?: readonly OptionalNodeKey[];
}
export const updateNodeShape = {
  node: Id,
  set: z
    .strictObject({ ...nodeWordShape, title: Title.exactOptional() })
    .readonly()
    .exactOptional(),
  unset: listOf(z.enum(optionalNodeKeys)).exactOptional(),
};

/** Puts a branch under another node, or at the top where `to` is null; before one of the children there, else after them. */
export interface MoveNode<N extends string = string> {
  readonly node: N;
  readonly to: N | null;
  readonly before?: N;
}
export const moveNodeShape = { node: Id, to: Id.nullable(), before: Id.exactOptional() };

/** Removes a branch with its placements; the standards stay in the list. `claims: "remove"` takes claims about it along. */
export interface RemoveNode<N extends string = string> {
  readonly node: N;
  readonly claims?: 'remove';
}
export const removeNodeShape = { node: Id, claims: z.literal('remove').exactOptional() };

/** Gives a node another id, wherever it is named. */
export interface RenameNode<N extends string = string> {
  readonly node: N;
  readonly id: string;
}
export const renameNodeShape = { node: Id, id: Id };

/**
 * Puts what stands in some nodes into another and removes them. `expectation` says what the merged node is expected to
 * hold (null: nothing is said); `claims` whether claims about the removed ones speak of the merged one, or go.
 */
export interface MergeNodes<N extends string = string> {
  readonly nodes: readonly N[];
  readonly into: N;
  readonly expectation?: Expectation | null;
  readonly claims?: 'carry' | 'remove';
}
export const mergeNodesShape = {
  nodes: z.array(Id).min(1).readonly(),
  into: Id,
  expectation: Expectation.nullable().exactOptional(),
  claims: z.enum(['carry', 'remove']).exactOptional(),
};

/** Names placements of one node: all those of a standard, or that of one clause (null: that of no clause). */
export type PlacementPick<S extends string = string> = S | { readonly standard: S; readonly part: string | null };
export const PlacementPick: z.ZodType<PlacementPick> = z.union([
  Id,
  z.strictObject({ standard: Id, part: Id.nullable() }).readonly(),
]);

/** One node that is split off: what it says of itself, and which placements and children it takes. */
export interface SplitPart<N extends string = string, S extends string = string, L extends string = string> {
  readonly node: { readonly id: string } & NodeWords<L>;
  readonly placements?: readonly PlacementPick<S>[];
  readonly children?: readonly N[];
}

/**
 * Splits nodes off a node; they stand after it, in order, and what no part names stays where it is. `expectation` says
 * what the node is still expected to hold (null: nothing is said).
 */
export interface SplitNode<N extends string = string, S extends string = string, L extends string = string> {
  readonly node: N;
  readonly parts: readonly SplitPart<N, S, L>[];
  readonly expectation?: Expectation | null;
}
export const splitNodeShape = {
  node: Id,
  parts: z
    .array(
      z
        .strictObject({
          node: z.strictObject({ id: Id, ...nodeWordShape }).readonly(),
          placements: listOf(PlacementPick).exactOptional(),
          children: listOf(Id).exactOptional(),
        })
        .readonly(),
    )
    .min(1)
    .readonly(),
  expectation: Expectation.nullable().exactOptional(),
};
