import { shortHash } from '../base/hash.js';
import type { StandardSystem } from '../model/system.js';
import type { Drawing } from './drawing.js';
import { pageOf } from './layout/page.js';
import type { DiagramOptions } from './options.js';
import { fontOf } from './render/font.js';
import { renderPicture } from './render/svg.js';
import { themes } from './render/theme.js';
import type { Scene } from './scene/box.js';
import { describeScene } from './words.js';

/** Writes a drawing of a system as SVG; `sheet` tells the sheets of one system apart, 0 stands for the only one. */
export function writeDrawing(
  system: StandardSystem,
  options: DiagramOptions,
  scene: Scene,
  drawing: Drawing,
  sheet: number,
): string {
  return renderPicture({
    drawing,
    theme: themes[options.theme ?? 'light'],
    families: fontOf(options.font).families,
    page: pageOf(options),
    id: `${pictureId(system.id, options.style ?? 'framework')}${sheet === 0 ? '' : `-${sheet}`}`,
    ...describeScene(scene, options),
  });
}

/** An id that any document takes, made from that of the system; what the letters lose a hash keeps apart. */
function pictureId(id: string, style: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return ['tixi', style, slug, ...(slug === id ? [] : [shortHash(id)])].filter((part) => part !== '').join('-');
}
