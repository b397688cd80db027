/**
 * How a body writes its numbers: the mark before the year, the form of the year, what follows.
 *
 * `chinese` 1.1-2020 · `loose` D65-01-2007 · `iso` 9001:2015/Amd 1:2024 · `iec` 60034-1:2022/AMD1:2024 CSV ·
 * `en` 60335-1:2012+A11:2014 · `colon` 7671:2018 · `spaced` B 0001:2019 · `dash` 70-2020 · `hyphen` joins the prefix with
 * a hyphen (MIL-STD-810H) · `astm` D638-22 · `gost` 12.1.004-91 · `itu` G.652 (11/2016) ·
 * `etsi` 300 328 V2.2.2 (2019-07) · `bare` numbers without year.
 */
export type Style =
  | 'chinese'
  | 'loose'
  | 'iso'
  | 'iec'
  | 'en'
  | 'colon'
  | 'spaced'
  | 'dash'
  | 'hyphen'
  | 'astm'
  | 'gost'
  | 'itu'
  | 'etsi'
  | 'bare';

/** The styles with a colon before the year. */
export function hasColonYear(style: Style): boolean {
  return style === 'iso' || style === 'iec' || style === 'en' || style === 'colon' || style === 'spaced';
}

/** A year, with the month where it is known, as ITU (11/2016) or others (2019-07) print it. */
export function dateOf(style: Style, year: number, month: number | null): string {
  if (month === null) return String(year);
  const two = String(month).padStart(2, '0');
  return style === 'itu' ? `${two}/${String(year)}` : `${String(year)}-${two}`;
}
