import { LinkFile } from '../model/link.js';
import type { ParseResult } from '../system/parse.js';
import { parseFailure, parseFile } from '../system/parse-file.js';

/**
 * Reads a file of links from a JSON value or its text; returns it frozen, or what is wrong. Whether the ends of its links
 * are there is asked when the links come into a workspace.
 *
 * @example
 * const result = safeParseLinks({ format: 'tixi/links/1', links: [{ from: { system: 'a' }, to: { system: 'b' }, relation: 'equals' }] });
 * !result.ok && result.issues[0].args.nearest; // => 'equal'
 */
export function safeParseLinks(input: unknown): ParseResult<LinkFile> {
  return parseFile(LinkFile, input);
}

/**
 * Reads a file of links from a JSON value or its text; returns it frozen.
 *
 * @throws `TixiError` `not-json` or `invalid-links`; `details.issues` says what is wrong and where.
 *
 * @example
 * parseLinks('{"format": "tixi/links/1", "links": []}').links.length; // => 0
 */
export function parseLinks(input: unknown): LinkFile {
  const result = safeParseLinks(input);
  if (result.ok) return result.value;
  throw parseFailure('invalid-links', 'file of links (tixi/links/1)', result);
}
