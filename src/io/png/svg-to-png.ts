import { TixiError } from '../../base/error.js';
import { bestFace } from '../font/best-face.js';
import { openFont } from '../font/face.js';
import { checkCharacters } from '../font/missing.js';
import { sizeOfSvg } from '../svg/size.js';
import { drawnText } from '../svg/texts.js';
import { loadRasteriser } from './rasteriser.js';
import { withResolution } from './resolution.js';

/** A font to draw with: the rasteriser reads the file itself, tixi looks at its bytes for the characters. */
export interface PngFont {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How an SVG becomes pixels. */
export interface SvgToPngOptions {
  /** The fonts to draw with (.ttf, .otf, .ttc), the first before the others; needed as soon as anything is written. */
  readonly fonts?: readonly PngFont[];
  /** Pixels an inch. Default 300, for print. */
  readonly dpi?: number;
  /** A colour behind the picture, or null for none. Default `#ffffff`. */
  readonly background?: string | null;
  /** The most pixels that are drawn. Default 150,000,000, an A0 sheet at 300 dpi. */
  readonly maxPixels?: number;
}

/**
 * Draws an SVG as PNG in the size that the SVG states, 300 dots an inch, with the size on paper written into it.
 *
 * It needs the package `@resvg/resvg-js`, which tixi does not install. Fonts of the system are not looked for: a
 * picture is the same on every machine, and what the fonts given cannot draw is an error, never a row of boxes.
 *
 * @throws `TixiError` `missing-package` with the command that installs it; `no-font` where there is text and no font;
 * `missing-glyphs` with the characters that the fonts lack; `unsupported-font` for WOFF, `unreadable-font`;
 * `picture-too-large`; `not-an-svg`; `outside-reference` where the SVG would load a file; `invalid-dpi`.
 *
 * @example
 * const square = '<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="25.4mm"><rect width="96" height="96"/></svg>';
 * const png = await svgToPng(square, { dpi: 300 });
 * new DataView(png.buffer).getUint32(16); // => 300
 */
export async function svgToPng(svg: string, options: SvgToPngOptions = {}): Promise<Uint8Array> {
  const { fonts = [], dpi = 300, background = '#ffffff', maxPixels = 150_000_000 } = options;
  const width = pixelWidth(svg, dpi, maxPixels);
  checkReferences(svg);
  const family = chooseFamily(drawnText(svg), fonts);
  const { Resvg } = await loadRasteriser();
  const picture = new Resvg(svg, {
    ...(background === null ? {} : { background }),
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: fonts.map(({ file }) => file), ...family },
  });
  return withResolution(picture.render().asPng(), dpi);
}

function pixelWidth(svg: string, dpi: number, maxPixels: number): number {
  if (!Number.isFinite(dpi) || dpi < 1 || dpi > 10_000) {
    throw new TixiError('invalid-dpi', `A picture has 1 to 10,000 dots an inch, not ${dpi}.`, { dpi });
  }
  const { width, height } = sizeOfSvg(svg);
  const pixels = Math.ceil(width * dpi) * Math.ceil(height * dpi);
  if (pixels > maxPixels) {
    const fitting = Math.floor(dpi * Math.sqrt(maxPixels / pixels));
    throw new TixiError(
      'picture-too-large',
      `The picture would have ${pixels} pixels, allowed are ${maxPixels}. It fits with dpi ${fitting}, or divided into pages.`,
      { pixels, maxPixels, dpi: fitting },
    );
  }
  return Math.max(1, Math.round(width * dpi));
}

/** The rasteriser would read files that a picture names, also by an entity of its own; a picture of ours has neither. */
function checkReferences(svg: string): void {
  const [, link, entity] = /\bhref\s*=\s*["']\s*(?!#|data:)([^"']*)|(<!ENTITY\b)/i.exec(svg) ?? [];
  const target = link ?? entity;
  if (target === undefined) return;
  throw new TixiError(
    'outside-reference',
    `The picture refers to ${JSON.stringify(target)}. Only what stands in the SVG itself is drawn.`,
    { target },
  );
}

/** The family that stands for every family the SVG asks for, so that nothing is left to what a machine happens to have. */
function chooseFamily(
  text: string,
  fonts: readonly PngFont[],
): Partial<Record<'defaultFontFamily' | 'sansSerifFamily' | 'serifFamily' | 'monospaceFamily', string>> {
  if (text.trim() === '') return {};
  if (fonts.length === 0) {
    throw new TixiError(
      'no-font',
      'The picture has text, and no font was given. Give one that has Chinese: svgToPng(svg, { fonts: [{ file, bytes }] }).',
    );
  }
  const faces = fonts.flatMap(({ file, bytes }) => openFont(bytes, file));
  checkCharacters(text, faces, fonts.map(({ file }) => file).join(', '));
  const family = bestFace(text, faces)?.family ?? '';
  if (family === '') return {};
  return { defaultFontFamily: family, sansSerifFamily: family, serifFamily: family, monospaceFamily: family };
}
