import { Baseline } from '../model/baseline.js';
import type { ParseResult } from '../system/parse.js';
import { parseFailure, parseFile } from '../system/parse-file.js';

/**
 * Reads a baseline, the list of findings already accepted, from a JSON value or its text; returns it frozen, or what is
 * wrong.
 *
 * @example
 * safeParseBaseline({ format: 'tixi/baseline/2', accepted: [] }).ok; // => false
 */
export function safeParseBaseline(input: unknown): ParseResult<Baseline> {
  return parseFile(Baseline, input);
}

/**
 * Reads a baseline from a JSON value or its text; returns it frozen.
 *
 * @throws `TixiError` `not-json` or `invalid-baseline`; `details.issues` says what is wrong and where.
 *
 * @example
 * parseBaseline('{"format": "tixi/baseline/1", "accepted": []}').accepted.length; // => 0
 */
export function parseBaseline(input: unknown): Baseline {
  const result = safeParseBaseline(input);
  if (result.ok) return result.value;
  throw parseFailure('invalid-baseline', 'baseline (tixi/baseline/1)', result);
}
