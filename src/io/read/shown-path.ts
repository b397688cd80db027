import { cellText } from '../grid.js';
import { trailOf, type DraftNode } from './tree.js';

/** How many columns the levels of a tree are shown in at most; what is deeper is joined in the last. */
export const maxShownLevels = 6;

/** The path of a node as a table with so many level columns shows it. */
export function shownPath(node: DraftNode, columns: number): readonly string[] {
  return shownNames(
    trailOf(node).map(({ name }) => name),
    columns,
  );
}

export function shownNames(names: readonly string[], columns: number): readonly string[] {
  const shown =
    names.length <= columns ? names : [...names.slice(0, columns - 1), names.slice(columns - 1).join(' › ')];
  return Array.from({ length: columns }, (_, i) => cellText(shown[i] ?? ''));
}
