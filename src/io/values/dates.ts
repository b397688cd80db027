import { isRealDate } from '../../base/dates.js';
import { cellText, type CellValue } from '../grid.js';

const digits = '〇一二三四五六七八九';

/**
 * Reads a day as tables have it: a date, the serial number of one, `2020/5/1`, `2020.5`, `20200501`, `2020年5月`,
 * `二〇二〇年五月`; the result is `YYYY-MM-DD` or as much as is known. Null where it is none.
 */
export function readDay(value: CellValue): string | null {
  if (value instanceof Date) return isRealDate(cellText(value)) ? cellText(value) : null;
  if (typeof value === 'number') return dayOfNumber(value);
  const plain = cellText(value);
  if (plain.length === 10 && isRealDate(plain)) return plain;
  const text = plain
    .normalize('NFKC')
    .replace(/[〇零○]/g, '〇')
    .replace(/[一二三四五六七八九〇]{4}(?=年)/, (year) => year.replace(/./g, (one) => String(digits.indexOf(one))))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, numberOf);
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (compact !== null) {
    const serial = text.length === 5 ? null : joined(compact[1], compact[2], compact[3]);
    return serial;
  }
  if (/^\d{4,5}$/.test(text)) return dayOfNumber(Number(text));
  const match =
    /^(\d{4})\s*(?:年|[-/.]|$)\s*(?:(\d{1,2})\s*(?:月|[-/.]|$)\s*(?:(\d{1,2})\s*日?)?)?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?:前|底|起)?$/.exec(
      text,
    );
  return match === null ? null : joined(match[1], match[2], match[3]);
}

/** A whole number is a year, a day written without marks, or Excel's count of days since 1899-12-30. */
function dayOfNumber(value: number): string | null {
  const whole = Math.floor(value);
  if (whole >= 1900 && whole <= 2200) return String(whole);
  if (whole >= 19_000_101 && whole <= 22_001_231) return readDay(String(whole));
  if (whole >= 190_001 && whole <= 220_012) return readDay(String(whole));
  // A broken cell may hold what is no number at all.
  if (!(whole >= 10_000 && whole <= 110_000)) return null;
  return new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000).toISOString().slice(0, 10);
}

function joined(year = '', month?: string, day?: string): string | null {
  const parts = [year, month, day]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).padStart(2, '0'));
  const date = parts.join('-');
  return isRealDate(date) ? date : null;
}

/** A number up to 99 in Chinese: 五, 十二, 二十一. */
function numberOf(text: string): string {
  const [tens, ones = ''] = text.includes('十') ? text.split('十') : [null, text];
  const one = ones === '' ? 0 : digits.indexOf(ones);
  return String(tens === null ? one : (tens === '' ? 1 : digits.indexOf(tens)) * 10 + one);
}
