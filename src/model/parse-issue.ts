import type { Json, JsonPath } from '../base/json.js';

/** What can be wrong with a document; the codes are stable. */
export const parseIssueCodes = [
  'not-json',
  'not-json-value',
  'too-large',
  'too-deep',
  'missing-key',
  'unknown-key',
  'invalid-type',
  'invalid-value',
  'invalid-number',
  'invalid-format',
  'invalid-date',
  'empty',
  'empty-title',
  'empty-region',
  'duplicate-id',
  'unknown-system',
  'unknown-standard',
  'unknown-node',
  'unknown-level',
  'unknown-source',
  'unknown-kind',
  'level-order',
  'date-order',
  'sum-mismatch',
] as const;
/** The code of what is wrong with a document. */
export type ParseIssueCode = (typeof parseIssueCodes)[number];

/** One thing that is wrong with a document: which, where, the offending value cut short, and what the message needs. */
export interface ParseIssue {
  readonly code: ParseIssueCode;
  readonly path: JsonPath;
  readonly value: string;
  readonly args: Readonly<Record<string, Json>>;
}
