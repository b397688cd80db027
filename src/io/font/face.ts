import { readCmap, type GlyphOf } from './cmap.js';
import { readFaces, unreadableFont, type FaceTables } from './sfnt.js';

/** What is known of one face of a font. */
export interface FontFace {
  /** The name by which it is asked for; empty where it has none. */
  readonly family: string;
  /** From 100 (thin) to 900 (black); 400 is regular. */
  readonly weight: number;
  readonly glyphOf: GlyphOf;
  readonly tables: FaceTables;
}

/**
 * Opens a font file given as bytes: one face, or those of a collection. `name` is how errors call it.
 *
 * @throws `TixiError` `unsupported-font` or `unreadable-font`.
 */
export function openFont(bytes: Uint8Array, name: string): readonly FontFace[] {
  try {
    return readFaces(bytes, name).map((tables) => ({
      family: familyOf(tables),
      weight: weightOf(tables),
      glyphOf: guarded(readCmap(tables), name),
      tables,
    }));
  } catch (error) {
    throw error instanceof RangeError ? unreadableFont(name) : error;
  }
}

/** A damaged table shows only when it is looked up in. */
function guarded(glyphOf: GlyphOf, name: string): GlyphOf {
  return (code) => {
    try {
      return glyphOf(code);
    } catch (error) {
      throw error instanceof RangeError ? unreadableFont(name) : error;
    }
  };
}

function weightOf({ view, tables }: FaceTables): number {
  const table = tables.get('OS/2');
  const weight = table === undefined ? 400 : view.getUint16(table.offset + 4);
  return weight >= 1 && weight <= 1000 ? weight : 400;
}

/** The typographic family (name 16), else the family (name 1), in English where the font has it in several languages. */
function familyOf({ view, tables }: FaceTables): string {
  const table = tables.get('name');
  if (table === undefined) return '';
  const count = view.getUint16(table.offset + 2);
  const texts = table.offset + view.getUint16(table.offset + 4);
  let best: { readonly rank: number; readonly text: string } = { rank: 0, text: '' };
  for (let i = 0; i < count; i++) {
    const entry = table.offset + 6 + 12 * i;
    const name = view.getUint16(entry + 6);
    if (view.getUint16(entry) !== 3 || (name !== 1 && name !== 16)) continue;
    const rank = (name === 16 ? 2 : 1) + (view.getUint16(entry + 4) === 0x409 ? 0.5 : 0);
    if (rank > best.rank)
      best = { rank, text: utf16(view, texts + view.getUint16(entry + 10), view.getUint16(entry + 8)) };
  }
  return best.text;
}

function utf16(view: DataView, at: number, length: number): string {
  let text = '';
  for (let i = 0; i + 1 < length; i += 2) text += String.fromCharCode(view.getUint16(at + i));
  return text;
}
