import { noteSpelling, sees, take } from './cursor.js';
import type { Cursor, Refusal } from './cursor.js';
import type { Family } from './family.js';
import { foldCity, regionOf } from './region.js';

const names = {
  '': { zh: '地方标准', en: 'local standard' },
  S: { zh: '食品安全地方标准', en: 'local food safety standard' },
  J: { zh: '地方工程建设标准', en: 'local engineering standard' },
} as const;

/** Reads `DB33/T`, `DB3305/T`, `DBS33`, `DBJ33/T`, `DB13(J)/T`, `DB22/JT` at the cursor; null where no region digits follow the letters. */
export function readLocalPrefix(cursor: Cursor): Family | Refusal | null {
  const from = cursor.at;
  const match = take(cursor, /DB([SJ]?)( ?)(\d+)/y);
  if (match === null) return null;
  const kind = (match[1] ?? '') as keyof typeof names;
  const digits = match[3] ?? '';
  const bare = kind === '' && sees(cursor, /\.\d| ?[-:] ?\d+(?!\d| ?[-:])|$/y);
  // DB 41-1996, with its space, is number 41 of the code 地震; DB41-1996 could be either and lacks a number.
  if (bare && match[2] === '') return { reason: 'no-number' };
  // DB29-221-2013, DBJ 01-60-2001: the digits are an older serial of the place, not a region code.
  const serial = kind === 'J' ? sees(cursor, / ?-[A-Z]?\d/y) : digits === '29' && sees(cursor, / ?-\d+ ?-/y);
  if (bare || serial) {
    cursor.at = from;
    return null;
  }
  if (digits.length !== 2 && digits.length !== 4 && digits.length !== 6) return { reason: 'bad-number' };
  const mark = take(cursor, /(?: ?[/|_\-] ?| )?([TZ])(?![A-Z])/y)?.[1];
  // Hebei and Jilin mark their engineering standards behind the digits: DB13(J)/T, DB22/JT.
  const bracket = kind === '' && mark === undefined && take(cursor, / ?\( ?J ?\)/y) !== null ? '(J)' : '';
  const slash = kind === '' && mark === undefined ? take(cursor, / ?[/ ] ?J(T?)(?= ?\d|$)/y) : null;
  const later = bracket === '' ? slash?.[1] : take(cursor, / ?\/? ?(T)(?![A-Z])/y)?.[1];
  const voluntary = mark === 'T' || later === 'T';
  const base = `DB${kind}${digits}${bracket}${slash === null ? '' : '/J'}`;
  const prefix = `${base}${slash !== null ? (later ?? '') : (mark ?? later) === undefined ? '' : `/${mark ?? later ?? ''}`}`;
  noteSpelling(cursor, from, prefix);
  const obligation = voluntary ? 'voluntary' : mark === 'Z' ? 'guidance' : 'mandatory';
  const region = foldCity(digits);
  const engineering = kind === 'J' || base.includes('J', 3);
  const field = names[engineering ? 'J' : kind];
  const issuer = engineering ? null : kind === 'S' ? healthOf(region) : bureauOf(region);
  return localFamily(prefix, base.replace(digits, region), region, obligation, field, issuer);
}

/** Reads `DGJ32/TJ`, Jiangsu's engineering code. */
export function readJiangsuPrefix(cursor: Cursor): Family | null {
  const from = cursor.at;
  const match = take(cursor, /DGJ ?32 ?[/|_\- ] ?(TJ|J)/y);
  if (match === null) return null;
  const prefix = `DGJ32/${match[1] ?? ''}`;
  noteSpelling(cursor, from, prefix);
  const issuer = { zh: '江苏省住房和城乡建设厅', en: 'housing department of Jiangsu' };
  return localFamily(prefix, 'DGJ32', '32', match[1] === 'TJ' ? 'voluntary' : 'mandatory', names.J, issuer);
}

/** The family of `DB33` or `DB33/T`: digits of a region, and whether `/T` stands behind them. */
export function plainLocal(prefix: string, digits: string, voluntary: boolean): Family {
  const region = foldCity(digits);
  const obligation = voluntary ? 'voluntary' : 'mandatory';
  return localFamily(prefix, `DB${region}`, region, obligation, names[''], bureauOf(region));
}

function localFamily(
  prefix: string,
  document: string,
  region: string,
  obligation: Family['obligation'],
  field: Family['field'],
  issuer: Family['issuer'],
): Family {
  const known = prefix.startsWith('DBJ') ? serialRegion(region) : region;
  return { prefix, document, style: 'chinese', level: 'local', obligation, field, issuer, region: known };
}

/** The province of an engineering serial: DBJ04, DBJ13, DBJ15 are older than GB/T 2260, as all below 31, and name none. */
export function serialRegion(serial: string): string | null {
  return Number(serial) < 31 || regionOf(serial).name === undefined ? null : serial;
}

/** The health commission of a province, which issues its food safety standards. */
function healthOf(code: string): Family['issuer'] {
  const { name, tier } = regionOf(code);
  if (name === undefined || tier !== 'province') return null;
  return { zh: `${name}卫生健康委员会`, en: `health commission of the region ${code}` };
}

/** The market regulation authority of a region, which issues its standards today; null where its name is not known. */
function bureauOf(code: string): Family['issuer'] {
  const { name, tier } = regionOf(code);
  if (name === undefined || tier === 'county' || name.endsWith('新区')) return null;
  const zh = `${name}市场监督管理${name === '天津市' ? '委员会' : '局'}`;
  return { zh, en: `market regulation authority of the region ${code}` };
}
