import { noteSpelling, sees, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Family } from './family.js';
import { regionOf } from './region.js';

const names = {
  '': { zh: '地方标准', en: 'local standard' },
  S: { zh: '食品安全地方标准', en: 'local food safety standard' },
  J: { zh: '地方工程建设标准', en: 'local engineering standard' },
} as const;

/** Reads `DB33/T`, `DB3305/T`, `DBS33`, `DBJ33/T` at the cursor; null where no region digits follow the letters. */
export function readLocalPrefix(cursor: Cursor): Family | Refusal | null {
  const from = cursor.at;
  const match = take(cursor, /DB([SJ]?)( ?)(\d+)/y);
  if (match === null) return null;
  const kind = (match[1] ?? '') as keyof typeof names;
  const digits = match[3] ?? '';
  const bare = kind === '' && sees(cursor, /\.\d| ?[-:] ?\d+$|$/y);
  // DB 41-1996, with its space, is number 41 of the code 地震; DB41-1996 could be either and lacks a number.
  if (bare && match[2] === '') return { reason: 'no-number' };
  // DB29-221-2013, DBJ 01-60-2001: the digits are an older serial of the place, not a region code.
  const serial = kind === 'J' ? sees(cursor, / ?-\d/y) : digits === '29' && sees(cursor, / ?-\d+ ?-/y);
  if (bare || serial) {
    cursor.at = from;
    return null;
  }
  if (digits.length !== 2 && digits.length !== 4 && digits.length !== 6) return { reason: 'bad-number' };
  const mark = take(cursor, /(?: ?[/|_\-] ?| )?([TZ])(?![A-Z])/y)?.[1];
  const prefix = `DB${kind}${digits}${mark === undefined ? '' : `/${mark}`}`;
  noteSpelling(cursor, from, prefix);
  const obligation = mark === 'T' ? 'voluntary' : mark === 'Z' ? 'guidance' : 'mandatory';
  return localFamily(prefix, `DB${kind}${digits}`, digits, obligation, names[kind]);
}

/** Reads `DGJ32/TJ`, Jiangsu's engineering code. */
export function readJiangsuPrefix(cursor: Cursor): Family | null {
  const from = cursor.at;
  const match = take(cursor, /DGJ ?32 ?[/|_\- ] ?(TJ|J)/y);
  if (match === null) return null;
  const prefix = `DGJ32/${match[1] ?? ''}`;
  noteSpelling(cursor, from, prefix);
  return localFamily(prefix, 'DGJ32', '32', match[1] === 'TJ' ? 'voluntary' : 'mandatory', names.J);
}

function localFamily(
  prefix: string,
  document: string,
  region: string,
  obligation: Family['obligation'],
  field: Family['field'],
): Family {
  // DBJ04 is Shanxi, DBJ13 Fujian, DBJ15 Guangdong: below 31 the engineering serials are older than GB/T 2260.
  const engineering = prefix.startsWith('DBJ');
  const known = engineering && (Number(region) < 31 || regionOf(region).name === undefined) ? null : region;
  const issuer = engineering || known === null ? null : bureauOf(known);
  return { prefix, document, style: 'chinese', level: 'local', obligation, field, issuer, region: known };
}

/** The market regulation authority of a region, which issues its standards today; null where its name is not known. */
function bureauOf(code: string): Family['issuer'] {
  const { name, tier } = regionOf(code);
  if (name === undefined || tier === 'county' || name.endsWith('新区')) return null;
  const zh = `${name}市场监督管理${name === '天津市' ? '委员会' : '局'}`;
  return { zh, en: `market regulation authority of the region ${code}` };
}
