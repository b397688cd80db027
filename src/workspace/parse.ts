import { deepFreeze } from '../base/freeze.js';
import { isOurs, markOurs } from '../base/ours.js';
import { shorten } from '../base/shorten.js';
import type { ParseIssue } from '../model/parse-issue.js';
import type { StandardSystem } from '../model/system.js';
import { WorkspaceFrame, type Workspace } from '../model/workspace.js';
import { createIssueList } from '../system/issue-list.js';
import { parseFailure } from '../system/parse-file.js';
import { safeParseSystem, type ParseOptions, type ParseResult } from '../system/parse.js';
import { readJson } from '../system/read-json.js';
import { shapeIssues } from '../system/shape-issues.js';
import { checkWorkspace } from './check.js';

/** What is wrong with a part, and how much of it is listed. */
interface Issues {
  readonly issues: readonly ParseIssue[];
  readonly total: number;
}

/**
 * Reads a workspace from a JSON value or its text and checks it; returns the frozen workspace, or what is wrong.
 *
 * Each of its systems is read as `parseSystem` reads it. Beyond that, systems, registered standards and sources have ids
 * of their own, and both ends of every link are there; an issue about one that is not names the nearest id.
 *
 * @example
 * safeParseWorkspace({ format: 'tixi/workspace/1' }).ok; // => false
 */
export function safeParseWorkspace(input: unknown, options: ParseOptions = {}): ParseResult<Workspace> {
  const limit = options.maxIssues ?? 1000;
  const read = typeof input === 'string' ? readJson(input) : { value: input };
  if ('issue' in read) return { ok: false, issues: [read.issue], total: 1 };
  const frame = WorkspaceFrame.safeParse(read.value);
  const found = frame.success ? [] : [shapeIssues(WorkspaceFrame, read.value, frame.error.issues, limit)];
  const { systems, faults } = readSystems(read.value, options);
  if (!frame.success || faults.length > 0) return { ok: false, ...gather([...found, ...faults], limit) };

  const workspace = deepFreeze<Workspace>({ ...frame.data, systems });
  const list = createIssueList(limit);
  if (options.trusted !== true) checkWorkspace(workspace, list);
  if (list.total() > 0) return { ok: false, issues: list.issues, total: list.total() };
  return { ok: true, value: markOurs(workspace) };
}

/**
 * Reads a workspace from a JSON value or its text and checks it; returns the frozen workspace.
 *
 * @throws `TixiError` `not-json` or `invalid-workspace`; `details.issues` says what is wrong and where.
 *
 * @example
 * parseWorkspace(JSON.stringify(createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [system] }))).id; // => 'w'
 */
export function parseWorkspace(input: unknown, options: ParseOptions = {}): Workspace {
  const result = safeParseWorkspace(input, options);
  if (result.ok) return result.value;
  throw parseFailure('invalid-workspace', 'workspace (tixi/workspace/1)', result);
}

/** Reads the systems of a value that may be anything; those that tixi has read already are taken as they are. */
function readSystems(value: unknown, options: ParseOptions): { systems: StandardSystem[]; faults: Issues[] } {
  const list = typeof value === 'object' && value !== null ? (value as { systems?: unknown }).systems : undefined;
  const systems: StandardSystem[] = [];
  const faults: Issues[] = [];
  for (const [i, item] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries()) {
    const result = readOne(item, options);
    if (result.ok) systems.push(result.value);
    else faults.push(placeIssues(result, i));
  }
  return { systems, faults };
}

/** A text within a workspace is not the text of a system. */
function readOne(item: unknown, options: ParseOptions): ParseResult<StandardSystem> {
  if (typeof item === 'object' && item !== null) {
    return isOurs(item) ? { ok: true, value: item as StandardSystem } : safeParseSystem(item, options);
  }
  const issue: ParseIssue = { code: 'invalid-type', path: [], value: shorten(item), args: { expected: ['object'] } };
  return { ok: false, issues: [issue], total: 1 };
}

function placeIssues({ issues, total }: Issues, system: number): Issues {
  return { issues: issues.map((issue) => ({ ...issue, path: ['systems', system, ...issue.path] })), total };
}

function gather(parts: readonly Issues[], limit: number): Issues {
  return {
    issues: parts.flatMap(({ issues }) => issues).slice(0, limit),
    total: parts.reduce((sum, { total }) => sum + total, 0),
  };
}
