import { isTixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import type { Language } from '../base/sentence.js';
import { safeParseBaseline } from '../gaps/baseline.js';
import { policies } from '../gaps/policies.js';
import { safeParsePolicy } from '../gaps/policy.js';
import type { Baseline } from '../model/baseline.js';
import type { Policy } from '../model/policy.js';
import { describeIssue } from '../system/issue-sentences.js';
import type { ParseResult } from '../system/parse.js';
import { failure } from './failure.js';
import type { Host } from './host.js';
import { readText } from './read-text.js';

/** The policy that `--policy` names: a ready one, or a file. */
export async function readPolicy(name: string, host: Host, lang: Language): Promise<Policy> {
  if (Object.hasOwn(policies, name)) return policies[name as keyof typeof policies];
  if (name !== '-' && !/[/\\.]/.test(name)) {
    const known = Object.keys(policies);
    throw failure('unknown-policy', { id: name, known, nearest: nearest(name, known) });
  }
  return valueOf(safeParsePolicy(await readText({ path: name, name }, host)), 'invalid-policy', name, lang);
}

/** The baseline in a file; null where there is no such file and one is about to be written. */
export async function readBaseline(
  path: string,
  host: Host,
  lang: Language,
  mayBeMissing: boolean,
): Promise<Baseline | null> {
  try {
    return valueOf(safeParseBaseline(await readText({ path, name: path }, host)), 'invalid-baseline', path, lang);
  } catch (error) {
    if (mayBeMissing && isTixiError(error) && error.code === 'file-not-found') return null;
    throw error;
  }
}

function valueOf<Value>(
  result: ParseResult<Value>,
  code: 'invalid-policy' | 'invalid-baseline',
  file: string,
  lang: Language,
): Value {
  if (result.ok) return result.value;
  const lines = result.issues.slice(0, 10).map((issue) => `  ${describeIssue(issue, lang)}`);
  throw failure(code, { file, total: result.total }, lines);
}
