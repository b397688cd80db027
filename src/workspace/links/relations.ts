import type { LinkRelation } from '../../model/link.js';

const inverses: Readonly<Record<LinkRelation, LinkRelation | null>> = {
  equal: 'equal',
  subset: 'superset',
  superset: 'subset',
  intersects: 'intersects',
  none: 'none',
  related: 'related',
  elaborates: null,
};

/**
 * The relation that a link states the other way round; null for `elaborates`, whose other direction has no name here
 * (rule L2).
 *
 * @example
 * [inverseRelation('subset'), inverseRelation('related'), inverseRelation('elaborates')]; // => ['superset', 'related', null]
 */
export function inverseRelation(relation: LinkRelation): LinkRelation | null {
  return inverses[relation];
}

/**
 * The relation of A to C that follows where A is in the first relation to B and B in the second to C; null where nothing
 * follows. `related` and `intersects` do not chain, and what is true of a whole under `none` or `elaborates` need not be
 * true of its parts (rule L3).
 *
 * @example
 * composeRelations('equal', 'subset'); // => 'subset'
 * composeRelations('intersects', 'equal'); // => null
 */
export function composeRelations(first: LinkRelation, second: LinkRelation): LinkRelation | null {
  if (!chains(first) || !chains(second)) return null;
  if (first === 'equal') return second;
  if (second === 'equal') return first;
  return first === second && first !== 'none' ? first : null;
}

function chains(relation: LinkRelation): boolean {
  return relation !== 'related' && relation !== 'intersects';
}

/** The relations of sets of which only one can hold between two things (NIST IR 8477). */
const exclusive: ReadonlySet<LinkRelation> = new Set<LinkRelation>(['equal', 'subset', 'superset', 'intersects']);

/**
 * Tells whether two relations cannot both hold between the same two ends: two different ones of `equal`, `subset`,
 * `superset` and `intersects`, or `none` beside any other (NIST IR 8477).
 *
 * @example
 * relationsContradict('equal', 'subset'); // => true
 * relationsContradict('equal', 'related'); // => false
 */
export function relationsContradict(a: LinkRelation, b: LinkRelation): boolean {
  if (a === b) return false;
  return a === 'none' || b === 'none' || (exclusive.has(a) && exclusive.has(b));
}
