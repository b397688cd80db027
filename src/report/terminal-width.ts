import { textWidth } from '../base/width.js';

/** Characters that Chinese fonts draw wide and terminals give one column (East Asian Ambiguous, UAX 11). */
const ambiguous = /[\u2014\u2018\u2019\u201c\u201d\u2026]/g;

/** The columns a text takes in a terminal. */
export function terminalWidth(text: string): number {
  return textWidth(text) - (text.match(ambiguous)?.length ?? 0);
}

/** Pads a text to a number of terminal columns. */
export function padCell(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - terminalWidth(text)));
  return align === 'left' ? text + space : space + text;
}
