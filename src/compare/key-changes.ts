import type { Json } from '../base/json.js';
import { compareCodeUnits } from '../base/order.js';
import { sameJson } from '../base/same-json.js';
import type { KeyChange } from '../model/system-diff.js';

/** Which keys differ, in the order of their names; `extra` is never read (rule P1). */
export function keyChanges(before: object, after: object, without: ReadonlySet<string>): KeyChange[] {
  if (before === after) return [];
  const [one, other] = [before as Readonly<Record<string, Json>>, after as Readonly<Record<string, Json>>];
  const keys = Object.keys(before);
  for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) keys.push(key);
  return keys
    .filter((key) => key !== 'extra' && !without.has(key) && !sameJson(one[key], other[key]))
    .sort(compareCodeUnits)
    .map((key) => ({ key, before: one[key] ?? null, after: other[key] ?? null }));
}
