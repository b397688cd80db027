import { TixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import { shorten } from '../base/shorten.js';

/** The error about a system that a workspace does not have. */
export function unknownSystem(id: string, known: Iterable<string>): TixiError<'unknown-system'> {
  const near = nearest(id, known);
  const hint = near === null ? 'Put it among its systems first.' : `The nearest id is ${shorten(near)}.`;
  return new TixiError('unknown-system', `The workspace has no system ${shorten(id)}. ${hint}`, { id, nearest: near });
}
