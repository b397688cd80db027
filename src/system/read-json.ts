import type { Json } from '../base/json.js';
import type { ParseIssue } from '../model/parse-issue.js';

/** Reads a text as JSON; a byte order mark is passed over. */
export function readJson(text: string): { readonly value: unknown } | { readonly issue: ParseIssue } {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    if (/^\s{0,1000}$/.test(json)) return { issue: { code: 'empty', path: [], value: '""', args: {} } };
    return { issue: { code: 'not-json', path: [], value: '', args: placeOf(error, json) } };
  }
}

/** Where the engine stopped: it names the position, or the end, or quotes the text around. */
function placeOf(error: unknown, text: string): Readonly<Record<string, Json>> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  const named = /at position (\d+)/.exec(reason);
  const position = named !== null ? Number(named[1]) : /end of JSON/.test(reason) ? text.length : null;
  if (position === null) return { reason, line: null, column: null };
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return { reason, line, column: position - (before.lastIndexOf('\n') + 1) + 1 };
}
