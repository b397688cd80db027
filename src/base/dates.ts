const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Tells whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a date that exists. */
export function isRealDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (longest[month - 1] ?? 0) && (month !== 2 || day < 29 || leap);
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
