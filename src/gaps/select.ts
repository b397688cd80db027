import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';

/** Which nodes a demand of a policy is about. */
export interface Where {
  readonly level?: string;
  readonly node?: string;
  readonly code?: string;
}

/** The rows that a demand is about; row 0 is the whole system. */
export function selectRows(index: SystemIndex, { level, node, code }: Where): readonly number[] {
  const { nodes, end, size } = index.nodes();
  const row = node === undefined ? 0 : (index.rowOf().get(node) ?? -1);
  if (row < 0) return [];
  const from = row;
  const to = at(end, row);
  const inside = new Uint8Array(size);
  if (code === undefined) inside.fill(1, from, to);
  else {
    for (let here = Math.max(1, from); here < to; here++) {
      const own = nodes[here]?.code;
      if (own !== undefined && matches(own, code)) inside.fill(1, here, level === undefined ? here + 1 : at(end, here));
    }
  }
  if (level === undefined && code === undefined) return [from];
  const found: number[] = [];
  for (let here = from; here < to; here++) {
    if (at(inside, here) === 1 && (level === undefined || nodes[here]?.level === level)) found.push(here);
  }
  return found;
}

/** Tells whether a code fits a pattern in which `*` stands for any characters, none included; linear in both. */
export function matches(code: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const first = parts.shift() ?? '';
  const last = parts.pop();
  if (last === undefined) return code === first;
  if (!code.startsWith(first) || code.length < first.length + last.length || !code.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts) {
    const found = code.indexOf(part, from);
    if (found < 0 || found + part.length > code.length - last.length) return false;
    from = found + part.length;
  }
  return true;
}
