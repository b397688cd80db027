import { escapeTerminal } from '../base/escape.js';

/** Makes a text safe on one line of a terminal: breaks and tabs become spaces, control characters go. */
export function cleanLine(text: string): string {
  return escapeTerminal(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}
