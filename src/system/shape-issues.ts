import type { Json, JsonPath } from '../base/json.js';
import { nearest } from '../base/nearest.js';
import { shorten } from '../base/shorten.js';
import type { ParseIssue, ParseIssueCode } from '../model/parse-issue.js';
import type { AnySchema, SchemaIssue } from '../model/schema-issue.js';
import { knownKeys } from './known-keys.js';

/** Turns what zod found into issues of our own: code, path, the value cut short, and what is nearest. */
export function shapeIssues(
  schema: AnySchema,
  input: unknown,
  found: readonly SchemaIssue[],
  limit: number,
): ParseIssue[] {
  const issues: ParseIssue[] = [];
  for (const issue of found) {
    if (issues.length >= limit) break;
    issues.push(...translate(schema, input, issue, []));
  }
  return issues.slice(0, limit);
}

function translate(schema: AnySchema, input: unknown, issue: SchemaIssue, above: JsonPath): ParseIssue[] {
  const path = [...above, ...issue.path] as (string | number)[];
  const value = valueAt(input, path);
  const one = (code: ParseIssueCode, args: Readonly<Record<string, Json>> = {}): ParseIssue[] => [
    { code, path, value: shorten(value), args },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, input, path, key));
    case 'invalid_key':
      return [unknownKey(schema, input, path.slice(0, -1), String(path.at(-1)))];
    case 'invalid_union': {
      const variant = nearestVariant(issue.errors, value);
      if (variant.length === 0) return one('invalid-type', { expected: 'one of the forms of this field' });
      return variant.flatMap((inner) => translate(schema, input, inner, path));
    }
    case 'invalid_value':
      return value === undefined
        ? one('missing-key', { key: String(path.at(-1) ?? '') })
        : one('invalid-value', {
            allowed: issue.values.map(String),
            nearest: typeof value === 'string' ? nearest(value, issue.values.map(String)) : null,
          });
    case 'invalid_type':
      if (value === undefined) return one('missing-key', { key: String(path.at(-1) ?? '') });
      return issue.expected === 'int'
        ? one('invalid-number', { expected: 'a whole number' })
        : one('invalid-type', { expected: expectedName(issue.expected) });
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? one('empty')
        : one('invalid-number', { expected: `at least ${String(issue.minimum)}` });
    case 'too_big':
      return one('invalid-number', { expected: `at most ${String(issue.maximum)}` });
    case 'invalid_format':
      return one(path.at(-1) === 'code' ? 'invalid-format' : 'invalid-date');
    case 'custom':
      return one((issue.params?.['code'] as ParseIssueCode | undefined) ?? 'invalid-format', {
        limit: 1000,
        expected: 'a JSON value',
      });
    default:
      return one('invalid-format');
  }
}

function unknownKey(schema: AnySchema, input: unknown, path: JsonPath, key: string): ParseIssue {
  const known = knownKeys(schema, path);
  return {
    code: 'unknown-key',
    path: [...path, key],
    value: shorten(valueAt(input, [...path, key])),
    args: { key: shorten(key, 40).slice(1, -1), nearest: nearest(key, known) },
  };
}

/** Of the variants of a union, the one that the value was most likely meant to be: of its type, with fewest issues. */
function nearestVariant(variants: readonly (readonly SchemaIssue[])[], value: unknown): readonly SchemaIssue[] {
  const isObject = typeof value === 'object' && value !== null;
  const likely = variants.filter((issues) => {
    const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
    return isObject ? !wrongType : true;
  });
  const weight = (issues: readonly SchemaIssue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return likely.reduce<readonly SchemaIssue[]>(
    (best, next) => (best.length === 0 || weight(next) < weight(best) ? next : best),
    [],
  );
}

function valueAt(input: unknown, path: JsonPath): unknown {
  let here: unknown = input;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

const expectedNames: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function expectedName(expected: string): string {
  return expectedNames[expected] ?? expected;
}
