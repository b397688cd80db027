import type { FontFace } from './face.js';
import { missingCharacters } from './missing.js';

/** Names of faces whose letter forms are those of mainland China; a collection has others for the same characters. */
const chinese = /\b(?:SC|CN|GB)\b|Hans|[\u4e00-\u9fff]/;

/** The face that lacks the fewest characters of a text; of those that lack as few, the Chinese one that is not monospaced. */
export function bestFace(text: string, faces: readonly FontFace[]): FontFace | undefined {
  let best: { readonly face: FontFace; readonly lacks: number; readonly suits: boolean } | undefined;
  for (const face of faces) {
    const lacks = missingCharacters(text, [face]).length;
    const suits = chinese.test(face.family) && !face.family.includes('Mono');
    if (best === undefined || lacks < best.lacks || (lacks === best.lacks && suits && !best.suits)) {
      best = { face, lacks, suits };
    }
  }
  return best?.face;
}
