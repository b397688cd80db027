import type { Scene } from '../../scene/box.js';
import { planAlike } from '../alike.js';
import type { LayoutContext } from '../context.js';
import type { Figure } from '../figure.js';
import { placeRelated, planRelated } from '../related.js';
import { facesOfFrame, placeFrame, planFrame, type FramePlan } from './frame.js';
import { distances } from './nest.js';

/** A way to set the leaves: how wide they should be, in sizes, and where their codes stand. */
export type FrameworkWay = Pick<LayoutContext, 'cell' | 'codes'>;

/** The ways that are tried on a sheet; without codes the places of codes make no difference. */
export function frameworkWays(scene: Scene): readonly FrameworkWay[] {
  const beside = [26, 18, 14, 11].map((cell): FrameworkWay => ({ cell, codes: 'beside' }));
  const above = [14, 11, 8].map((cell): FrameworkWay => ({ cell, codes: 'above' }));
  return scene.coded ? [...beside, ...above] : [...beside, { cell: 8, codes: 'beside' }];
}

/** The framework in a width. */
export function frameworkIn(scene: Scene, width: number, context: LayoutContext): Figure {
  return figureOf(scene, frameOf(scene, Math.max(width, leastWidth(scene, context.size)), context), context);
}

function frameOf(scene: Scene, width: number, context: LayoutContext): FramePlan {
  return planAlike(context, (chosen) => planFrame(scene.root, width, chosen), facesOfFrame);
}

/** Each level takes something of the width at both sides; what is left has to hold some characters. */
function leastWidth(scene: Scene, size: number): number {
  const pillars = scene.root.children.filter(({ part }) => part === 'pillar-left' || part === 'pillar-right').length;
  return (2 * distances.groupPad * scene.depth + 12 + 13 * pillars) * size;
}

/** How wide a picture is, compared with its height, where nothing else decides. */
const shape = 1.6;

/** A picture of more leaves is as wide as it is guessed to be: every width that is tried takes seconds then. */
const manyLeaves = 600;

/** The framework in the width that suits it. */
export function frameworkAtEase(scene: Scene, context: LayoutContext): Figure {
  const { size } = context;
  const leaves = countLeaves(scene);
  const guess = Math.sqrt(shape * leaves * 14 * size * 2.6 * size) + 6 * size;
  const few = leaves > manyLeaves;
  const [factors, cells] = few
    ? [[1], [13]]
    : [
        [0.7, 0.85, 1, 1.2, 1.45],
        [10, 13],
      ];
  let best: FramePlan | null = null;
  let bestScore = Infinity;
  for (const factor of factors) {
    const width = Math.max(36 * size, leastWidth(scene, size), Math.round(guess * factor));
    for (const cell of cells) {
      const plan = frameOf(scene, width, { ...context, cell, codes: 'beside', few });
      const score = 0.55 * Math.abs(Math.log(plan.width / plan.height / shape)) + 1 / plan.merit;
      if (score < bestScore) [best, bestScore] = [plan, score];
    }
  }
  return figureOf(scene, best ?? frameOf(scene, guess, context), context);
}

function countLeaves(scene: Scene): number {
  let leaves = 0;
  const stack = [scene.root];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (box.children.length === 0) leaves++;
    else stack.push(...box.children);
  }
  return leaves;
}

function figureOf(scene: Scene, plan: FramePlan, context: LayoutContext): Figure {
  const related = planRelated(scene.related, plan.width - 2 * plan.pad, context);
  const above = related?.height ?? 0;
  return {
    width: plan.width,
    height: plan.height + above,
    highest: plan.height * 1.4 + above,
    merit: plan.merit,
    place: (rect, out) => {
      const frame = { ...rect, y: rect.y + above, height: rect.height - above };
      if (related) placeRelated(related, rect, null, out);
      placeFrame(plan, frame, out);
      return frame;
    },
  };
}
