import type { Box, Scene } from '../scene/box.js';
import { partOf } from '../scene/part.js';

/** One sheet of several: what it shows, and the boxes above that. */
export interface Part<Fitted> {
  readonly scene: Scene;
  readonly trail: readonly Box[];
  readonly fitted: Fitted;
}

/**
 * Divides a scene into sheets: as many children as fit stand on each, in order; a box that does not fit alone is divided
 * in turn. Returns null where a box that holds nothing does not fit.
 */
export function splitScene<Fitted>(
  scene: Scene,
  fit: (scene: Scene, several: boolean) => Fitted | null,
): readonly Part<Fitted>[] | null {
  const parts: Part<Fitted>[] = [];
  const divide = (parent: Box, trail: readonly Box[]): boolean => {
    const { children } = parent;
    const before = parts.length;
    let shown = false;
    for (let from = 0; from < children.length; ) {
      const attempt = (count: number): Part<Fitted> | null => {
        const part = partOf(scene, parent, children.slice(from, from + count));
        const fitted = fit(part, count > 1);
        return fitted === null ? null : { scene: part, trail, fitted };
      };
      const found = longestThatFits(children.length - from, attempt);
      const single = children[from];
      if (found) {
        parts.push(found.part);
        shown = true;
        from += found.count;
      } else if (single && single.children.length > 0) {
        if (!divide(single, [...trail, parent])) return false;
        from++;
      } else {
        return false;
      }
    }
    if (shown || trail.length === 0) return true;
    // All of its children were divided, so a sheet of its own shows what it consists of.
    const part = partOf(
      scene,
      parent,
      children.map((child) => ({ ...child, children: [] })),
    );
    const fitted = fit(part, false);
    if (fitted) parts.splice(before, 0, { scene: part, trail, fitted });
    return fitted !== null;
  };
  return divide(scene.root, []) ? parts : null;
}

/** The largest count that fits, found by doubling and halving. */
function longestThatFits<Result>(
  most: number,
  attempt: (count: number) => Result | null,
): { readonly count: number; readonly part: Result } | null {
  let low = 0;
  let high = most + 1;
  let best: { readonly count: number; readonly part: Result } | null = null;
  for (let count = 1; low + 1 < high; ) {
    const part = attempt(count);
    if (part === null) high = count;
    else [low, best] = [count, { count, part }];
    count = high > most ? Math.min(most, low * 2) : Math.floor((low + high) / 2);
    if (count <= low) break;
  }
  return best;
}
