/** Texts longer than this are left to the full parser. */
const longest = 60;

/**
 * Writes what people type in a hurry as the canonical form has it: capitals, half-width characters, a hyphen, one space
 * before the number. It does only what cannot be misread, and gives null for everything else.
 */
export function foldTyped(text: string): string | null {
  if (text.length > longest) return null;
  let folded = '';
  let gap = false;
  let number = false;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === 32) {
      gap = folded !== '';
      continue;
    }
    if (code < 0) return null;
    const digit = code >= 48 && code <= 57;
    if (digit && !number && !(isLocal(folded) && !gap)) {
      if (folded.length < 2 || isLocal(folded)) return null;
      folded += ' ';
      number = true;
    } else if (gap && code !== 45 && folded.charCodeAt(folded.length - 1) !== 45) return null;
    gap = false;
    folded += String.fromCharCode(code);
  }
  return number ? folded : null;
}

/** Tells whether digits still belong to the prefix: `DB33` before its `/T`. */
function isLocal(prefix: string): boolean {
  return prefix.startsWith('DB') && !prefix.endsWith('/T');
}

/** The code of the canonical character; 32 for any white space, -1 for what has no place in a usual designation. */
function foldCode(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (half >= 97 && half <= 122) return half - 32;
  if ((half >= 45 && half <= 58) || (half >= 65 && half <= 90)) return half;
  if (half === 32 || half === 9 || half === 0xa0 || half === 0x3000) return 32;
  return half >= 0x2010 && half <= 0x2015 ? 45 : -1;
}
