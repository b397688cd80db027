const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Tells whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a date that exists. */
export function isRealDate(text: string): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = numberAt(text, 0, 4);
  const month = length === 4 ? 1 : text[4] === '-' ? numberAt(text, 5, 7) : 0;
  const day = length < 10 ? 1 : text[7] === '-' ? numberAt(text, 8, 10) : 0;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 0 && day >= 1 && day <= (longest[month - 1] ?? 0) && (month !== 2 || day < 29 || leap);
}

/** The number that digits make, or -1 where one of them is none. */
function numberAt(text: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Tells whether one date is certainly later than another; `2020` is not certainly later than `2020-05`. */
export function isCertainlyLater(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) > b.slice(0, shared);
}

/** Tells whether a date has come on a day (`YYYY-MM-DD`); a date of less precision is taken at its beginning. */
export function hasCome(date: string, day: string): boolean {
  return date <= day;
}
