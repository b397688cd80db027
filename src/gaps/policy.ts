import { nearest } from '../base/nearest.js';
import { shorten } from '../base/shorten.js';
import type { ParseIssue } from '../model/parse-issue.js';
import { Policy } from '../model/policy.js';
import type { ParseResult } from '../system/parse.js';
import { parseFile, parseFailure } from '../system/parse-file.js';
import { ruleCodes } from './rules.js';

/** How a policy is parsed. */
export interface PolicyOptions {
  /** Codes of rules of your own, which the policy may name beside those of tixi. */
  readonly rules?: readonly string[];
}

/**
 * Reads a policy from a JSON value or its text and checks it; returns the frozen policy, or what is wrong. A key or rule
 * that does not exist is an issue that names the nearest.
 *
 * @example
 * const result = safeParsePolicy({ format: 'tixi/policy/1', rules: { 'node-gaps': 'off' } });
 * !result.ok && result.issues[0].args.nearest; // => 'node-gap'
 */
export function safeParsePolicy(input: unknown, options: PolicyOptions = {}): ParseResult<Policy> {
  const result = parseFile(Policy, input);
  if (!result.ok) return result;
  const known = [...ruleCodes, ...(options.rules ?? [])];
  const issues = Object.keys(result.value.rules ?? {})
    .filter((code) => !known.includes(code))
    .map(
      (code): ParseIssue => ({
        code: 'invalid-value',
        path: ['rules', code],
        value: shorten(code),
        args: { allowed: known, nearest: nearest(code, known) },
      }),
    );
  return issues.length === 0 ? result : { ok: false, issues, total: issues.length };
}

/**
 * Reads a policy from a JSON value or its text and checks it; returns the frozen policy.
 *
 * @throws `TixiError` `not-json` or `invalid-policy`; `details.issues` says what is wrong and where.
 *
 * @example
 * parsePolicy('{"format": "tixi/policy/1", "rules": {"unplaced": "warning"}}').rules?.unplaced; // => 'warning'
 */
export function parsePolicy(input: unknown, options: PolicyOptions = {}): Policy {
  const result = safeParsePolicy(input, options);
  if (result.ok) return result.value;
  throw parseFailure('invalid-policy', 'policy (tixi/policy/1)', result);
}
