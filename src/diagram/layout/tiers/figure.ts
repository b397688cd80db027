import { signsOf, type Box, type Scene } from '../../scene/box.js';
import { planAlike } from '../alike.js';
import type { LayoutContext } from '../context.js';
import type { Figure } from '../figure.js';
import { placeRelated, planRelated } from '../related.js';
import {
  countColumns,
  countWrapped,
  facesOfTiers,
  planTiers,
  tierMeasures,
  type TierMode,
  type TierNode,
} from './plan.js';
import { placeTier } from './place.js';
import { layTree, type TierTree } from './tree.js';

/** A way in which levels can stand. */
export interface TierWay extends Pick<TierMode, 'hang' | 'upright'> {
  /** Stacks that are too high are divided; else each box has one. */
  readonly divided: boolean;
}

/** The ways in which levels can stand, the plainest first. */
export function tierWays(scene: Scene): readonly TierWay[] {
  const { depth } = scene;
  const across = [{ hang: depth + 1, upright: false, divided: false }];
  const upright = depth > 0 && mostlyChinese(scene) ? [{ hang: depth + 1, upright: true, divided: false }] : [];
  // In a deep tree only the levels near the leaves and near the top are worth a try.
  const hangs = Array.from({ length: depth }, (_, i) => depth - i).filter((hang) => hang > depth - 4 || hang <= 2);
  const stacked = hangs.map((hang) => [
    { hang, upright: false, divided: false },
    { hang, upright: false, divided: true },
  ]);
  return [...across, ...upright, ...stacked.flat()];
}

/** The tiers in one of the ways, within a width and a height as far as they can be. */
export function tiersIn(scene: Scene, way: TierWay, width: number, height: number, context: LayoutContext): Figure {
  const { size } = context;
  const related = planRelated(scene.related, Math.min(width, 70 * size), context);
  const above = related?.height ?? 0;
  const planAll = (mode: TierMode): TierNode =>
    planAlike(context, (chosen) => planTiers(scene, mode, chosen), facesOfTiers);
  if (way.hang > scene.depth)
    return figureOf(layTree(planAll({ ...way, column: 0, limit: Infinity }), context), 1, related, context);
  // Stacks are made as wide as the width allows; they fill the height that is left below the levels.
  const limit = way.divided
    ? Math.max(6 * size, height - above - way.hang * (3 + tierMeasures.level) * size)
    : Infinity;
  // Each stacked level stands in by as much.
  const least = (tierMeasures.indent * (scene.depth - way.hang + 1) + 4.5) * size;
  let column = Math.max(least, columnOf(scene, way.hang, width === Infinity ? 16 : 20, context));
  let plan = planAll({ ...way, column, limit });
  let best = layTree(plan, context);
  for (let step = 0; step < 4 && best.width > width; step++) {
    column = Math.max(least, column - (best.width - width) / countColumns(plan) - 0.02 * size);
    plan = planAll({ ...way, column, limit });
    best = layTree(plan, context);
  }
  const wrapped = countWrapped(plan);
  const merit = (way.divided ? 0.82 : 1) / (1 + (0.45 * wrapped.wrapped) / Math.max(1, wrapped.leaves));
  return figureOf(best, merit, related, context);
}

/** The width of a stacked box with its line that lets its title stand on one line, within reason. */
function columnOf(scene: Scene, hang: number, most: number, { size, setter }: LayoutContext): number {
  let needed = 9;
  const stack = [...scene.root.children];
  for (let box = stack.pop(); box; box = stack.pop()) {
    stack.push(...box.children);
    if (box.depth < hang) continue;
    const bold = box.children.length > 0;
    const code = box.code === null ? 0 : setter.width(box.code, true) * 0.92 + 0.5;
    const indent = tierMeasures.indent * (box.depth - hang + 1);
    needed = Math.max(
      needed,
      indent + code + setter.width(box.title, bold) * (bold ? 1.04 : 1) + 1.3 + signWidth(box, setter),
    );
  }
  return Math.min(most, needed) * size;
}

function signWidth(box: Box, setter: LayoutContext['setter']): number {
  const badges = box.badges.length === 0 ? 0 : setter.width(box.badges.join(' '), true) + 0.5;
  return badges + 1.3 * signsOf(box).length;
}

/** How wide and how narrow a picture should be, compared with its height. */
const [narrowest, widest] = [0.75, 2.7];

/** The tiers as large as they need to be: the plainest way with a good shape, else the one that comes nearest. */
export function tiersAtEase(scene: Scene, context: LayoutContext): Figure {
  const { size } = context;
  let best: Figure | null = null;
  let least = Infinity;
  for (const way of tierWays(scene)) {
    const figure = tiersIn(scene, way, Infinity, (60 + 6 * scene.depth) * size, context);
    const shape = figure.width / figure.height;
    // A strip that is no wider than a page has room for is a good shape too.
    const most = figure.width > 130 * size ? widest : way.upright ? 6 : 3.8;
    // Branches in stacks look less like levels than any other way.
    const unlike = way.hang <= 1 && scene.depth > 1 ? 0.6 : 0;
    const off = unlike + Math.max(0, Math.log(shape / most), Math.log(narrowest / shape));
    if (off < least) [best, least] = [figure, off];
    if (off === 0) break;
  }
  return best ?? tiersIn(scene, { hang: 1, upright: false, divided: true }, Infinity, 60 * size, context);
}

function figureOf(
  tree: TierTree,
  merit: number,
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
    merit,
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
