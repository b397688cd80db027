import type { Connector } from '../drawing.js';

/** Where a line ends. */
export interface Ends {
  readonly x: number;
  readonly y: number;
}

/**
 * Lines from the foot of a box down to a line across, and from there to what stands below; no two lie on one another.
 * Dashed ones begin where the line across is nearest.
 */
export function joinAcross(
  [middle, foot]: readonly [x: number, y: number],
  bus: number,
  solid: readonly Ends[],
  dashed: readonly Ends[],
  branch: number,
): readonly Connector[] {
  const made: Connector[] = [];
  const add = (kind: Connector['kind'], ...points: Connector['points']): void => {
    const kept = points.filter(
      ([x, y], i) =>
        i === 0 || Math.abs(x - (points[i - 1]?.[0] ?? 0)) > 0.05 || Math.abs(y - (points[i - 1]?.[1] ?? 0)) > 0.05,
    );
    if (kept.length > 1) made.push({ kind, branch, points: kept });
  };
  if (solid.length + dashed.length === 0) return [];
  const [first] = solid;
  if (solid.length === 1 && first && dashed.length === 0 && Math.abs(first.x - middle) < 0.05) {
    add('tree', [middle, foot], [middle, first.y]);
    return made;
  }
  add(solid.length === 0 ? 'related' : 'tree', [middle, foot], [middle, bus]);
  const xs = solid.map(({ x }) => x);
  const left = Math.min(middle, ...xs);
  const right = Math.max(middle, ...xs);
  const endAt = (at: number): number => solid.find(({ x }) => Math.abs(x - at) < 0.05)?.y ?? bus;
  if (solid.length > 0) add('tree', [left, endAt(left)], [left, bus], [right, bus], [right, endAt(right)]);
  for (const { x, y } of solid) if (x > left + 0.05 && x < right - 0.05) add('tree', [x, bus], [x, y]);
  for (const { x, y } of dashed) add('related', [Math.min(right, Math.max(left, x)), bus], [x, bus], [x, y]);
  return made;
}
