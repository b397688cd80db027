import type { FaceTables } from './sfnt.js';

/** The bytes of one face as a font file of its own: a face of a collection shares its tables with others. */
export function singleFace({ view, tables }: FaceTables): Uint8Array {
  const list = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  let end = 12 + 16 * list.length;
  const places = list.map(([, { length }]) => {
    const at = end;
    end += (length + 3) & ~3;
    return at;
  });
  const bytes = new Uint8Array(end);
  const out = new DataView(bytes.buffer);
  out.setUint32(0, tables.has('CFF ') || tables.has('CFF2') ? 0x4f54544f : 0x00010000);
  out.setUint16(4, list.length);
  const power = Math.floor(Math.log2(list.length));
  out.setUint16(6, 16 << power);
  out.setUint16(8, power);
  out.setUint16(10, 16 * list.length - (16 << power));
  list.forEach(([tag, { offset, length }], i) => {
    const entry = 12 + 16 * i;
    const at = places[i] ?? 0;
    for (let j = 0; j < 4; j++) bytes[entry + j] = tag.charCodeAt(j);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset + offset, length), at);
    out.setUint32(entry + 4, sumOfWords(out, at, length));
    out.setUint32(entry + 8, at);
    out.setUint32(entry + 12, length);
  });
  return bytes;
}

/** The checksum of a table (OpenType, "Calculating checksums"). */
function sumOfWords(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 4) sum = (sum + view.getUint32(at + i)) >>> 0;
  return sum;
}
