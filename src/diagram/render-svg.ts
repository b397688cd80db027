import type { StandardSystem } from '../model/system.js';
import { drawSystem } from './draw.js';
import type { DiagramOptions } from './options.js';
import { writeDrawing } from './write-drawing.js';

/**
 * Draws a system as one SVG: the framework diagram (体系框架图) of nested boxes, or with `style: 'tiers'` the structure
 * diagram (体系结构图, GB/T 13016) of boxes on levels. The same input gives the same bytes.
 *
 * @throws `TixiError` `diagram-too-small` where type of 7 points does not fit the `paper`, with the `depth` that would;
 * `invalid-option` for an option that there is not; `unknown-node` for a related system at a node that the system does
 * not have.
 *
 * @example
 * const svg = renderSvg(system, { style: 'tiers', caption: '图1 示例体系结构图' });
 * svg.startsWith('<svg '); // => true
 * svg.includes('data-node="a1"'); // => true
 */
export function renderSvg(system: StandardSystem, options: DiagramOptions = {}): string {
  const { scene, drawing } = drawSystem(system, options);
  return writeDrawing(system, options, scene, drawing, 0);
}
