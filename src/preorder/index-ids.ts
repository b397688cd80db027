import { encodeText, startEncoded } from '../base/encoded-text.js';
import { listText, startList, type ListedTexts } from '../base/listed-texts.js';
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

/** The ids of all standards, in which placements are looked up. */
export function listIds(standards: readonly Standard[]): ListedTexts {
  const ids = startList(standards.length);
  for (const { id } of standards) listText(ids, id);
  return ids;
}
