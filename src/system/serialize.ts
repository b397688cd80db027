import { TixiError } from '../base/error.js';
import type { StandardSystem } from '../model/system.js';

/**
 * Writes a system as JSON text that `parseSystem` reads back to the same document.
 *
 * @throws `TixiError` `too-large` where the text would be longer than a JavaScript string can be.
 *
 * @example
 * parseSystem(serializeSystem(system)).id === system.id; // => true
 */
export function serializeSystem(system: StandardSystem, options: { readonly indent?: number } = {}): string {
  try {
    return `${JSON.stringify(system, null, options.indent ?? 2)}\n`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TixiError(
      'too-large',
      'The JSON text would be longer than a JavaScript string can be; write the system as JSON Lines instead.',
      { system: system.id },
    );
  }
}
