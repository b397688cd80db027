import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { firstsOf } from '../base/listed-texts.js';
import type { JsonPath } from '../base/json.js';
import { lazy } from '../base/lazy.js';
import { markOurs } from '../base/ours.js';
import { shapeSystem } from '../model/compiled.js';
import type { ParseIssue } from '../model/parse-issue.js';
import type { StandardSystem } from '../model/system.js';
import { indexIds, listIds } from '../preorder/index-ids.js';
import { buildNodeTable } from '../preorder/node-table.js';
import { buildPlacementTable } from '../preorder/placement-table.js';
import { keepIndex, type IndexParts } from '../preorder/system-index.js';
import { checkDepth } from './check-depth.js';
import { checkKinds } from './check-kinds.js';
import { checkOrder } from './check-order.js';
import { checkReferences, reportRepeated } from './check-references.js';
import { explainShape } from './explain-shape.js';
import { createIssueList, namesOf, type IssueList } from './issue-list.js';
import { describeIssue } from './issue-sentences.js';
import { nodePlaces } from './node-places.js';
import { readJson } from './read-json.js';

/** How a document is parsed. */
export interface ParseOptions {
  /** How many issues are listed; all are counted. Default 1,000. */
  readonly maxIssues?: number;
  /**
   * Skips every check, for what tixi itself has written: a text is read and frozen, a value is taken over and frozen in
   * place. What was never checked must not be trusted.
   */
  readonly trusted?: boolean;
}

/** What `safeParseSystem` returns: the system, or the issues listed and how many there are in all. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly total: number };

/**
 * Reads a standards system from a JSON value or its text and checks it; returns the frozen system, or what is wrong.
 *
 * Beyond the shape it checks that ids are unique, that placements, claims and sources point at something, that levels
 * and dates are in order, and that `byLevel` and `byKind` add up. The value given is left as it was.
 *
 * @example
 * safeParseSystem('{"format": "tixi/2"}').ok; // => false
 */
export function safeParseSystem(input: unknown, options: ParseOptions = {}): ParseResult<StandardSystem> {
  const limit = options.maxIssues ?? 1000;
  const read = typeof input === 'string' ? readJson(input) : { value: input };
  if ('issue' in read) return { ok: false, issues: [read.issue], total: 1 };
  if (options.trusted === true && looksLikeSystem(read.value))
    return { ok: true, value: markOurs(deepFreeze(read.value)) };
  const tooDeep = checkDepth(read.value);
  if (tooDeep !== null) return { ok: false, issues: [tooDeep], total: 1 };

  const system = shapeSystem(read.value);
  if (system === null) return { ok: false, ...explainShape(read.value, limit) };
  return finish(system, limit);
}

/** Checks what a system of the right shape means, and keeps what is worked out on the way. */
function finish(system: StandardSystem, limit: number): ParseResult<StandardSystem> {
  const list = createIssueList(limit);
  const made = checkMeaning(system, list);
  if (list.total() > 0) return { ok: false, issues: list.issues, total: list.total() };
  markOurs(system);
  keepIndex(system, made);
  return { ok: true, value: system };
}

/** Tells whether a trusted value is at least of the kind that is trusted. */
function looksLikeSystem(value: unknown): value is StandardSystem {
  if (typeof value !== 'object' || value === null) return false;
  const { format, children, standards } = value as Record<string, unknown>;
  return format === 'tixi/1' && Array.isArray(children) && Array.isArray(standards);
}

/** Checks what the shape cannot say, and hands on what it has made on the way. */
function checkMeaning(system: StandardSystem, list: IssueList): IndexParts {
  const places = nodePlaces(system.children);
  const ids = listIds(system.standards);
  const positions = lazy(() => indexIds(system.standards));
  const standards = { find: (id: string) => positions().find(id), names: namesOf(system.standards) };
  const nodes = buildNodeTable(system);
  const placements = buildPlacementTable(nodes, ids, (row, position, id) => {
    const place = places[row - 1];
    const inner = typeof place?.node.placements?.[position] === 'string' ? [] : ['standard'];
    const path = (): JsonPath => [...(place?.path() ?? []), 'placements', position, ...inner];
    list.addUnknown('unknown-standard', path, id, standards.names);
  });
  reportRepeated(system.standards, firstsOf(ids), list);
  checkReferences(system, places, standards, list);
  checkKinds(system, places, list);
  checkOrder(system, places, list);
  return { positions, nodes: () => nodes, placements: () => placements };
}

/**
 * Reads a standards system from a JSON value or its text and checks it; returns the frozen system.
 *
 * @throws `TixiError` with the code `not-json` or `too-deep`, else `invalid-system`; `details.issues` lists up to
 * `maxIssues` of them, `details.total` counts all.
 *
 * @example
 * const system = parseSystem('{"format":"tixi/1","id":"s","title":{"zh":"体系"},"levels":[],"children":[],"standards":[],"claims":[],"sources":[]}');
 * system.title.zh; // => '体系'
 */
export function parseSystem(input: unknown, options: ParseOptions = {}): StandardSystem {
  const result = safeParseSystem(input, options);
  if (result.ok) return result.value;
  throw parseError(result.issues, result.total);
}

/**
 * Takes over a value for the shape of whose nodes and standards its maker answers, and freezes it. The shape of its frame
 * and what it means are checked as `parseSystem` does.
 *
 * @throws `TixiError` `invalid-system`.
 */
export function adoptSystem(made: object): StandardSystem {
  const frame = shapeSystem({ ...made, children: [], standards: [] });
  if (frame === null) return parseSystem(made);
  const { children, standards } = made as StandardSystem;
  const result = finish(
    Object.freeze({ ...frame, children: deepFreeze(children), standards: deepFreeze(standards) }),
    1000,
  );
  if (result.ok) return result.value;
  throw parseError(result.issues, result.total);
}

function parseError(issues: readonly ParseIssue[], total: number): TixiError {
  const shown = issues.slice(0, 10).map((issue) => `\n  ${describeIssue(issue, 'en')}`);
  const more = total > shown.length ? `\n  … and ${total - shown.length} more` : '';
  const first = issues[0]?.code;
  const code = first === 'not-json' || first === 'too-deep' ? first : 'invalid-system';
  return new TixiError(code, `This is not a valid standards system (tixi/1):${shown.join('')}${more}`, {
    issues,
    total,
  });
}
