/** Texts longer than this are left to the full parser. */
const longest = 60;

/**
 * Writes what people type in a hurry as the canonical form has it: capitals, half-width characters, a hyphen, one space
 * before the number. It does only what cannot be misread, and gives null for everything else.
 */
export function foldTyped(text: string): string | null {
  if (text.length > longest) return null;
  let folded = '';
  // What stands in the text from here on is taken over as it is, but for its case.
  let from = 0;
  let [length, first, second, before, last] = [0, 0, 0, 0, 0];
  let gap = false;
  let number = false;
  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    const code = foldCode(raw);
    if (code === 32) {
      folded += text.slice(from, i);
      from = i + 1;
      gap = length > 0;
      continue;
    }
    if (code < 0) return null;
    const digit = code >= 48 && code <= 57;
    // Digits still belong to the prefix in `DB33` before its `/T`.
    const local = first === 68 && second === 66 && !(before === 47 && last === 84);
    if (digit && !number && !(local && !gap)) {
      if (length < 2 || local) return null;
      folded += `${text.slice(from, i)} `;
      from = i;
      number = true;
    } else if (gap && code !== 45 && last !== 45) return null;
    gap = false;
    if (code !== raw && code !== raw - 32) {
      folded += text.slice(from, i) + String.fromCharCode(code);
      from = i + 1;
    }
    if (length === 0) first = code;
    else if (length === 1) second = code;
    before = last;
    last = code;
    length++;
  }
  return number ? (folded + text.slice(from)).toUpperCase() : null;
}

/** The code of the canonical character; 32 for any white space, -1 for what has no place in a usual designation. */
function foldCode(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (half >= 97 && half <= 122) return half - 32;
  if ((half >= 45 && half <= 58) || (half >= 65 && half <= 90)) return half;
  if (half === 32 || half === 9 || half === 0xa0 || half === 0x3000) return 32;
  return half >= 0x2010 && half <= 0x2015 ? 45 : -1;
}
