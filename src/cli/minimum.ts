import { nearest } from '../base/nearest.js';
import type { MinCoverage } from '../gaps/rule.js';
import type { StandardSystem } from '../model/system.js';
import { failure } from './failure.js';

/** The values of `--min-coverage`: `80`, `80%`, or `category=80` for every node of a level. */
export function minimums(values: readonly string[]): readonly MinCoverage[] {
  return values.map((value) => {
    const match = /^(?:(.+)=)?(\d+(?:\.\d+)?)%?$/.exec(value);
    const percent = Number(match?.[2] ?? NaN);
    if (!(percent <= 100)) throw failure('invalid-minimum', { value: JSON.stringify(value) });
    return match?.[1] === undefined ? { percent } : { level: match[1], percent };
  });
}

/** Stops where a minimum names a level that one of the systems does not have. */
export function checkLevels(systems: readonly StandardSystem[], asked: readonly MinCoverage[]): void {
  for (const system of systems) {
    const known = system.levels.map(({ id }) => id);
    for (const { level } of asked) {
      if (level === undefined || known.includes(level)) continue;
      throw failure('unknown-level', { system: system.id, level, known, nearest: nearest(level, known) });
    }
  }
}
