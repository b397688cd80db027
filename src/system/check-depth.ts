import type { JsonPath } from '../base/json.js';
import type { ParseIssue } from '../model/parse-issue.js';

/** How many levels of nodes a system may have. */
export const maxNodeDepth = 256;

interface Visit {
  readonly children: unknown;
  readonly position: number;
  readonly depth: number;
  readonly above: Visit | null;
}

/** Finds the first node below the allowed depth, without recursion, in a value that may be anything. */
export function checkDepth(value: unknown): ParseIssue | null {
  const stack: Visit[] = [{ children: childrenOf(value), position: 0, depth: 0, above: null }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    if (!Array.isArray(visit.children)) continue;
    if (visit.depth >= maxNodeDepth && visit.children.length > 0) {
      return { code: 'too-deep', path: pathOfVisit(visit), value: '[…]', args: { limit: maxNodeDepth } };
    }
    const list: readonly unknown[] = visit.children;
    for (let i = list.length - 1; i >= 0; i--) {
      const children = childrenOf(list[i]);
      if (Array.isArray(children)) stack.push({ children, position: i, depth: visit.depth + 1, above: visit });
    }
  }
  return null;
}

function childrenOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { children?: unknown }).children : undefined;
}

function pathOfVisit(visit: Visit): JsonPath {
  const path: (string | number)[] = ['children'];
  for (let at = visit; at.above !== null; at = at.above) path.push(at.position, 'children');
  return path.reverse();
}
