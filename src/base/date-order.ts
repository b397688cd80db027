/** Tells whether one date is certainly later than another; `2020` is not certainly later than `2020-05`. */
export function isCertainlyLater(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) > b.slice(0, shared);
}
