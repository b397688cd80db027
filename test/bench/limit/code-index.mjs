import { foldTable } from './fold.mjs';

/**
 * An index from folded codes to numbers. `slots` holds pairs of hash and number plus one, so that a probe touches one
 * cache line; the folded codes stand in `text`, that of number `i` from `offset[i]` to `offset[i + 1]`.
 */
export function makeCodeIndex(capacity) {
  let size = 16;
  while (size < capacity * 2) size <<= 1;
  return {
    mask: size - 1,
    slots: new Int32Array(size * 2),
    text: new Uint8Array(Math.max(64, capacity * 20)),
    offset: new Uint32Array(capacity + 1),
    folded: new Uint8Array(256),
    hash: 0,
  };
}

/** Folds a code into `folded` and hashes it into `hash`; returns its length. */
function foldCode(index, code) {
  const { folded } = index;
  let length = 0;
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < code.length; i++) {
    const unit = foldTable[code.charCodeAt(i)];
    if (unit === 0) continue;
    folded[length++] = unit;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  index.hash = hash ^ (hash >>> 12);
  return length;
}

/** The number of a code, or -1. */
export function findCode(index, code) {
  const length = foldCode(index, code);
  const { mask, slots, text, offset, folded, hash } = index;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = slots[2 * slot + 1] - 1;
    if (number < 0) return -1;
    if (slots[2 * slot] !== hash) continue;
    const start = offset[number];
    if (offset[number + 1] - start !== length) continue;
    let i = 0;
    while (i < length && text[start + i] === folded[i]) i++;
    if (i === length) return number;
  }
}

/**
 * Fills an empty index: one pass folds and hashes all codes, then the numbers are placed partition by partition of the
 * hash, so that what is written stays in the cache. Of equal codes the first wins; returns how many were left out.
 */
export function fillCodeIndex(index, count, codeAt) {
  const hashes = foldAll(index, count, codeAt);
  const order = partition(hashes, index.mask);
  let duplicates = 0;
  for (let k = 0; k < count; k++) if (!placeNumber(index, hashes, order[k])) duplicates++;
  return duplicates;
}

function foldAll(index, count, codeAt) {
  const hashes = new Int32Array(count);
  const { folded, offset } = index;
  let { text } = index;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const length = foldCode(index, codeAt(i));
    hashes[i] = index.hash;
    if (end + length > text.length) {
      const larger = new Uint8Array(text.length * 2);
      larger.set(text);
      text = index.text = larger;
    }
    for (let j = 0; j < length; j++) text[end + j] = folded[j];
    end += length;
    offset[i + 1] = end;
  }
  return hashes;
}

function partition(hashes, mask) {
  const shift = Math.max(0, 32 - Math.clz32(mask) - 8);
  const starts = new Uint32Array(257);
  for (let i = 0; i < hashes.length; i++) starts[((hashes[i] & mask) >>> shift) + 1]++;
  for (let i = 0; i < 256; i++) starts[i + 1] += starts[i];
  const order = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) order[starts[(hashes[i] & mask) >>> shift]++] = i;
  return order;
}

function placeNumber({ mask, slots, text, offset }, hashes, number) {
  const hash = hashes[number];
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const other = slots[2 * slot + 1] - 1;
    if (other < 0) {
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = number + 1;
      return true;
    }
    if (slots[2 * slot] === hash && sameText(text, offset, other, number)) return false;
  }
}

function sameText(text, offset, a, b) {
  const length = offset[a + 1] - offset[a];
  if (offset[b + 1] - offset[b] !== length) return false;
  let i = 0;
  while (i < length && text[offset[a] + i] === text[offset[b] + i]) i++;
  return i === length;
}

/**
 * The numbers of one index's codes in another, -1 where there is none. Both hash alike, so the slots of one are walked
 * in the order of the other.
 */
export function joinCodes(from, to, numbers) {
  numbers.fill(-1);
  for (let slot = 0; slot <= from.mask; slot++) {
    const number = from.slots[2 * slot + 1] - 1;
    if (number < 0) continue;
    const hash = from.slots[2 * slot];
    for (let probe = hash & to.mask; ; probe = (probe + 1) & to.mask) {
      const other = to.slots[2 * probe + 1] - 1;
      if (other < 0) break;
      if (to.slots[2 * probe] !== hash || !sameCode(from, number, to, other)) continue;
      numbers[number] = other;
      break;
    }
  }
  return numbers;
}

function sameCode(a, i, b, j) {
  const start = a.offset[i];
  const other = b.offset[j];
  const length = a.offset[i + 1] - start;
  if (b.offset[j + 1] - other !== length) return false;
  let k = 0;
  while (k < length && a.text[start + k] === b.text[other + k]) k++;
  return k === length;
}
