import type { TextMetrics } from './metrics.js';

/** A piece of a text that stays whole: a Chinese character with its punctuation, or a Latin word. */
export interface Unit {
  readonly text: string;
  /** In sizes. */
  readonly width: number;
  /** The space before it where it does not begin a line, in sizes. */
  readonly space: number;
  /** How much a line break before it disturbs, from 0 (between phrases) over 1 (inside of one) to 3 (inside of a word). */
  readonly cost: number;
}

/** What may not begin a line, and what may not end one (GB/T 15834). */
const closing = '，。、；：？！）》〉」』】〕｝’”…—·～,.;:?!)]}%‰℃°';
const opening = '（《〈「『【〔｛‘“([{';
const joining = '与和及或暨';
/** Words in which such a character joins nothing: 参与 is one word, not 参 and another thing. */
const joinless = /参与|给与|授与|普及|涉及|以及|惠及|触及|饱和|中和|缓和|共和|调和|温和|总和/;
const pausing = '、，；：。）》」』】”的';
const weak = /^(?:and|or|of|for|in|on|to|with|by|the|a|an)$/i;

/** A Latin word or one other character, as it stands behind the one before. */
interface Atom {
  readonly text: string;
  readonly spaced: boolean;
  /** Whether it joins two phrases, as 与 does. */
  readonly joins: boolean;
}

/** Takes a text apart into what stays whole, by the rules of Chinese line breaking. */
export function unitsOf(text: string, isBold: boolean, metrics: TextMetrics): readonly Unit[] {
  const units: { text: string; space: number; cost: number; joins: boolean }[] = [];
  let pending = '';
  // Most Chinese words have two characters, so an even number of them since the last pause is a better place.
  let run = 0;
  for (const piece of atomsOf(text)) {
    const { text: atom, spaced, joins } = piece;
    const last = units.at(-1);
    const even = run % 2 === 0;
    run = spaced || joins || !isChinese(atom) ? (isChinese(atom) && !joins ? 1 : 0) : run + 1;
    const unit = (whole: string): (typeof units)[number] => ({
      text: whole,
      space: spaced ? 1 : 0,
      cost: breakCost(last, piece, even),
      joins,
    });
    if (pending === '' && last && !spaced && (isClosing(atom) || (atom === last.text.at(-1) && '—…'.includes(atom)))) {
      last.text += atom;
      continue;
    }
    if (isOpening(atom)) {
      pending += (pending !== '' && spaced ? ' ' : '') + atom;
      if (pending === atom) units.push(unit(pending));
      else if (last) last.text = pending;
      continue;
    }
    if (pending !== '' && last) {
      last.text += (spaced ? ' ' : '') + atom;
      pending = '';
      continue;
    }
    units.push(unit(atom));
  }
  const space = metrics.width(' ', isBold);
  return units.map(({ text: whole, space: spaces, cost }) => ({
    text: whole,
    width: metrics.width(whole, isBold),
    space: spaces * space,
    cost,
  }));
}

/** Words of letters and digits whole, every other character alone. */
function* atomsOf(text: string): Generator<Atom> {
  let spaced = false;
  let before = '';
  for (const [piece] of text.matchAll(/\s+|[\u0021-\u2bff\ufb00-\ufb06]+|./gsu)) {
    if (/^\s/u.test(piece)) {
      spaced = true;
      continue;
    }
    for (const part of piece.length > 1 ? splitWord(piece) : [piece]) {
      yield { text: part, spaced, joins: joining.includes(part) && (spaced || !joinless.test(before + part)) };
      spaced = false;
      before = part;
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

function breakCost(
  before: { readonly text: string; readonly joins: boolean } | undefined,
  { text: atom, spaced, joins }: Atom,
  even: boolean,
): number {
  if (before === undefined) return 0;
  if (spaced) return weak.test(before.text) ? 0.7 : 0.1;
  const last = Array.from(before.text).at(-1) ?? '';
  // One that joins nothing ends a word.
  if (joining.includes(atom)) return joins ? 0.1 : 3;
  if (pausing.includes(last)) return 0;
  if (isOpening(atom)) return 0.2;
  return before.joins ? 0.9 : even ? 0.45 : 1.3;
}
