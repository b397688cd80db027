import { noteSpelling, take } from './cursor.js';
import type { Cursor } from './cursor.js';
import { fixedFamilies } from './family.js';
import type { Family } from './family.js';
import { provinceByShortName } from './region.js';

/** Reads `JJG(交通)`, `JJF(浙)`, `GBW(E)`: a code whose brackets name the industry or the province. */
export function readMetrologyPrefix(cursor: Cursor): Family | null {
  const from = cursor.at;
  const match = take(cursor, /(JJ[FG]|GBW) ?\( ?([\u4e00-\u9fff]{1,6}|E) ?\)/y);
  const base = match === null ? undefined : fixedFamilies().get(match[1] ?? '');
  if (match === null || base === undefined) {
    cursor.at = from;
    return null;
  }
  const place = match[2] ?? '';
  const prefix = `${base.prefix}(${place})`;
  noteSpelling(cursor, from, prefix);
  const region = provinceByShortName(place);
  const level = region !== null ? 'local' : base.prefix === 'GBW' ? 'national' : 'industry';
  if (level === 'national') return { ...base, prefix, document: prefix, level, region };
  const [zh, en] =
    base.prefix === 'JJG'
      ? ['计量检定规程', 'verification regulation']
      : ['计量技术规范', 'metrological specification'];
  const field =
    level === 'local' ? { zh: `地方${zh}`, en: `local ${en}` } : { zh: `部门${zh}`, en: `departmental ${en}` };
  return { ...base, prefix, document: prefix, level, region, field, issuer: null };
}
