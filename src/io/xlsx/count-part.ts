import { createOnce } from './once.js';
import { broken } from './zip-directory.js';

/** What a part of a workbook holds, counted without keeping any of it. */
export interface PartCount {
  cells: number;
  /** Text items and their runs. */
  strings: number;
  /** Rows, and what stands in cells and text items. */
  inner: number;
  /** Whatever else it has: merged ranges, links, rules, styles. */
  others: number;
  /** The last row with a filled cell. */
  lastRow: number;
  /** How many filled cells stand in each column up to the last allowed one; both are counted from 1. */
  readonly columns: number[];
  /** How many filled cells stand beyond that column, and the first of them. */
  beyond: number;
  firstBeyond: string;
}

/** Counts the next piece of a part. */
export type CountPiece = (piece: Uint8Array) => void;

const reference = /\sr\s*=\s*["']\$?([A-Za-z]*)\$?(\d*)/;
const rowNumber = /\sr\s*=\s*["'](\d+)/;
/** A reader makes something of every column that `<col min="1" max="16384">` names. */
const weightOfColumns = 50;
/** A head as long as many usual ones counts as many: its attributes take as much room. */
const usualHead = 64;
/** An element whose head is longer than this is no part of a workbook. */
const longestHead = 1 << 18;
/** No name that matters is longer. */
const longestName = 16;
const nothing = new Uint8Array(0);

const [lessThan, greaterThan, slash, colon] = [60, 62, 47, 58] as const;
const [letterC, letterF, letterR, letterT, letterV] = [99, 102, 114, 116, 118] as const;

/**
 * Counts the elements of an XML part while it is unpacked, so that a file that would fill the memory is refused before a
 * reader builds anything from it. Only the heads of elements are looked at, and of those only name and reference; both
 * are ASCII where they matter, so that bytes are compared and only unusual heads become texts.
 */
export function countPart(count: PartCount, maxColumns: number): CountPiece {
  const once = createOnce();
  let bytes: Uint8Array = nothing;
  let [row, column] = [0, 0];

  const cell = (from: number, nameEnd: number, end: number): void => {
    const at = usualReference(bytes, nameEnd);
    let letters = 0;
    let digits = 0;
    if (at < 0) {
      const [, name = '', number = ''] = reference.exec(textOf(bytes, from, end)) ?? [];
      letters = columnNumber(name);
      digits = Number(number);
    } else {
      let i = at;
      for (let code = bytes[i] ?? 0; isLetter(code); code = bytes[++i] ?? 0) letters = letters * 26 + (code & 31);
      for (let code = bytes[i] ?? 0; isDigit(code); code = bytes[++i] ?? 0) digits = digits * 10 + code - 48;
    }
    column = letters === 0 ? column + 1 : letters;
    if (digits !== 0) row = digits;
    // A cell that has only a style is empty.
    if (bytes[end - 1] === slash) return;
    count.cells++;
    if (column > maxColumns || row > 1_048_576) {
      if (count.beyond++ > 0) return;
      const [, name = '', number = ''] = reference.exec(textOf(bytes, from, end)) ?? [];
      count.firstBeyond = name + number;
      return;
    }
    count.columns[column] = (count.columns[column] ?? 0) + 1;
    if (row > count.lastRow) count.lastRow = row;
  };

  const startRow = (from: number, nameEnd: number, end: number): void => {
    const at = usualReference(bytes, nameEnd);
    let number = 0;
    for (let i = at; i >= 0 && isDigit(bytes[i] ?? 0); i++) number = number * 10 + (bytes[i] ?? 0) - 48;
    if (number === 0) {
      const [, written] = rowNumber.exec(textOf(bytes, from, end)) ?? [];
      number = written === undefined ? row + 1 : Number(written);
    }
    row = number;
    column = 0;
  };

  const element = (from: number, end: number): void => {
    if (end - from > usualHead) count.others += Math.floor((end - from) / usualHead);
    let start = from;
    let at = from;
    for (; at < end; at++) {
      const code = bytes[at] ?? 0;
      if (code <= 32 || code === slash) break;
      if (code === colon) start = at + 1;
    }
    if (at - start === 1) {
      const code = bytes[start] ?? 0;
      if (code === letterC) cell(from, at, end);
      else if (code === letterV || code === letterT || code === letterF) count.inner++;
      else if (code === letterR) count.strings++;
      else count.others++;
      return;
    }
    const name = at - start > longestName ? '' : textOf(bytes, start, at);
    if (name === 'is') count.inner++;
    else if (name === 'si') count.strings++;
    else if (name === 'row') {
      count.inner++;
      startRow(from, at, end);
    } else {
      count.others += name === 'col' ? weightOfColumns : 1;
      if (name === 'sheet' || name === 'Relationship') once(name, textOf(bytes, from, end));
    }
  };

  return (piece) => {
    const all = bytes.length === 0 ? piece : joined(bytes, piece);
    bytes = all;
    const { length } = all;
    let at = 0;
    for (;;) {
      while (at < length && all[at] !== lessThan) at++;
      let end = at + 1;
      while (end < length && all[end] !== greaterThan) end++;
      if (end >= length) break;
      if (all[at + 1] !== slash) element(at + 1, end);
      at = end + 1;
    }
    if (length - at > longestHead) throw broken('the head of an element does not end');
    // The piece may be used again by whoever unpacks.
    bytes = at >= length ? nothing : all.slice(at);
  };
}

/** Where the reference in the usual ` r="A1"` after a name begins, or -1 where the head is written in another way. */
function usualReference(bytes: Uint8Array, at: number): number {
  const usual = bytes[at] === 32 && bytes[at + 1] === letterR && bytes[at + 2] === 61 && bytes[at + 3] === 34;
  if (!usual || bytes[at + 4] === 36) return -1;
  let i = at + 4;
  while (isLetter(bytes[i] ?? 0)) i++;
  while (isDigit(bytes[i] ?? 0)) i++;
  return bytes[i] === 34 ? at + 4 : -1;
}

function textOf(bytes: Uint8Array, from: number, end: number): string {
  let text = '';
  for (let i = from; i < end; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(rest.length + piece.length);
  bytes.set(rest);
  bytes.set(piece, rest.length);
  return bytes;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column;
}
