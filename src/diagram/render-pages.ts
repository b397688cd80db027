import { fillSentence, type Sentence } from '../base/sentence.js';
import type { StandardSystem } from '../model/system.js';
import { checkOptions } from './check-options.js';
import { deepestThatFits } from './deepest.js';
import { composeOnPage, readable, type Sheet } from './layout/compose.js';
import { pageOf } from './layout/page.js';
import { splitScene, type Part } from './layout/split.js';
import { createTypesetter } from './measure/typesetter.js';
import type { DiagramOptions } from './options.js';
import { fontOf } from './render/font.js';
import type { Scene } from './scene/box.js';
import { buildScene } from './scene/scene.js';
import { tooSmall } from './too-small.js';
import { writeDrawing } from './write-drawing.js';

const words = {
  page: { zh: '第{page}页 共{pages}页', en: 'Page {page} of {pages}' },
  continued: { zh: '{caption}（续）', en: '{caption} (continued)' },
  overview: { zh: '总图', en: 'Overview' },
} as const satisfies Readonly<Record<string, Sentence>>;

/**
 * Draws a system on as many sheets as it needs, each an SVG: one where all of it fits, else an overview and the parts in
 * order, with running heads. Without `paper` the sheets are A4.
 *
 * @throws `TixiError` `invalid-option` for an option that there is not, `unknown-node` for a related system at a node
 * that the system does not have.
 *
 * @example
 * renderPages(system, { paper: 'A4' }).length; // => 1
 */
export function renderPages(system: StandardSystem, options: DiagramOptions = {}): readonly string[] {
  checkOptions(system, options);
  const chosen: DiagramOptions = { ...options, paper: options.paper ?? 'A4' };
  const lang = chosen.lang === 'en' ? 'en' : 'zh';
  const setter = createTypesetter(fontOf(chosen.font).metrics);
  const page = pageOf(chosen);
  const scene = buildScene(system, chosen);
  if (page === null) return [];
  const whole = composeOnPage(scene, chosen, page, false, setter);
  if (whole) return [writeDrawing(system, chosen, scene, whole(null), 0)];

  const continued: DiagramOptions =
    chosen.caption === undefined
      ? chosen
      : { ...chosen, caption: fillSentence(words.continued[lang], { caption: chosen.caption }) };
  const parts = splitScene(scene, (part, several) =>
    composeOnPage(part, continued, page, true, setter, several ? readable : 0),
  );
  if (parts === null) throw tooSmall(system, chosen, page, scene.depth, setter);
  const first = overview(system, chosen, scene, (less) => composeOnPage(less, chosen, page, true, setter));
  const sheets = [...(first ? [first] : []), ...parts];
  return sheets.map((sheet, i) => {
    const trail = [...sheet.trail.map(({ title }) => title), sheet.scene.root.title];
    const left = sheet === first ? `${scene.root.title} — ${words.overview[lang]}` : trail.join(' › ');
    const right = fillSentence(words.page[lang], { page: i + 1, pages: sheets.length });
    return writeDrawing(system, i === 0 ? chosen : continued, sheet.scene, sheet.fitted({ left, right }), i + 1);
  });
}

/** The system as deep as it fits on one sheet. */
function overview(
  system: StandardSystem,
  options: DiagramOptions,
  scene: Scene,
  fit: (scene: Scene) => Sheet | null,
): Part<Sheet> | null {
  const found = deepestThatFits(scene.depth, (depth) => {
    const less = buildScene(system, { ...options, depth });
    const fitted = fit(less);
    return fitted === null ? null : { scene: less, trail: [], fitted };
  });
  return found?.made ?? null;
}
