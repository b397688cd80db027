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

const inner = new Set(['v', 't', 'f', 'is', 'row']);
const reference = /\sr\s*=\s*["']\$?([A-Za-z]*)\$?(\d*)/;
/** A reader makes something of every column that `<col min="1" max="16384">` names. */
const weightOfColumns = 50;
/** A head as long as many usual ones counts as many: its attributes take as much room. */
const usualHead = 64;
/** An element whose head is longer than this is no part of a workbook. */
const longestHead = 1 << 18;

/**
 * Counts the elements of an XML part while it is unpacked, so that a file that would fill the memory is refused before a
 * reader builds anything from it. Only the heads of elements are looked at, and of those only name and reference.
 */
export function countPart(count: PartCount, maxColumns: number): CountPiece {
  const once = createOnce();
  // Heads are ASCII where it matters; that decoding cannot fail and keeps a byte a character.
  const decoder = new TextDecoder('latin1');
  let rest = '';
  let [row, column] = [0, 0];

  const cell = (head: string): void => {
    const [, letters = '', digits = ''] = reference.exec(head) ?? [];
    column = letters === '' ? column + 1 : columnNumber(letters);
    if (digits !== '') row = Number(digits);
    // A cell that has only a style is empty.
    if (head.endsWith('/')) return;
    count.cells++;
    if (column > maxColumns || row > 1_048_576) {
      if (count.beyond++ === 0) count.firstBeyond = `${letters}${digits}`;
      return;
    }
    count.columns[column] = (count.columns[column] ?? 0) + 1;
    if (row > count.lastRow) count.lastRow = row;
  };

  const element = (text: string, from: number, end: number): void => {
    const name = nameAt(text, from, end);
    if (end - from > usualHead) count.others += Math.floor((end - from) / usualHead);
    if (name === 'c') cell(text.slice(from, end));
    else if (inner.has(name)) count.inner++;
    else if (name === 'si' || name === 'r') count.strings++;
    else count.others += name === 'col' ? weightOfColumns : 1;
    if (name === 'row') {
      const [, number] = /\sr\s*=\s*["'](\d+)/.exec(text.slice(from, end)) ?? [];
      row = number === undefined ? row + 1 : Number(number);
      column = 0;
    } else if (name === 'sheet' || name === 'Relationship') once(name, text.slice(from, end));
  };

  return (piece) => {
    const text = rest + decoder.decode(piece, { stream: true });
    let at = text.indexOf('<');
    rest = '';
    while (at >= 0) {
      const end = text.indexOf('>', at);
      if (end < 0) {
        rest = text.slice(at);
        if (rest.length > longestHead) throw broken('the head of an element does not end');
        return;
      }
      if (text.charCodeAt(at + 1) !== 47) element(text, at + 1, end);
      at = text.indexOf('<', end);
    }
  };
}

/** The name of an element without its prefix. */
function nameAt(text: string, from: number, end: number): string {
  let start = from;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 47) break;
    if (code === 58) start = at + 1;
  }
  return text.slice(start, at);
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column;
}
