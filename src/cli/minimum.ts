import type { MinCoverage } from '../gaps/rule.js';
import type { StandardSystem } from '../model/system.js';
import { quotable } from './choices.js';
import { failure } from './failure.js';
import { levelIdOf } from './level-reference.js';

/** The values of `--min-coverage`: `80`, `80%`, or `category=80` for every node of a level. */
export function minimums(values: readonly string[]): readonly MinCoverage[] {
  return values.map((value) => {
    const match = /^(?:(.+)=)?(\d+(?:\.\d+)?)%?$/.exec(value);
    const percent = Number(match?.[2] ?? NaN);
    if (!(percent <= 100)) throw failure('invalid-minimum', { value: quotable(value) });
    return match?.[1] === undefined ? { percent } : { level: match[1], percent };
  });
}

/** The minimums with the ids of their levels; stops where one names a level that one of the systems does not have. */
export function withLevelIds(
  systems: readonly StandardSystem[],
  asked: readonly MinCoverage[],
): readonly MinCoverage[] {
  return asked.map((minimum) => {
    if (minimum.level === undefined) return minimum;
    const [id = minimum.level, ...others] = systems.map((system) => levelIdOf(system, minimum.level ?? ''));
    // A title may be that of different levels; the one of the first system is meant, and the others need to have it.
    if (others.some((other) => other !== id)) for (const system of systems) levelIdOf(system, id);
    return { ...minimum, level: id };
  });
}
