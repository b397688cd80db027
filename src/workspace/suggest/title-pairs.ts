import type { TitleEvidence } from '../../model/suggestions.js';
import type { Title } from '../../model/title.js';
import { similarTitles, type SimilarOptions } from './similar-titles.js';

/** Two things, by position, whose titles are alike in a language. */
export interface AlikeTitles {
  readonly from: number;
  readonly to: number;
  readonly evidence: TitleEvidence;
}

/** Compares titles with titles in Chinese and in English; a pair that is alike in both counts in the one where it is more so. */
export function alikeTitles(
  from: readonly Title[],
  to: readonly Title[],
  options: SimilarOptions,
): { readonly pairs: readonly AlikeTitles[]; readonly cut: number } {
  const best = new Map<number, Map<number, AlikeTitles>>();
  let cut = 0;
  for (const language of ['zh', 'en'] as const) {
    const [left, right] = [titlesIn(from, language), titlesIn(to, language)];
    const { accept = () => true } = options;
    const place = (list: readonly { readonly position: number }[], i: number): number => list[i]?.position ?? -1;
    const found = similarTitles(
      left.map(({ text }) => text),
      right.map(({ text }) => text),
      { ...options, accept: (i, j) => accept(place(left, i), place(right, j)) },
    );
    cut += found.cut;
    for (const { left: i, right: j, similarity } of found.pairs) {
      const pair = { from: place(left, i), to: place(right, j), evidence: { language, similarity } };
      const row = best.get(pair.from) ?? new Map<number, AlikeTitles>();
      best.set(pair.from, row);
      const before = row.get(pair.to);
      if (before === undefined || before.evidence.similarity < similarity) row.set(pair.to, pair);
    }
  }
  return { pairs: [...best.values()].flatMap((row) => [...row.values()]), cut };
}

/** What titles say by themselves, at most nine tenths: two things of one name may be two things. */
export function titleScore(evidence: TitleEvidence | null): number {
  return evidence === null ? 0 : 0.9 * evidence.similarity;
}

/** How alike two titles are, or null where they are less so than asked. */
export function compareTitles(a: Title | undefined, b: Title | undefined, least: number): TitleEvidence | null {
  if (a === undefined || b === undefined) return null;
  return alikeTitles([a], [b], { least, most: 1 }).pairs[0]?.evidence ?? null;
}

function titlesIn(
  titles: readonly Title[],
  language: 'zh' | 'en',
): readonly { readonly text: string; readonly position: number }[] {
  return titles.flatMap((title, position) => {
    const text = title[language];
    return text === undefined ? [] : [{ text, position }];
  });
}
