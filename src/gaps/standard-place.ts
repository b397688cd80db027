import { nodeAt, standardAt, type AuditContext } from './context.js';

/** Where a finding about a standard stands: at the first node that lists it. */
export function placeOfStandard(
  context: AuditContext,
  position: number,
): { node: string | null; standard: string; evidence: string[] } {
  const { id } = standardAt(context, position);
  return { node: nodeAt(context, context.places().first(position)), standard: id, evidence: [id] };
}
