const table = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  table[byte] = sum;
}

/** The checksum of ZIP files, carried on over pieces; it begins and ends as `crc32`. */
export function crc32(piece: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let i = 0; i < piece.length; i++) sum = (table[(sum ^ (piece[i] as number)) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
