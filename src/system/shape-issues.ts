import type { Json, JsonPath } from '../base/json.js';
import { nearest } from '../base/nearest.js';
import { shorten } from '../base/shorten.js';
import type { ParseIssue, ParseIssueCode } from '../model/parse-issue.js';
import type { AnySchema, SchemaIssue } from '../model/schema-issue.js';
import { knownKeys } from './known-keys.js';

/** Where in which input issues are looked at. */
interface Scene {
  readonly schema: AnySchema;
  readonly input: unknown;
}

/** Turns what zod found at a place of a document into issues of our own, up to a limit, and counts them all. */
export function shapeIssues(
  schema: AnySchema,
  input: unknown,
  found: readonly SchemaIssue[],
  limit: number,
  above: JsonPath = [],
): { readonly issues: readonly ParseIssue[]; readonly total: number } {
  const issues: ParseIssue[] = [];
  let total = 0;
  for (const issue of found.flatMap((one) => flatten(one, above, input))) {
    const weight = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    total += weight;
    if (issues.length < limit) issues.push(...translate({ schema, input }, issue, limit - issues.length));
  }
  return { issues, total };
}

/** An issue as the issues of the variant that was meant, where it is about a union, with full paths. */
function flatten(issue: SchemaIssue, above: JsonPath, input: unknown): readonly SchemaIssue[] {
  const path = [...above, ...(issue.path as JsonPath)];
  if (issue.code === 'invalid_union') {
    const variant = nearestVariant(issue.errors, valueAt(input, path).value);
    if (variant !== null) return variant.flatMap((inner) => flatten(inner, path, input));
  }
  return [{ ...issue, path }];
}

function translate(scene: Scene, issue: SchemaIssue, limit: number): ParseIssue[] {
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, limit).map((key) => unknownKey(scene, path, key));
  if (issue.code === 'invalid_key') return [unknownKey(scene, path.slice(0, -1), String(path.at(-1)))];
  const { given, value } = valueAt(scene.input, path);
  const isMissing = !given && typeof path.at(-1) === 'string';
  const [code, args] = !isMissing
    ? judge(issue, value, path)
    : (['missing-key', { key: String(path.at(-1) ?? '') }] as const);
  return [{ code, path, value: shorten(value), args }];
}

/** The code of an issue about a value that is there, and what its sentence needs. */
function judge(
  issue: SchemaIssue,
  value: unknown,
  path: JsonPath,
): readonly [ParseIssueCode, Readonly<Record<string, Json>>] {
  switch (issue.code) {
    case 'invalid_union':
      return ['invalid-type', { expected: expectedOf(issue.errors.flat()) }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return ['invalid-value', { allowed, nearest: typeof value === 'string' ? nearest(value, allowed) : null }];
    }
    case 'invalid_type':
      return issue.expected === 'int'
        ? ['invalid-number', { expected: ['whole-number'] }]
        : ['invalid-type', { expected: expectedOf([issue]) }];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['empty', {}]
        : [
            'invalid-number',
            { expected: [issue.inclusive === false ? 'more-than' : 'at-least'], limit: Number(issue.minimum) },
          ];
    case 'too_big':
      return [
        'invalid-number',
        { expected: [issue.inclusive === false ? 'less-than' : 'at-most'], limit: Number(issue.maximum) },
      ];
    case 'invalid_format':
      return path.at(-1) === 'code' ? ['invalid-format', { expected: ['region-code'] }] : ['invalid-date', {}];
    case 'custom':
      return [
        (issue.params?.['code'] as ParseIssueCode | undefined) ?? 'invalid-format',
        { ...issue.params?.['args'] },
      ];
    default:
      return ['invalid-format', { expected: null }];
  }
}

function unknownKey({ schema, input }: Scene, above: JsonPath, key: string): ParseIssue {
  const path = [...above, key];
  const known = knownKeys(schema, above).filter((name) => name !== key);
  return {
    code: 'unknown-key',
    path,
    value: shorten(valueAt(input, path).value),
    args: { key: shorten(key, 40).slice(1, -1), nearest: nearest(key, known) },
  };
}

/** Of the variants of a union, the one that a value was most likely meant to be; null where it is of no variant's type. */
function nearestVariant(variants: readonly (readonly SchemaIssue[])[], value: unknown): readonly SchemaIssue[] | null {
  const isOfType = (issues: readonly SchemaIssue[]): boolean =>
    !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  const weight = (issues: readonly SchemaIssue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  if (value === undefined) return null;
  return variants
    .filter(isOfType)
    .reduce<readonly SchemaIssue[] | null>(
      (best, next) => (best === null || weight(next) < weight(best) ? next : best),
      null,
    );
}

/** The value at a path, and whether the input has one there at all. */
function valueAt(input: unknown, path: JsonPath): { readonly given: boolean; readonly value: unknown } {
  let here: unknown = input;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
      return { given: false, value: undefined };
    here = (here as Record<string | number, unknown>)[step];
  }
  return { given: true, value: here };
}

/** Our names for what zod expects. */
const expectedNames: Readonly<Record<string, string>> = { record: 'object', array: 'list', string: 'text' };

function expectedOf(issues: readonly SchemaIssue[]): string[] {
  const names = issues.flatMap((issue) =>
    issue.code === 'invalid_type' ? [expectedNames[issue.expected] ?? issue.expected] : [],
  );
  return [...new Set(names)];
}
