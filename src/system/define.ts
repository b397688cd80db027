import type { Claim } from '../model/claim.js';
import type { Expectation } from '../model/expectation.js';
import type { NodeLevel } from '../model/node-level.js';
import type { SystemNode } from '../model/node.js';
import type { Placement } from '../model/placement.js';
import type { Source } from '../model/source.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import { parseSystem } from './parse.js';

/** An expectation as `defineSystem` takes it: one of the three forms, never a mixture. */
export type ExpectationDefinition =
  | (Extract<Expectation, { readonly required: number }> & {
      readonly complete?: never;
      readonly notApplicable?: never;
    })
  | (Extract<Expectation, { readonly complete: true }> & { readonly required?: never; readonly notApplicable?: never })
  | (Extract<Expectation, { readonly notApplicable: string }> & {
      readonly required?: never;
      readonly complete?: never;
    });

/** A node as `defineSystem` takes it: ids are inferred where they stand, and only there. */
export interface NodeDefinition<N extends string, S extends string, L extends string>
  extends Omit<SystemNode, 'id' | 'level' | 'expectation' | 'placements' | 'children'> {
  readonly id: N;
  readonly level?: NoInfer<L>;
  readonly expectation?: ExpectationDefinition;
  readonly placements?: readonly Placement<NoInfer<S>>[];
  readonly children?: readonly NodeDefinition<N, S, L>[];
}

/** A standard as `defineSystem` takes it. */
export interface StandardDefinition<S extends string> extends Omit<Standard, 'id'> {
  readonly id: S;
}

/** A system as `defineSystem` takes it; `format`, `claims` and `sources` may be left out. */
export interface SystemDefinition<N extends string, S extends string, L extends string>
  extends Omit<StandardSystem, 'format' | 'levels' | 'children' | 'standards' | 'claims' | 'sources'> {
  readonly format?: 'tixi/1';
  readonly levels: readonly NodeLevel<L>[];
  readonly children: readonly NodeDefinition<N, S, L>[];
  readonly standards: readonly StandardDefinition<S>[];
  readonly claims?: readonly Claim<NoInfer<N>, NoInfer<L>>[];
  readonly sources?: readonly Source[];
}

/**
 * Makes a system from a literal, checked and frozen, with its node, standard and level ids as literal types: a misspelt
 * level, id or key does not compile, neither here nor in later calls.
 *
 * @throws `TixiError` `invalid-system` for what types cannot say, such as two nodes with one id.
 *
 * @example
 * const demo = defineSystem({
 *   id: 'demo',
 *   title: { zh: '示例体系' },
 *   levels: [{ id: 'category', title: { zh: '类别' } }],
 *   children: [{ id: 'terms', title: { zh: '术语' }, level: 'category', placements: ['gbt-1'] }],
 *   standards: [{ id: 'gbt-1', designation: 'GB/T 1.1-2020', title: { zh: '标准化工作导则' }, status: 'in-force' }],
 * });
 * findNode(demo, 'terms')?.title.zh; // => '术语'
 */
export function defineSystem<N extends string = never, S extends string = never, L extends string = never>(
  definition: SystemDefinition<N, S, L>,
): StandardSystem<N, S, L> {
  const { format = 'tixi/1', claims = [], sources = [], ...rest } = definition;
  const { id, title, ...others } = rest;
  return parseSystem({ format, id, title, ...others, claims, sources }) as StandardSystem<N, S, L>;
}
