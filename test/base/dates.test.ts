import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../src/base/dates.js';

/** The plain way: a date that exists comes back from the calendar as it went in. */
function plainly(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const whole = `${text}${'-01-01'.slice(text.length - 4)}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === whole;
}

describe('a date that exists', () => {
  test('is told as the calendar tells it, for every month and day of common, leap and century years', () => {
    const two = (part: number): string => String(part).padStart(2, '0');
    for (const year of ['0000', '0400', '1900', '2000', '2023', '2024', '9999']) {
      expect(isRealDate(year)).toBe(plainly(year));
      for (let month = 0; month < 15; month++) {
        expect(isRealDate(`${year}-${two(month)}`)).toBe(plainly(`${year}-${two(month)}`));
        for (let day = 0; day < 34; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          expect(isRealDate(text), text).toBe(plainly(text));
        }
      }
    }
  });

  test.each([
    '',
    '2020-',
    '2020-1',
    '2020/05',
    '2020-05/01',
    '20a0',
    '2020-0x',
    '2020-05-1x',
    '２０２０',
    '2020-05-01 ',
    '-020',
  ])('%j is none', (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});
