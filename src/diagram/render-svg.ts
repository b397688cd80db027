import { TixiError } from '../base/error.js';
import { hashText } from '../base/hash.js';
import type { StandardSystem } from '../model/system.js';
import type { Drawing } from './drawing.js';
import { composeAtEase, composeOnPage, type RunningHead } from './layout/compose.js';
import { pageOf, type Page } from './layout/page.js';
import { createTypesetter, type Typesetter } from './measure/typesetter.js';
import type { DiagramOptions } from './options.js';
import { fontOf } from './render/font.js';
import { renderPicture } from './render/svg.js';
import { themes } from './render/theme.js';
import type { Scene } from './scene/box.js';
import { buildScene } from './scene/scene.js';
import { describeScene } from './words.js';

/** Draws a system: the layout that `renderSvg` writes down. */
export function drawSystem(system: StandardSystem, options: DiagramOptions): { readonly scene: Scene; readonly drawing: Drawing } {
  const scene = buildScene(system, options);
  const setter = createTypesetter(fontOf(options.font).metrics);
  const page = pageOf(options);
  if (page === null) return { scene, drawing: composeAtEase(scene, options, setter) };
  const drawing = composeOnPage(scene, options, page, null, setter);
  if (drawing) return { scene, drawing };
  throw tooSmall(system, options, page, scene.depth, setter);
}

export function renderSvg(system: StandardSystem, options: DiagramOptions = {}): string {
  const { scene, drawing } = drawSystem(system, options);
  return writeDrawing(system, options, scene, drawing, 0);
}

/** Writes a drawing of a system; `sheet` tells the sheets of one system apart. */
export function writeDrawing(
  system: StandardSystem,
  options: DiagramOptions,
  scene: Scene,
  drawing: Drawing,
  sheet: number,
): string {
  const style = options.style ?? 'framework';
  return renderPicture({
    drawing,
    theme: themes[options.theme ?? 'light'],
    families: fontOf(options.font).families,
    page: pageOf(options),
    id: `${pictureId(system.id, style)}${sheet === 0 ? '' : `-${sheet}`}`,
    ...describeScene(scene, options),
  });
}

/** An id that any document takes, made from that of the system; two ids of systems never give one. */
function pictureId(id: string, style: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const hash = (hashText(id) >>> 0).toString(36);
  return `tixi-${style}-${slug === id ? slug : `${slug}${slug === '' ? '' : '-'}${hash}`}`;
}

/** Where not even the least type fits: the error names the depth that would. */
function tooSmall(
  system: StandardSystem,
  options: DiagramOptions,
  page: Page,
  depth: number,
  setter: Typesetter,
): TixiError<'diagram-too-small'> {
  let fits = 0;
  for (let less = depth - 1; less >= 1 && fits === 0; less--) {
    if (composeOnPage(buildScene(system, { ...options, depth: less }), options, page, null, setter)) fits = less;
  }
  const sheet = `${options.paper ?? ''} (${options.orientation ?? 'landscape'})`;
  const way = fits === 0 ? 'No depth fits.' : `With \`depth: ${fits}\` it fits.`;
  return new TixiError(
    'diagram-too-small',
    `On one sheet ${sheet} the type would be smaller than 7 points. ${way} \`renderPages\` divides it into sheets.`,
    { depth, fits: fits === 0 ? null : fits, paper: options.paper ?? null },
  );
}

export type { RunningHead };
