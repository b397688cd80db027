/** The number that a number counts up to, whole: `3836.1` and `4` or `.4` give `3836.4`; null where it does not count up. */
export function throughOf(number: string, end: string): string | null {
  const point = number.lastIndexOf('.');
  const bare = end.startsWith('.') ? end.slice(1) : end;
  const short = point > 0 && !bare.includes('.') && bare.length <= number.length - point + 1;
  const whole = short && bare.length < point + 1 ? `${number.slice(0, point)}.${bare}` : end;
  const from = splitLast(number);
  const to = splitLast(whole);
  if (from === null || to === null || from.stem !== to.stem) return null;
  return Number(to.last) > Number(from.last) ? whole : null;
}

/** Everything but the last run of digits, and that run. */
export function splitLast(number: string): { stem: string; last: string } | null {
  const match = /\d+$/.exec(number);
  return match === null ? null : { stem: number.slice(0, match.index), last: match[0] };
}
