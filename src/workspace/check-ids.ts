import { TixiError } from '../base/error.js';

/** Refuses systems of one id side by side: nobody could tell whose a node, a finding or a number is. */
export function checkSystemIds(systems: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of systems) {
    if (seen.has(id)) {
      const message = `Two systems have the id ${JSON.stringify(id)}; give each its own, or compare editions with diffSystems.`;
      throw new TixiError('duplicate-system', message, { system: id });
    }
    seen.add(id);
  }
}
