import { TixiError } from '../../base/error.js';
import { overLimit, type TableLimits } from '../limits.js';

/** A part of a ZIP file as its directory names it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the packed bytes begin. */
  readonly start: number;
  /** Where the directory speaks of it, and how long its name is there. */
  readonly entry: number;
  readonly nameLength: number;
}

export const endMark = 0x06054b50;
const partMark = 0x02014b50;
export const localMark = 0x04034b50;

/** Reads the directory of a ZIP file and checks the sizes it states, before anything is unpacked. */
export function readZipDirectory(bytes: Uint8Array, limits: Required<TableLimits>): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  // A directory over 4 GB is over every limit anyway.
  if (count === 0xffff || offset === 0xffffffff) throw overLimit('maxUnpackedBytes', limits.maxUnpackedBytes, '> 4 GB');
  if (count > limits.maxParts) throw overLimit('maxParts', limits.maxParts, count);
  const parts: ZipPart[] = [];
  let at = offset;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== partMark) throw broken('its directory is cut off');
    const part = readPart(bytes, view, at);
    total += part.unpacked;
    if (total > limits.maxUnpackedBytes) throw overLimit('maxUnpackedBytes', limits.maxUnpackedBytes, total);
    parts.push(part);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number {
  const last = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= last; at--) if (view.getUint32(at, true) === endMark) return at;
  throw broken('it has no directory');
}

function readPart(bytes: Uint8Array, view: DataView, at: number): ZipPart {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const isZip64 = packed === 0xffffffff || unpacked === 0xffffffff || local === 0xffffffff;
  if (isZip64) throw broken(`its part ${name} is written as ZIP64, for files over 4 GB`);
  if ((flags & 1) !== 0) throw broken(`its part ${name} is under a password`);
  if (method !== 0 && method !== 8) throw broken(`its part ${name} is packed in a way that is not read`);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localMark) throw broken(`it has no part ${name}`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  // A directory that hides a size would leave nothing to check.
  const hidden = (packed === 0) !== (unpacked === 0) && !(packed === 2 && unpacked === 0);
  if (hidden || (packed === 0 && (flags & 8) !== 0 && !name.endsWith('/')))
    throw broken(`it hides the size of ${name}`);
  if (method === 0 && packed !== unpacked) throw broken(`the sizes of ${name} do not agree`);
  if (start + packed > view.byteLength) throw broken(`its part ${name} is cut off`);
  return { name, method, packed, unpacked, start, entry: at, nameLength };
}

/** The error for a file that is no readable workbook. */
export function broken(why: string): TixiError {
  return new TixiError(
    'unreadable-workbook',
    `This is not a readable workbook: ${why}. Open it in Excel or WPS and save it anew as .xlsx.`,
    { reason: why },
  );
}
