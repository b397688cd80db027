import { cellTextOf, detached } from './xml-text.js';

/** Collects the text of a string item or inline string: its runs, without the reading aids written above them. */
export interface TextRun {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
  readonly take: () => string;
}

/** Of a text far longer than a cell may hold only the beginning is collected. */
export function createTextRun(maxLength: number): TextRun {
  // Written as `&#x10ffff;` a character takes ten.
  const enough = (maxLength + 1) * 10;
  let raw = '';
  let inside = false;
  let aids = 0;
  return {
    begin() {
      raw = '';
      inside = false;
      aids = 0;
    },
    open(name) {
      if (name === 't') inside = true;
      else if (name === 'rPh') aids++;
    },
    text(piece) {
      if (inside && aids === 0 && raw.length < enough) raw += piece.length > enough ? piece.slice(0, enough) : piece;
    },
    close(name) {
      if (name === 't') inside = false;
      else if (name === 'rPh') aids--;
    },
    take: () => detached(cellTextOf(raw)),
  };
}
