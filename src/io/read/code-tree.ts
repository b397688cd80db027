/** Tells which codes stand above which, by their prefixes. */
export interface CodeTree {
  /** The longest code of the set that stands above a code, or null. */
  readonly above: (code: string) => string | null;
}

const separators = /[.\-—–·/]/;

/**
 * Makes the tree of a set of codes: `101.2` above `101.2.3`, `A-1` above `A-1-2`, `A` above `AA` and `AA1`. Codes
 * without separators are prefixes of one another only where each length has its own level.
 */
export function codeTreeOf(codes: Iterable<string>): CodeTree {
  const set = new Set(codes);
  const separated = [...set].some((code) => separators.test(code));
  const above = (code: string): string | null => {
    for (let length = code.length - 1; length > 0; length--) {
      const prefix = code.slice(0, length);
      if (set.has(prefix) && isBoundary(code, length, separated)) return prefix;
    }
    return null;
  };
  return { above };
}

function isBoundary(code: string, at: number, separated: boolean): boolean {
  const before = code[at - 1] ?? '';
  const after = code[at] ?? '';
  if (separators.test(after)) return true;
  const letter = /[A-Za-z]/;
  if (separated) return letter.test(before) && /\d/.test(after) && !separators.test(code.slice(0, at));
  // 1, 11, 111 or A, AA, AA01: without separators the shorter one is above.
  return !separators.test(before);
}

/** The part of a code before its last separator, or null where it has none. */
export function upperCode(code: string): string | null {
  const match = /^(.+)[.\-—–·/][^.\-—–·/]+$/.exec(code);
  return match?.[1] ?? null;
}
