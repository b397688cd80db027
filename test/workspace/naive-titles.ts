/** The pieces of a title, written as plainly as can be: pairs of Chinese characters, and words. */
export function plainPieces(title: string): ReadonlySet<string> {
  const text = title.normalize('NFKC').toLowerCase();
  const kept = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, (gap, at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at + gap.length] ?? ''];
    return /\p{Script=Han}/u.test(before) && /\p{Script=Han}/u.test(after) ? '' : ' ';
  });
  const runs = kept.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      if (!/\p{Script=Han}/u.test(run) || run.length === 1) return [run];
      return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
    }),
  );
}

/** The share of pieces that two titles both have. */
export function plainSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of a) if (b.has(piece)) common++;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
