import * as z from 'zod';
import { Claim } from './claim.js';
import { Expectation } from './expectation.js';
import { Extra } from './extra.js';
import { SystemNode } from './node.js';
import { NodeLevel } from './node-level.js';
import { kindPresets, type KindPresetName } from './sets/kinds.js';
import { Source } from './source.js';
import { Standard } from './standard.js';
import { Id, Words, listOf } from './strict.js';
import { Title } from './title.js';

/**
 * A standards system (标准体系, GB/T 13016): levels, a tree of nodes, a list of standards, and the figures and sources
 * that speak of them. The whole document is plain, frozen data.
 */
export interface StandardSystem<
  NodeId extends string = string,
  StandardId extends string = string,
  LevelId extends string = string,
> {
  readonly format: 'tixi/1';
  readonly id: string;
  readonly title: Title;
  readonly edition?: string;
  readonly scope?: string;
  readonly issuer?: string;
  readonly kindPreset?: KindPresetName;
  readonly expectation?: Expectation;
  readonly levels: readonly NodeLevel<LevelId>[];
  readonly children: readonly SystemNode<NodeId, StandardId, LevelId>[];
  readonly standards: readonly Standard<StandardId>[];
  readonly claims: readonly Claim<NodeId, LevelId>[];
  readonly sources: readonly Source[];
  readonly extra?: Extra;
}

/** The keys of a system, with whatever stands for its nodes and standards. */
const shape = <Node extends z.ZodType, Item extends z.ZodType>(node: Node, standard: Item) => ({
  format: z.literal('tixi/1'),
  id: Id,
  title: Title,
  edition: Words.exactOptional(),
  scope: Words.exactOptional(),
  issuer: Words.exactOptional(),
  kindPreset: z.enum(Object.keys(kindPresets) as [KindPresetName, ...KindPresetName[]]).exactOptional(),
  expectation: Expectation.exactOptional(),
  levels: listOf(NodeLevel),
  children: listOf(node),
  standards: listOf(standard),
  claims: listOf(Claim),
  sources: listOf(Source),
  extra: Extra.exactOptional(),
});

export const StandardSystem: z.ZodType<StandardSystem> = z
  .strictObject(shape(SystemNode, Standard))
  .readonly()
  .meta({ id: 'StandardSystem' });

/** A system whose nodes and standards are not looked at. */
export type SystemFrame = Omit<StandardSystem, 'children' | 'standards'> & {
  readonly children: readonly unknown[];
  readonly standards: readonly unknown[];
};
export const SystemFrame: z.ZodType<SystemFrame> = z.strictObject(shape(z.unknown(), z.unknown())).readonly();

/** The ids of a system's nodes, as literals where `defineSystem` made it. */
export type NodeId<System> = System extends StandardSystem<infer Id> ? Id : never;

/** The ids of a system's standards, as literals where `defineSystem` made it. */
export type StandardId<System> = System extends StandardSystem<string, infer Id> ? Id : never;

/** The ids of a system's levels, as literals where `defineSystem` made it. */
export type LevelId<System> = System extends StandardSystem<string, string, infer Id> ? Id : never;
