import type { TextMetrics } from './metrics.js';

/** A piece of a text that stays whole: a Chinese character with its punctuation, or a Latin word. */
export interface Unit {
  readonly text: string;
  /** In sizes. */
  readonly width: number;
  /** The space before it where it does not begin a line, in sizes. */
  readonly space: number;
  /** How much a line break before it disturbs, from 0 (between phrases) to 1 (inside of one). */
  readonly cost: number;
}

/** What may not begin a line, and what may not end one (GB/T 15834). */
const closing = '，。、；：？！）》〉」』】〕｝’”…—·～,.;:?!)]}%‰℃°';
const opening = '（《〈「『【〔｛‘“([{';
const joining = '与和及或暨';
const pausing = '、，；：。）》」』】”的';
const weak = /^(?:and|or|of|for|in|on|to|with|by|the|a|an)$/i;

/** Takes a text apart into what stays whole, by the rules of Chinese line breaking. */
export function unitsOf(text: string, isBold: boolean, metrics: TextMetrics): readonly Unit[] {
  const units: { text: string; space: number; cost: number }[] = [];
  let pending = '';
  // Most Chinese words have two characters, so an even number of them since the last pause is a better place.
  let run = 0;
  for (const { text: atom, spaced } of atomsOf(text)) {
    const last = units.at(-1);
    const even = run % 2 === 0;
    run =
      spaced || joining.includes(atom) || !isChinese(atom)
        ? isChinese(atom) && !joining.includes(atom)
          ? 1
          : 0
        : run + 1;
    if (pending === '' && last && !spaced && (isClosing(atom) || (atom === last.text.at(-1) && '—…'.includes(atom)))) {
      last.text += atom;
      continue;
    }
    if (isOpening(atom)) {
      pending += (pending !== '' && spaced ? ' ' : '') + atom;
      if (pending === atom)
        units.push({ text: pending, space: spaced ? 1 : 0, cost: breakCost(last?.text, atom, spaced, even) });
      else if (last) last.text = pending;
      continue;
    }
    if (pending !== '' && last) {
      last.text += (spaced ? ' ' : '') + atom;
      pending = '';
      continue;
    }
    units.push({ text: atom, space: spaced ? 1 : 0, cost: breakCost(last?.text, atom, spaced, even) });
  }
  const space = metrics.width(' ', isBold);
  return units.map((unit) => ({ ...unit, width: metrics.width(unit.text, isBold), space: unit.space * space }));
}

/** Words of letters and digits whole, every other character alone. */
function* atomsOf(text: string): Generator<{ readonly text: string; readonly spaced: boolean }> {
  let spaced = false;
  for (const [piece] of text.matchAll(/\s+|[\u0021-\u2bff\ufb00-\ufb06]+|./gsu)) {
    if (/^\s/u.test(piece)) {
      spaced = true;
      continue;
    }
    for (const part of piece.length > 1 ? splitWord(piece) : [piece]) {
      yield { text: part, spaced };
      spaced = false;
    }
  }
}

/** Full-width quotation marks stand in the range of Latin punctuation; dashes between Latin words let a line end. */
function splitWord(word: string): readonly string[] {
  return word.match(/[“”‘’…—]|[^“”‘’…—]+/gu) ?? [word];
}

function isClosing(atom: string): boolean {
  const [first = ''] = atom;
  return Array.from(atom).length === 1 && closing.includes(first);
}

function isOpening(atom: string): boolean {
  return Array.from(atom).length === 1 && opening.includes(atom);
}

function isChinese(atom: string): boolean {
  return (atom.codePointAt(0) ?? 0) >= 0x2e80 && !closing.includes(atom) && !opening.includes(atom);
}

function breakCost(before: string | undefined, atom: string, spaced: boolean, even: boolean): number {
  if (before === undefined) return 0;
  if (spaced) return weak.test(before) ? 0.7 : 0.1;
  const last = Array.from(before).at(-1) ?? '';
  if (joining.includes(atom)) return 0.1;
  if (pausing.includes(last)) return 0;
  if (isOpening(atom)) return 0.2;
  return joining.includes(last) ? 0.9 : even ? 0.45 : 1.3;
}
