const brand = Symbol.for('tixi.error');

/**
 * An error that says what was wrong, where, and what to do next; it is thrown for misuse and unreadable input only.
 *
 * `code` is stable and meant for programs; `details` holds the data the message was made from.
 */
export class TixiError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'TixiError';
    this.code = code;
    this.details = details;
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Tells whether a value is an error of tixi, by brand, so that the ESM and the CommonJS copy recognise each other's.
 *
 * @example
 * try {
 *   parseSystem('{');
 * } catch (error) {
 *   isTixiError(error); // => true
 * }
 */
export function isTixiError(value: unknown): value is TixiError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}
