import { TixiError } from '../base/error.js';
import type { StandardSystem } from '../model/system.js';
import { deepestThatFits } from './deepest.js';
import { composeOnPage } from './layout/compose.js';
import type { Page } from './layout/page.js';
import type { Typesetter } from './measure/typesetter.js';
import type { DiagramOptions } from './options.js';
import { buildScene } from './scene/scene.js';

/** The error where not even the least type fits a sheet; it names the depth that would. */
export function tooSmall(
  system: StandardSystem,
  options: DiagramOptions,
  page: Page,
  depth: number,
  setter: Typesetter,
): TixiError<'diagram-too-small'> {
  const found = deepestThatFits(depth, (less) =>
    composeOnPage(buildScene(system, { ...options, depth: less }), options, page, false, setter),
  );
  const fits = found?.depth ?? null;
  const sheet = `${options.paper ?? ''} ${options.orientation ?? 'landscape'}`;
  const way = fits === null ? 'No depth fits.' : `With \`depth: ${fits}\` it fits.`;
  return new TixiError(
    'diagram-too-small',
    `On one sheet of ${sheet} the type would be smaller than 7 points. ${way} \`renderPages\` divides it into sheets.`,
    { depth, fits, paper: options.paper ?? null, orientation: options.orientation ?? 'landscape' },
  );
}
