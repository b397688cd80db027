import type { ParseIssue } from '../model/parse-issue.js';

/** Reads a text as JSON; a byte order mark is passed over. */
export function readJson(text: string): { readonly value: unknown } | { readonly issue: ParseIssue } {
  try {
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { issue: { code: 'not-json', path: [], value: '', args: { reason: reason.slice(0, 200) } } };
  }
}
