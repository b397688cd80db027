import type { Placement } from '../model/placement.js';

/** Roles as numbers, where they are kept a million times. */
export const core = 0;
export const adopted = 1;
export const related = 2;

/** The role of a placement as a number; without one it is a core one. */
export function roleNumber(placement: Placement): number {
  const role = typeof placement === 'string' ? 'core' : (placement.role ?? 'core');
  return role === 'core' ? core : role === 'adopted' ? adopted : related;
}
