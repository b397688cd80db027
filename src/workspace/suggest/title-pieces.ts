/**
 * The pieces of many titles as numbers, the rarest first; those of title `i` are `piece[offset[i]]` up to
 * `piece[offset[i + 1]]`, each once.
 */
export interface TitlePieces {
  readonly offset: Int32Array;
  readonly piece: Int32Array;
  /** How many different pieces there are. */
  readonly kinds: number;
}

/**
 * Takes titles to pieces: runs of Chinese characters into pairs of neighbours, everything else into words and numbers.
 * Width, case, spaces and punctuation do not matter.
 */
export function piecesOf(titles: readonly string[]): TitlePieces {
  const numbers = createNumbers();
  const raw: number[] = [];
  const start = new Int32Array(titles.length + 1);
  titles.forEach((title, i) => {
    cutTitle(
      title.normalize('NFKC').toLowerCase(),
      (first, second) => raw.push(numbers.ofPair(first, second)),
      (word) => raw.push(numbers.ofWord(word)),
    );
    start[i + 1] = raw.length;
  });
  return byRarity(raw, start, numbers.size());
}

/** The pairs of a title's Chinese characters, and its words. A character that stands alone is a pair with nothing. */
function cutTitle(title: string, pair: (first: number, second: number) => void, word: (text: string) => void): void {
  let [before, paired, begin] = [0, false, -1];
  const endRun = (): void => {
    if (before !== 0 && !paired) pair(before, 0);
    [before, paired] = [0, false];
  };
  const endWord = (end: number): void => {
    if (begin >= 0) word(title.slice(begin, end));
    begin = -1;
  };
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    if (isIdeograph(code)) {
      endWord(i);
      if (before !== 0) {
        pair(before, code);
        paired = true;
      }
      before = code;
    } else if (isWordCharacter(code)) {
      endRun();
      if (begin < 0) begin = i;
    } else endWord(i);
  }
  endRun();
  endWord(title.length);
}

/** Han characters, kana, Hangul and halves of rare characters: scripts that put no spaces between words. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0xac00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

const letter = /[\p{L}\p{M}\p{N}]/u;

function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return letter.test(String.fromCharCode(code));
}

interface Numbers {
  readonly ofPair: (first: number, second: number) => number;
  readonly ofWord: (word: string) => number;
  readonly size: () => number;
}

function createNumbers(): Numbers {
  const pairs = new Map<number, number>();
  const words = new Map<string, number>();
  const numberIn = <Key>(map: Map<Key, number>, key: Key): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const made = pairs.size + words.size;
    map.set(key, made);
    return made;
  };
  return {
    ofPair: (first, second) => numberIn(pairs, first * 0x10000 + second),
    ofWord: (word) => numberIn(words, word),
    size: () => pairs.size + words.size,
  };
}

/** Renumbers pieces by how many times they occur, and puts those of each title in order, each once. */
function byRarity(raw: readonly number[], start: Int32Array, kinds: number): TitlePieces {
  const count = new Int32Array(kinds);
  for (const number of raw) count[number] = (count[number] as number) + 1;
  const order = Int32Array.from(count.keys()).sort((a, b) => (count[a] as number) - (count[b] as number) || a - b);
  const rank = new Int32Array(kinds);
  for (let i = 0; i < kinds; i++) rank[order[i] as number] = i;

  const piece = Int32Array.from(raw, (number) => rank[number] as number);
  const offset = new Int32Array(start.length);
  let end = 0;
  for (let title = 0; title + 1 < start.length; title++) {
    const own = piece.subarray(start[title], start[title + 1]).sort();
    for (let i = 0; i < own.length; i++) if (i === 0 || own[i] !== own[i - 1]) piece[end++] = own[i] as number;
    offset[title + 1] = end;
  }
  return { offset, piece: piece.slice(0, end), kinds };
}
