/** The number that a number counts up to, whole: `3836.1` and `4` or `.4` give `3836.4`; null where it does not count up. */
export function throughOf(number: string, end: string): string | null {
  const point = Math.max(number.lastIndexOf('.'), number.lastIndexOf('-'));
  const bare = end.startsWith('.') ? end.slice(1) : end;
  const short = point > 0 && !/[.-]/.test(bare) && bare.length <= number.length - point + 1;
  const whole = short && bare.length < point + 1 ? number.slice(0, point + 1) + bare : end;
  const from = splitLast(number);
  const to = splitLast(whole);
  if (from === null || to === null || from.stem !== to.stem || from.tail !== to.tail) return null;
  return Number(to.last) > Number(from.last) ? whole : null;
}

/** Everything before the last run of digits, that run, and one letter behind it. */
export function splitLast(number: string): { stem: string; last: string; tail: string } | null {
  const match = /(\d+)([A-Z]?)$/.exec(number);
  if (match === null) return null;
  return { stem: number.slice(0, match.index), last: match[1] ?? '', tail: match[2] ?? '' };
}
