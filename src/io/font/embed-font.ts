import { escapeXml } from '../../base/escape.js';
import { TixiError } from '../../base/error.js';
import { rootTag } from '../svg/size.js';
import { drawnText } from '../svg/texts.js';
import { bestFace } from './best-face.js';
import { openFont, type FontFace } from './face.js';
import { checkCharacters } from './missing.js';
import { unreadableFont } from './sfnt.js';
import { subsetFace } from './subset.js';

/** How a font is put into an SVG. */
export interface EmbedFontOptions {
  /** The name under which the SVG uses it. Default `tixi-embedded`. */
  readonly family?: string;
}

/**
 * Puts the characters that an SVG uses into it as a font of its own, so that every browser shows it in the same type.
 *
 * `fonts` are bytes of .ttf, .otf or .ttc files: one, or a regular and a bold one. The SVG gets a `@font-face` with a
 * WOFF2 in a `data:` URI for each, and draws all text with it. It runs in Node and needs the package `subset-font`,
 * which tixi does not install. Word processors and rasterisers ignore embedded fonts: give them the font itself.
 *
 * @throws `TixiError` `missing-package` with the command that installs it; `missing-glyphs` with the characters that a
 * font lacks; `unsupported-font` for WOFF, `unreadable-font`; `not-an-svg`.
 *
 * @example
 * const plain = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect width="96" height="96"/></svg>';
 * (await embedFont(plain, [])) === plain; // => true
 */
export async function embedFont(
  svg: string,
  fonts: Uint8Array | readonly Uint8Array[],
  options: EmbedFontOptions = {},
): Promise<string> {
  const root = rootTag(svg);
  if (root === '') throw new TixiError('not-an-svg', 'This is no SVG. Give what `renderSvg` returns.');
  const text = drawnText(svg);
  const list = fonts instanceof Uint8Array ? [fonts] : fonts;
  if (text.trim() === '' || list.length === 0) return svg;
  const family = cssString(options.family ?? 'tixi-embedded');
  const rules: string[] = [];
  for (const [i, bytes] of list.entries()) {
    const face = faceFor(text, openFont(bytes, `font ${i + 1}`), `font ${i + 1}`);
    const subset = await subsetFace(face, text, 'woff2');
    const source = `url(data:font/woff2;base64,${base64(subset)}) format("woff2")`;
    rules.push(`@font-face{font-family:${family};font-weight:${face.weight};src:${source}}`);
  }
  const style = `<style>${escapeXml(`${rules.join('')}text,tspan{font-family:${family},sans-serif}`)}</style>`;
  const at = svg.indexOf(root) + root.length;
  return svg.slice(0, at) + style + svg.slice(at);
}

function faceFor(text: string, faces: readonly FontFace[], name: string): FontFace {
  const face = bestFace(text, faces);
  if (face === undefined) throw unreadableFont(name);
  checkCharacters(text, [face], name);
  return face;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, ' ')}"`;
}

const piece = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
