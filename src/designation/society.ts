import { noteSpelling, take } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Family } from './family.js';
import { associations } from './tables/associations.js';

/** Reads `T/CECS` or `Q/SY` at the cursor: association and enterprise codes, whatever letters they have. */
export function readSocietyPrefix(cursor: Cursor): Family | null {
  const from = cursor.at;
  const mark = take(cursor, /([TQ]) ?[/|_\-] ?|([T]) (?=[A-Z]{2})/y);
  if (mark !== null) {
    const code = readCode(cursor);
    if (code !== null) return societyFamily(cursor, from, mark[1] ?? 'T', code);
  }
  cursor.at = from;
  const together = take(cursor, /T([A-Z]{3,6})(?![A-Z])/y)?.[1];
  if (together !== undefined && together in associations) return societyFamily(cursor, from, 'T', together);
  cursor.at = from;
  return null;
}

/** Letters and digits up to a space; where none follows, the letters before the first digit of the number. */
function readCode(cursor: Cursor): string | null {
  const whole = take(cursor, /([A-Z0-9]{2,20})(?= [A-Z0-9])/y)?.[1];
  if (whole !== undefined && /[A-Z]/.test(whole) && !/^[A-Z]+\d{3,}$/.test(whole)) return whole;
  if (whole !== undefined) cursor.at -= whole.length;
  return take(cursor, /\d{0,8}[A-Z]{2,20}/y)?.[0] ?? null;
}

function societyFamily(cursor: Cursor, from: number, letter: string, code: string): Family {
  const prefix = `${letter}/${code}`;
  noteSpelling(cursor, from, prefix);
  const names = letter === 'T' && Object.hasOwn(associations, code) ? associations[code] : undefined;
  const issuer = names === undefined ? null : { zh: names[0], en: names[1] };
  const base = { prefix, document: prefix, style: 'loose', field: null, issuer, region: null } as const;
  if (letter === 'Q') return { ...base, level: 'enterprise', obligation: null };
  return { ...base, level: 'association', obligation: 'voluntary' };
}
