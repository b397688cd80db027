import { hashText } from '../base/hash.js';
import { addText, startParts, type PartedTexts } from '../base/joined-texts.js';
import { pushText, startTexts } from '../base/packed-texts.js';
import { buildTextTable, type TextTable } from '../base/text-table.js';
import type { Standard } from '../model/standard.js';

/** Where each standard stands in the list, by id. */
export function indexIds(standards: readonly Standard[]): TextTable {
  const ids = startTexts(standards.length);
  for (const { id } of standards) pushText(ids, hashText(id), '', id, 0, id.length);
  return buildTextTable(ids);
}

/** The ids of all standards, to be joined with what names them. */
export function partIds(standards: readonly Standard[]): PartedTexts {
  const ids = startParts(standards.length);
  for (const { id } of standards) addText(ids, id);
  return ids;
}
