import type { Scene } from '../../scene/box.js';
import type { LayoutContext } from '../context.js';
import type { Figure } from '../figure.js';
import { placeRelated, planRelated } from '../related.js';
import { countColumns, planTiers, tierMeasures, type TierMode } from './plan.js';
import { placeTier } from './place.js';
import { layTree, type TierTree } from './tree.js';

/** The ways in which levels can stand, the plainest first. */
export function tierModes(scene: Scene): readonly Pick<TierMode, 'hang' | 'upright'>[] {
  const { depth } = scene;
  if (depth === 0) return [{ hang: 1, upright: false }];
  const across = [{ hang: depth + 1, upright: false }];
  const upright = mostlyChinese(scene) ? [{ hang: depth + 1, upright: true }] : [];
  return [...across, ...upright, ...Array.from({ length: depth }, (_, i) => ({ hang: depth - i, upright: false }))];
}

/** The tiers in one of the ways, within a width and a height as far as they can be. */
export function tiersIn(
  scene: Scene,
  mode: Pick<TierMode, 'hang' | 'upright'>,
  width: number,
  height: number,
  context: LayoutContext,
): Figure {
  const { size } = context;
  const related = planRelated(scene.related, width, context);
  const above = related?.height ?? 0;
  const lay = (column: number, limit: number): TierTree =>
    layTree(planTiers(scene, { ...mode, column, limit }, context), context);
  if (mode.hang > scene.depth) return figureOf(scene, lay(0, Infinity), related, context);
  // Stacks are made as wide as the width allows; they fill the height that is left below the levels.
  const levels = mode.hang * (3.2 + tierMeasures.level) * size;
  let column = 15 * size;
  let best = lay(column, Math.max(6 * size, height - above - levels));
  for (let step = 0; step < 4 && best.width > width; step++) {
    const plan = planTiers(scene, { ...mode, column, limit: Math.max(6 * size, height - above - levels) }, context);
    const count = countColumns(plan);
    column = Math.max(5.5 * size, column - (best.width - width) / count - 0.02 * size);
    best = lay(column, Math.max(6 * size, height - above - levels));
  }
  return figureOf(scene, best, related, context);
}

/** How wide a picture may be, compared with its height, before levels are stacked. */
const widest = 2.7;

/** The tiers as large as they need to be. */
export function tiersAtEase(scene: Scene, context: LayoutContext): Figure {
  const figures: Figure[] = [];
  for (const mode of tierModes(scene)) {
    const room = mode.hang > scene.depth ? Infinity : (60 + 6 * scene.depth) * context.size;
    const figure = tiersIn(scene, mode, Infinity, room, context);
    if (figure.width / figure.height <= widest || figure.width <= 76 * context.size) return figure;
    figures.push(figure);
  }
  return figures.reduce((best, one) => (one.width < best.width ? one : best));
}

function figureOf(
  scene: Scene,
  tree: TierTree,
  related: ReturnType<typeof planRelated>,
  context: LayoutContext,
): Figure {
  const above = related?.height ?? 0;
  const row = related?.rows[0];
  const needed = related && row ? row.length * (related.width + related.gap) - related.gap : 0;
  const width = Math.max(tree.width, needed);
  const height = tree.height + above;
  return {
    width,
    height,
    highest: height,
    framed: false,
    place: (rect, out) => {
      const origin = { x: rect.x + (rect.width - tree.width) / 2, y: rect.y + above };
      placeTier(tree.root, origin, context, out);
      if (related) placeRelated(related, rect, origin.x + tree.root.x, out);
      return null;
    },
  };
}

/** Whether vertical type suits the titles: most of their characters are Chinese. */
function mostlyChinese(scene: Scene): boolean {
  let chinese = 0;
  let all = 0;
  const stack = [scene.root];
  for (let box = stack.pop(); box; box = stack.pop()) {
    for (const character of box.title + (box.second ?? '')) {
      all++;
      if ((character.codePointAt(0) ?? 0) >= 0x2e80) chinese++;
    }
    stack.push(...box.children);
  }
  return chinese > all * 0.6;
}
