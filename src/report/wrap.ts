import { textWidth } from '../base/width.js';

/** Breaks come after these runs: a run without Chinese up to its space, or one Chinese character with its punctuation. */
const pieces =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]+|\s+/g;
const neverFirst = /^[、。，．：；！？）】》」』〉”’…%％,.;:!?)]/;
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

/** The runs of a text that stay together on a line. */
function units(text: string): readonly string[] {
  const found: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const last = found.at(-1);
    const measured = last !== undefined && /\d\s?$/.test(last) && /^[个项件]/.test(piece);
    const together =
      measured || (last !== undefined && (neverFirst.test(piece) || neverLast.test(last) || /^\s/.test(piece)));
    if (together) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
