import { broken } from './zip-directory.js';

/** What is told of a part while it is read; names are without prefix, texts are as written and come in pieces. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
}

/** An element whose head is longer than this is no part of a workbook. */
const longestHead = 1 << 20;

/**
 * Reads XML as it arrives, piece by piece, and keeps none of it. A document type is refused: workbooks have none, and
 * what it could declare is what fills memories.
 */
export function createXmlReader({ open, text, close }: XmlHandler): (piece: string) => void {
  let rest = '';
  let until: string | null = null;
  const skipping = (): boolean => until !== null;

  /** Passes over a comment, an instruction or a CDATA section, which may end in a later piece. */
  const skip = (buffer: string, from: number): number => {
    const mark = until ?? '';
    const end = buffer.indexOf(mark, from);
    const stop = end < 0 ? Math.max(from, buffer.length - mark.length + 1) : end;
    if (mark === ']]>' && stop > from) text(buffer.slice(from, stop).replaceAll('&', '&amp;'));
    if (end < 0) return stop;
    until = null;
    return end + mark.length;
  };

  /** An element, a comment or whatever begins here; how far it was read, or -1 where it goes on in the next piece. */
  const tag = (buffer: string, at: number): number => {
    const next = buffer.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      if (buffer.length < at + 9) return -1;
      if (next === 63) until = '?>';
      else if (buffer.startsWith('<!--', at)) until = '-->';
      else if (buffer.startsWith('<![CDATA[', at)) until = ']]>';
      else throw broken('it declares a document type');
      return at + (until === ']]>' ? 9 : until === '-->' ? 4 : 2);
    }
    const end = endOfHead(buffer, at + 1);
    if (end < 0) return -1;
    if (next === 47) {
      close(localName(buffer, at + 2, end));
      return end + 1;
    }
    const empty = buffer.charCodeAt(end - 1) === 47;
    const last = empty ? end - 1 : end;
    const name = localName(buffer, at + 1, last);
    open(name, buffer.slice(endOfName(buffer, at + 1, last), last));
    if (empty) close(name);
    return end + 1;
  };

  return (piece) => {
    const buffer = rest === '' ? piece : rest + piece;
    let at = 0;
    for (;;) {
      if (skipping()) {
        at = skip(buffer, at);
        if (skipping()) break;
      }
      const start = buffer.indexOf('<', at);
      // What a later piece may continue, an entity for one, is only ever joined, never looked at in part.
      if (start !== at) text(start < 0 ? buffer.slice(at) : buffer.slice(at, start));
      at = start < 0 ? buffer.length : start;
      if (start < 0) break;
      const after = tag(buffer, at);
      if (after < 0) break;
      at = after;
    }
    rest = buffer.slice(at);
    if (rest.length > longestHead) throw broken('the head of an element does not end');
  };
}

/** Where the head of an element ends; a `>` within quotes does not end it. */
function endOfHead(buffer: string, from: number): number {
  let quoted = 0;
  for (let i = from; i < buffer.length; i++) {
    const code = buffer.charCodeAt(i);
    if (quoted !== 0) {
      if (code === quoted) quoted = 0;
    } else if (code === 62) return i;
    else if (code === 34 || code === 39) quoted = code;
  }
  return -1;
}

function endOfName(buffer: string, from: number, end: number): number {
  let at = from;
  while (at < end && buffer.charCodeAt(at) > 32) at++;
  return at;
}

function localName(buffer: string, from: number, end: number): string {
  const last = endOfName(buffer, from, end);
  if (last === from + 1) return buffer.charAt(from);
  const name = buffer.slice(from, last);
  return name.slice(name.indexOf(':') + 1);
}
