import { optionalPackage } from '../optional.js';
import type { FontFace } from './face.js';
import { singleFace } from './single-face.js';

/** What is used of `subset-font`, which has no types of its own. */
type SubsetFont = (
  font: Uint8Array,
  text: string,
  options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly preserveNameIds: readonly number[] },
) => Promise<Uint8Array>;

/** The names of family and style: a font without them cannot be asked for. */
const names = [1, 2, 3, 4, 6, 16, 17];

/** Cuts a face down to the characters of a text; it needs the package `subset-font`, which tixi does not install. */
export async function subsetFace(face: FontFace, text: string, format: 'sfnt' | 'woff2'): Promise<Uint8Array> {
  const subset = await optionalPackage<SubsetFont>('subset-font');
  const characters = [...new Set(text)].sort().join('');
  // The package reads Node's kind of bytes only.
  const bytes = Buffer.from(singleFace(face.tables).buffer);
  return subset(bytes, characters, { targetFormat: format, preserveNameIds: names });
}
