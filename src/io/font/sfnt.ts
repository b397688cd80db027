import { TixiError } from '../../base/error.js';

/** Where a table of a font stands in its bytes. */
export interface FontTable {
  readonly offset: number;
  readonly length: number;
}

/** The tables of one face of a font file; a collection (TTC) holds several. */
export interface FaceTables {
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, FontTable>;
}

const maxFaces = 100;

/**
 * Reads the directories of a TrueType, OpenType or collection file, one a face.
 *
 * @throws `TixiError` `unsupported-font` for WOFF, `unreadable-font` for anything else that is no font.
 */
export function readFaces(bytes: Uint8Array, name: string): readonly FaceTables[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = bytes.length < 12 ? '' : tagAt(view, 0);
  if (kind === 'wOFF' || kind === 'wOF2') {
    throw new TixiError(
      'unsupported-font',
      `${name} is a web font (${kind === 'wOFF' ? 'WOFF' : 'WOFF2'}), which cannot be drawn with. Give the font as .ttf, .otf or .ttc.`,
      { font: name },
    );
  }
  try {
    const starts = kind === 'ttcf' ? collectionStarts(view) : [0];
    const faces = starts.map((start) => ({ view, tables: directoryAt(view, start) }));
    if (faces.every(({ tables }) => tables.has('cmap'))) return faces;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw unreadableFont(name);
}

/** The error for bytes that are not what a font has. */
export function unreadableFont(name: string): TixiError {
  return new TixiError('unreadable-font', `${name} is not a readable font. Give a .ttf, .otf or .ttc file.`, {
    font: name,
  });
}

function collectionStarts(view: DataView): readonly number[] {
  const count = Math.min(view.getUint32(8), maxFaces);
  return Array.from({ length: count }, (_, i) => view.getUint32(12 + 4 * i));
}

const kinds = ['\u0000\u0001\u0000\u0000', 'OTTO', 'true'];

function directoryAt(view: DataView, start: number): ReadonlyMap<string, FontTable> {
  const tables = new Map<string, FontTable>();
  if (!kinds.includes(tagAt(view, start))) return tables;
  const count = view.getUint16(start + 4);
  for (let i = 0; i < count; i++) {
    const entry = start + 12 + 16 * i;
    const table = { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
    if (table.offset + table.length > view.byteLength) throw new RangeError('a table ends behind the file');
    tables.set(tagAt(view, entry), table);
  }
  return tables;
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)));
}
