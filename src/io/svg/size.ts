import { TixiError } from '../../base/error.js';

/** The size of a picture in inches. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Units of SVG and CSS, as parts of an inch. */
const inches: Readonly<Record<string, number>> = {
  '': 1 / 96,
  px: 1 / 96,
  pt: 1 / 72,
  pc: 1 / 6,
  mm: 1 / 25.4,
  cm: 1 / 2.54,
  in: 1,
};

/**
 * The size that an SVG states: its width and height, else those of its view box.
 *
 * @throws `TixiError` `not-an-svg` where it is none, or states no size.
 */
export function sizeOfSvg(svg: string): PictureSize {
  const root = rootTag(svg);
  const box =
    attribute(root, 'viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const width = inInches(attribute(root, 'width')) ?? inInches(box[2]);
  const height = inInches(attribute(root, 'height')) ?? inInches(box[3]);
  if (width !== null && height !== null) return { width, height };
  throw new TixiError('not-an-svg', 'This is no SVG with a width and a height. Give what `renderSvg` returns.');
}

/** The opening tag of the picture. */
export function rootTag(svg: string): string {
  const start = /<svg[\s>]/.exec(svg)?.index;
  if (start === undefined) return '';
  const [tag = ''] = /^<svg(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg.slice(start)) ?? [];
  return tag;
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
}

function inInches(length: string | number | undefined): number | null {
  const [, digits, unit = ''] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(String(length)) ?? [];
  const scale = Object.hasOwn(inches, unit) ? inches[unit] : undefined;
  const size = digits === undefined || scale === undefined ? Number.NaN : Number(digits) * scale;
  return Number.isFinite(size) && size > 0 ? size : null;
}
