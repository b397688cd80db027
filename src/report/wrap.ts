import { textWidth } from '../base/width.js';

/**
 * Breaks come after these runs: a command between backticks, a run without Chinese up to its space, or one Chinese
 * character with its punctuation.
 */
const pieces =
  /`[^`]{1,60}`|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]+|\s+/g;
const neverFirst = /^[、。，．：；！？）】》」』〉”’…%％,.;:!?)]/;
/** The prefix of a standard number, which stays with the number: `GB/T 1.1-2020`. */
const prefixes = /(?:^|[^A-Za-z])[A-Z]{2,}\d*(?:\/[A-Z]+)* $/;
const neverLast = /[（【《「『〈“‘(]$/;

/**
 * Breaks a text into lines of at most `width` terminal columns; Chinese breaks between characters, but no line begins
 * with closing punctuation or ends with an opening bracket. Lines after the first are indented by `indent`.
 */
export function wrapText(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(text)) {
    if (line.trim() !== '' && textWidth(line + unit.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent + unit.trimStart();
    } else line += unit;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** The width of the longest run of a text that is never broken. */
export function longestUnit(text: string): number {
  return units(text).reduce((most, unit) => Math.max(most, textWidth(unit.trim())), 0);
}

/** The runs of a text that stay together on a line. */
function units(text: string): readonly string[] {
  const found: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const last = found.at(-1);
    const measured = last !== undefined && /\d\s?$/.test(last) && /^[个项件]/.test(piece);
    const numbered = last !== undefined && prefixes.test(last) && /^\d/.test(piece);
    const together =
      measured ||
      numbered ||
      (last !== undefined && (neverFirst.test(piece) || neverLast.test(last) || /^\s/.test(piece)));
    if (together) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
