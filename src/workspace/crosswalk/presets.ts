import { TixiError } from '../../base/error.js';
import { nearest } from '../../base/nearest.js';
import { shorten } from '../../base/shorten.js';
import { stepKinds, type CrosswalkTier, type StepKind } from '../../model/sets/crosswalk.js';

/** The penalty of each step, a whole number from 0 to 1,000. */
export type Penalties = Readonly<Record<StepKind, number>>;

/** The highest score of each tier but the last; what is above `average` is weak. */
export type TierThresholds = Readonly<Record<Exclude<CrosswalkTier, 'weak'>, number>>;

/** How the steps of a crosswalk are weighed. */
export interface CrosswalkWeights {
  readonly penalties: Penalties;
  readonly thresholds: TierThresholds;
}

/**
 * The ready weights of a crosswalk by name: `opencre` are those of the map analysis of OpenCRE.
 *
 * @example
 * crosswalkPresets.opencre.penalties.up; // => 2
 */
export const crosswalkPresets = Object.freeze({
  opencre: Object.freeze({
    penalties: Object.freeze({
      up: 2,
      down: 1,
      equal: 0,
      subset: 0,
      superset: 0,
      intersects: 0,
      related: 2,
      elaborates: 0,
      elaborated: 0,
    }),
    thresholds: Object.freeze({ direct: 0, strong: 2, average: 6 }),
  }),
}) satisfies Readonly<Record<string, CrosswalkWeights>>;

/** The name of ready weights. */
export type CrosswalkPreset = keyof typeof crosswalkPresets;

/** A choice of weights: a preset, and single numbers put in the place of its own. */
export interface WeightOptions {
  /** Default `opencre`. */
  readonly preset?: CrosswalkPreset;
  readonly penalties?: Partial<Penalties>;
  readonly thresholds?: Partial<TierThresholds>;
}

const mostPenalty = 1000;

/** The weights that options come to. */
export function weightsOf({ preset = 'opencre', penalties = {}, thresholds = {} }: WeightOptions): CrosswalkWeights {
  const names = Object.keys(crosswalkPresets);
  if (!Object.hasOwn(crosswalkPresets, preset)) throw misuse('unknown-preset', preset, names);
  const ready = crosswalkPresets[preset];
  for (const [step, penalty] of Object.entries(penalties)) {
    if (!Object.hasOwn(ready.penalties, step)) throw misuse('unknown-step', step, stepKinds);
    if (!isWhole(penalty, mostPenalty)) throw notWhole(`the penalty of ${step}`, penalty, mostPenalty);
  }
  for (const [tier, score] of Object.entries(thresholds)) {
    if (!Object.hasOwn(ready.thresholds, tier)) throw misuse('unknown-tier', tier, Object.keys(ready.thresholds));
    if (!isWhole(score, Infinity)) throw notWhole(`the threshold of ${tier}`, score, Infinity);
  }
  return { penalties: { ...ready.penalties, ...penalties }, thresholds: { ...ready.thresholds, ...thresholds } };
}

/** The tier of a score. */
export function tierOf(score: number, { direct, strong, average }: TierThresholds): CrosswalkTier {
  return score <= direct ? 'direct' : score <= strong ? 'strong' : score <= average ? 'average' : 'weak';
}

function isWhole(value: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= most;
}

function notWhole(what: string, value: number, most: number): TixiError<'invalid-weight'> {
  const range = most === Infinity ? 'from 0 up' : `from 0 to ${most}`;
  const message = `${shorten(value)} cannot be ${what} of a crosswalk. Give a whole number ${range}.`;
  return new TixiError('invalid-weight', message, { what, value, most });
}

function misuse(
  code: 'unknown-preset' | 'unknown-step' | 'unknown-tier',
  name: string,
  known: readonly string[],
): TixiError {
  const near = nearest(name, known);
  const hint = near === null ? `Known are ${known.join(', ')}.` : `The nearest is ${near}.`;
  const what = code.slice('unknown-'.length);
  return new TixiError(code, `A crosswalk has no ${what} ${shorten(name)}. ${hint}`, { name, known, nearest: near });
}
