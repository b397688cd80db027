import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import type { ParseIssue } from '../model/parse-issue.js';
import { describeIssue } from './issue-sentences.js';
import type { ParseResult } from './parse.js';
import { readJson } from './read-json.js';
import { shapeIssues } from './shape-issues.js';

/** How many issues are listed; all are counted. */
const maxIssues = 1000;

type Schema = Parameters<typeof shapeIssues>[0];

/** Reads a small file of tixi, such as a policy, a baseline or a list of links, from a JSON value or its text. */
export function parseFile<Value>(schema: Schema & { readonly _output?: Value }, input: unknown): ParseResult<Value> {
  const read = typeof input === 'string' ? readJson(input) : { value: input };
  if ('issue' in read) return { ok: false, issues: [read.issue], total: 1 };
  const result = schema.safeParse(read.value);
  if (result.success) return { ok: true, value: deepFreeze(result.data as Value) };
  return { ok: false, ...shapeIssues(schema, read.value, result.error.issues, maxIssues) };
}

/** The error of a file that cannot be read, with its first issues. */
export function parseFailure(
  code: string,
  what: string,
  { issues, total }: { readonly issues: readonly ParseIssue[]; readonly total: number },
): TixiError {
  const shown = issues.slice(0, 10).map((issue) => `\n  ${describeIssue(issue, 'en')}`);
  const more = total > shown.length ? `\n  … and ${total - shown.length} more` : '';
  return new TixiError(
    issues[0]?.code === 'not-json' ? 'not-json' : code,
    `This is not a valid ${what}:${shown.join('')}${more}`,
    { issues, total },
  );
}
