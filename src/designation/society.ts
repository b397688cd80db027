import { noteSpelling, sees, take } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Family } from './family.js';
import { regionOf } from './region.js';
import { associations } from './tables/associations.js';

/** Reads `T/CECS` or `Q/SY` at the cursor: association and enterprise codes, whatever letters they have. */
export function readSocietyPrefix(cursor: Cursor): Family | null {
  const from = cursor.at;
  const mark = take(cursor, /([TQ]) ?[/|_\-] ?|([T]) (?=[A-Z]{2})/y);
  if (mark !== null) {
    const letter = mark[1] ?? 'T';
    const placed =
      letter === 'Q' ? take(cursor, /(\d{2}|\d{4}|\d{6})(?: [A-Z]{2,10}(?= ?\d)|(?= \d{6,14}[A-Z]\d))/y) : null;
    if (placed !== null) return societyFamily(cursor, from, letter, placed[0], placed[1]);
    const code = readCode(cursor, letter);
    if (code !== null) return societyFamily(cursor, from, letter, code);
  }
  cursor.at = from;
  const together = take(cursor, /T([A-Z]{3,6})(?![A-Z])/y)?.[1];
  if (together !== undefined && together in associations) return societyFamily(cursor, from, 'T', together);
  cursor.at = from;
  return null;
}

/** Letters and digits up to a space; where none follows, the letters before the first digit of the number. */
function readCode(cursor: Cursor, letter: string): string | null {
  // T/310101002-C004-2016: before 2017 associations had numbers for codes.
  if (letter === 'T' && sees(cursor, /\d{9}[ \-][A-Z]\d/y)) return take(cursor, /\d{9}/y)?.[0] ?? null;
  const whole = take(cursor, /([A-Z0-9]{2,20})(?= [A-Z0-9])/y)?.[1];
  if (whole !== undefined && /[A-Z]/.test(whole) && !/^[A-Z]+\d{3,}$/.test(whole)) return whole;
  if (whole !== undefined) cursor.at -= whole.length;
  return take(cursor, /\d{0,8}[A-Z]{2,20}/y)?.[0] ?? null;
}

function societyFamily(cursor: Cursor, from: number, letter: string, code: string, region?: string): Family {
  const mark = letter === 'Q' ? take(cursor, / ?\/ ?([TZ])(?= ?\d|$)/y)?.[1] : undefined;
  const family = societyOf(`${letter}/${code}`, mark, region);
  noteSpelling(cursor, from, family.prefix);
  return family;
}

/** The family of `T/CECS` or `Q/SY`; an enterprise code may have a mark behind it and a region before it. */
export function societyOf(document: string, mark?: string, region?: string): Family {
  const prefix = mark === undefined ? document : `${document}/${mark}`;
  const association = document.startsWith('T');
  const code = document.slice(2);
  const names = association && Object.hasOwn(associations, code) ? associations[code] : undefined;
  return {
    prefix,
    document,
    style: 'loose',
    level: association ? 'association' : 'enterprise',
    obligation: association ? 'voluntary' : mark === 'Z' ? 'guidance' : null,
    field: null,
    issuer: names === undefined ? null : { zh: names[0], en: names[1] },
    region: region !== undefined && regionOf(region).name !== undefined ? region : null,
  };
}
