import { nearest } from '../../base/nearest.js';
import { documentKeyOf } from '../../designation/key.js';
import type { Standard } from '../../model/standard.js';

/**
 * The id or designation that is most likely meant, or null. A standard number that can be read is never near to one of
 * another number only because most characters agree: it is another edition that is meant, or one slip of the hand.
 */
export function nearStandard(text: string, standards: readonly Pick<Standard, 'id' | 'designation'>[]): string | null {
  const wanted = documentKeyOf(text);
  const names = standards.flatMap(({ id, designation }) => (designation === undefined ? [id] : [id, designation]));
  if (wanted === null) return nearest(text, names);
  const keys = names.map(documentKeyOf);
  const editions = names.filter((_, i) => keys[i] === wanted);
  if (editions.length > 0) return nearest(text, editions) ?? editions[0] ?? null;
  return names.find((_, i) => isOneSlip(wanted, keys[i] ?? '')) ?? null;
}

/** Whether two texts differ by one character typed wrongly, left out or doubled, or by two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
