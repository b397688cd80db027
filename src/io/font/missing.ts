import { TixiError } from '../../base/error.js';
import type { FontFace } from './face.js';

/** Characters that steer and leave no ink: they need no glyph. */
const inkless = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** The characters of a text that no face has, each once, in the order in which they come. */
export function missingCharacters(text: string, faces: readonly FontFace[]): readonly string[] {
  const missing: string[] = [];
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0;
    if (!inkless.test(character) && faces.every(({ glyphOf }) => glyphOf(code) === 0)) missing.push(character);
  }
  return missing;
}

const shown = 20;

/** Fails where a text needs characters that no face has: they would be drawn as boxes. */
export function checkCharacters(text: string, faces: readonly FontFace[], name: string): void {
  const missing = missingCharacters(text, faces);
  if (missing.length === 0) return;
  const list = missing.slice(0, shown).join(' ') + (missing.length > shown ? ' …' : '');
  throw new TixiError(
    'missing-glyphs',
    `${name} lacks ${missing.length} characters of the picture: ${list}. Give a font that has them, for Chinese one such as Noto Sans SC, Source Han Sans or SimHei.`,
    { font: name, characters: missing.slice(0, shown), list, count: missing.length },
  );
}
