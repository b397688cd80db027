import { deepFreeze } from '../base/freeze.js';
import type { Designation, DesignationResult } from './designation.js';
import { chineseFamilies } from './family.js';

/** Interim: usual forms only. */
export function safeParseDesignation(input: string): DesignationResult {
  const text = input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−]+/g, '-')
    .trim();
  if (text === '') return { ok: false, reason: 'empty', input };
  if (text.length > 500) return { ok: false, reason: 'too-long', input };
  const match = /^([A-Z]+(?:\d{2,6})?(?: ?\/ ?[A-Z]+)*)\/? ?(\d[\d.A-Z]*(?:-\d{1,3})?)(?:[-:](\d{4}))?$/.exec(text);
  if (match === null) return { ok: false, reason: 'not-a-designation', input };
  let prefix = (match[1] ?? '').replace(/ /g, '');
  const number = match[2] ?? '';
  const year = match[3] === undefined ? null : Number(match[3]);
  if (/^[A-Z]{2}T$/.test(prefix)) prefix = `${prefix.slice(0, 2)}/T`;
  const family = chineseFamilies().get(prefix);
  const iso = /^(ISO|IEC)/.test(prefix);
  const local = /^DB\d/.test(prefix);
  const level = iso ? 'international' : local ? 'local' : prefix.startsWith('T/') ? 'association' : family?.level;
  if (level === undefined) return { ok: false, reason: 'unknown-prefix', input };
  const document = `${family?.document ?? (local ? prefix.replace(/\/T$/, '') : prefix)} ${number}`;
  const canonical = `${prefix} ${number}${year === null ? '' : `${iso ? ':' : '-'}${String(year)}`}`;
  const value: Designation = {
    input,
    canonical,
    edition: year === null ? null : canonical,
    document,
    prefix,
    number,
    through: null,
    year,
    month: null,
    revised: null,
    amendments: [],
    variant: null,
    level,
    obligation: family?.obligation ?? null,
    field: null,
    issuer: null,
    regions: [],
    also: [],
    degree: null,
    remark: null,
    repairs: [],
  };
  return deepFreeze({ ok: true, value });
}
