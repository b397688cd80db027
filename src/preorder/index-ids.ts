import { encodeText, startEncoded } from '../base/encoded-text.js';
import { addText, startParts, type PartedTexts } from '../base/joined-texts.js';
import { pushText, startTexts } from '../base/packed-texts.js';
import { buildTextIndex, type TextIndex } from '../base/text-index.js';
import type { Standard } from '../model/standard.js';

/** Where each standard stands in the list, by id. */
export function indexIds(standards: readonly Standard[]): TextIndex {
  const ids = startTexts(standards.length);
  const text = startEncoded();
  for (const { id } of standards) pushText(ids, encodeText(text, id));
  return buildTextIndex(ids);
}

/** The ids of all standards, to be joined with what names them. */
export function partIds(standards: readonly Standard[]): PartedTexts {
  const ids = startParts(standards.length);
  for (const { id } of standards) addText(ids, id);
  return ids;
}
