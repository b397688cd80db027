import * as z from 'zod';
import { Expectation } from './expectation.js';
import { Extra } from './extra.js';
import { Placement } from './placement.js';
import { SourceRef } from './source-ref.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/** Where a node stands in the framework: beside the others as 通用基础, as a band, or as a pillar left or right. */
export const nodeParts = ['general', 'band', 'pillar-left', 'pillar-right'] as const;

/** A box of the structure diagram (体系结构图), with all that stands in it. */
export interface SystemNode<
  NodeId extends string = string,
  StandardId extends string = string,
  LevelId extends string = string,
> {
  readonly id: NodeId;
  readonly code?: string;
  readonly title: Title;
  readonly level?: LevelId;
  readonly part?: (typeof nodeParts)[number];
  readonly structure?: 'hierarchy' | 'sequence';
  readonly aliases?: readonly string[];
  readonly responsible?: readonly string[];
  readonly expectation?: Expectation;
  readonly note?: string;
  readonly sources?: readonly SourceRef[];
  readonly placements?: readonly Placement<StandardId>[];
  readonly children?: readonly SystemNode<NodeId, StandardId, LevelId>[];
  readonly extra?: Extra;
}

/** The keys of a node, with whatever stands for its children. */
const shape = <Children extends z.ZodType>(children: () => Children) => ({
  id: Id,
  code: Words.exactOptional(),
  title: Title,
  level: Id.exactOptional(),
  part: z.enum(nodeParts).exactOptional(),
  structure: z.enum(['hierarchy', 'sequence']).exactOptional(),
  aliases: listOf(Words).exactOptional(),
  responsible: listOf(Words).exactOptional(),
  expectation: Expectation.exactOptional(),
  note: Words.exactOptional(),
  sources: listOf(SourceRef).exactOptional(),
  placements: listOf(Placement).exactOptional(),
  get children() {
    return listOf(children()).exactOptional();
  },
  extra: Extra.exactOptional(),
});

export const SystemNode: z.ZodType<SystemNode> = z
  .strictObject(shape(() => SystemNode))
  .readonly()
  .meta({ id: 'SystemNode' });

/** A node whose children are not looked at: a tree of any depth is checked node by node. */
export type FlatNode = Omit<SystemNode, 'children'> & { readonly children?: readonly unknown[] };
export const FlatNode: z.ZodType<FlatNode> = z.strictObject(shape(() => z.unknown())).readonly();

/** What a node says of itself: everything but its id, its placements and its children. */
export type NodeWords<LevelId extends string = string> = Omit<
  SystemNode<string, string, LevelId>,
  'id' | 'placements' | 'children'
>;

const flat = shape(() => z.unknown());
const { id, placements, children, ...words } = flat;

/** The keys of `NodeWords`, each with its schema. */
export const nodeWordShape = words;

/** The keys of a node, in the order in which a document that was parsed has them. */
export const nodeKeys: readonly string[] = Object.keys(flat);
