import type { StandardSystem } from '../model/system.js';
import { checkOptions } from './check-options.js';
import type { Drawing } from './drawing.js';
import { composeAtEase, composeOnPage } from './layout/compose.js';
import { pageOf } from './layout/page.js';
import { createTypesetter } from './measure/typesetter.js';
import type { DiagramOptions } from './options.js';
import { fontOf } from './render/font.js';
import type { Scene } from './scene/box.js';
import { buildScene } from './scene/scene.js';
import { tooSmall } from './too-small.js';

/** Gives everything in the picture of a system its place, on one sheet or as large as it needs to be. */
export function drawSystem(
  system: StandardSystem,
  options: DiagramOptions,
): { readonly scene: Scene; readonly drawing: Drawing } {
  checkOptions(system, options);
  const scene = buildScene(system, options);
  const setter = createTypesetter(fontOf(options.font).metrics);
  const page = pageOf(options);
  if (page === null) return { scene, drawing: composeAtEase(scene, options, setter) };
  const sheet = composeOnPage(scene, options, page, false, setter);
  if (sheet) return { scene, drawing: sheet(null) };
  throw tooSmall(system, options, page, scene.depth, setter);
}
