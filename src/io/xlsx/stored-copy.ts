import { endMark, localMark, type ZipPart } from './zip-directory.js';

/** A ZIP file that is filled part by part. */
export interface StoredCopy {
  /** Takes the next bytes of a part, unpacked. */
  readonly push: (part: number, piece: Uint8Array) => void;
  /** The file, when all parts are there. */
  readonly finish: () => Uint8Array;
}

const headLength = 30;
const entryLength = 46;
const endLength = 22;

/**
 * Copies a ZIP file with its parts unpacked, so that a reader takes just what has been measured and does not unpack it
 * again. What hardly shrinks, pictures above all, stays packed.
 */
export function createStoredCopy(bytes: Uint8Array, parts: readonly ZipPart[]): StoredCopy {
  const kept = parts.map(({ method, packed, unpacked }) => method !== 0 && packed * 2 > unpacked);
  const starts: number[] = [];
  let end = 0;
  parts.forEach(({ nameLength, packed, unpacked }, i) => {
    starts.push(end + headLength + nameLength);
    end += headLength + nameLength + (kept[i] === true ? packed : unpacked);
  });
  const directory = parts.reduce((sum, { nameLength }) => sum + entryLength + nameLength, 0);
  const copy = new Uint8Array(end + directory + endLength);
  const lengths = new Float64Array(parts.length);
  return {
    push(part, piece) {
      if (kept[part] !== true) copy.set(piece, (starts[part] ?? 0) + (lengths[part] ?? 0));
      lengths[part] = (lengths[part] ?? 0) + piece.length;
    },
    finish() {
      const view = new DataView(copy.buffer);
      let at = end;
      parts.forEach((part, i) => {
        const [start, unpacked] = [starts[i] ?? 0, lengths[i] ?? 0];
        const stays = kept[i] === true;
        if (stays) copy.set(bytes.subarray(part.start, part.start + part.packed), start);
        const head = start - headLength - part.nameLength;
        copy.set(bytes.subarray(part.entry, part.entry + entryLength + part.nameLength), at);
        // Sizes stand here and not behind the part; there is neither a remark nor a field of another program.
        view.setUint16(at + 8, view.getUint16(at + 8, true) & ~8, true);
        if (!stays) view.setUint16(at + 10, 0, true);
        view.setUint32(at + 20, stays ? part.packed : unpacked, true);
        view.setUint32(at + 24, unpacked, true);
        view.setUint32(at + 30, 0, true);
        view.setUint32(at + 42, head, true);
        view.setUint32(head, localMark, true);
        // From the version on both have the same fields.
        copy.copyWithin(head + 4, at + 6, at + 32);
        copy.copyWithin(head + headLength, at + entryLength, at + entryLength + part.nameLength);
        at += entryLength + part.nameLength;
      });
      view.setUint32(at, endMark, true);
      view.setUint16(at + 8, parts.length, true);
      view.setUint16(at + 10, parts.length, true);
      view.setUint32(at + 12, directory, true);
      view.setUint32(at + 16, end, true);
      return copy;
    },
  };
}
