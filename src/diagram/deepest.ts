/** The greatest depth below another that fits, found by halving; null where not even 1 does. A deeper picture needs more room. */
export function deepestThatFits<Result>(
  below: number,
  attempt: (depth: number) => Result | null,
): { readonly depth: number; readonly made: Result } | null {
  let best: { readonly depth: number; readonly made: Result } | null = null;
  let low = 0;
  let high = below;
  while (high - low > 1) {
    const depth = Math.floor((low + high) / 2);
    const made = attempt(depth);
    if (made === null) high = depth;
    else [low, best] = [depth, { depth, made }];
  }
  return best;
}
