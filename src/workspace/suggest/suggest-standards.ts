import type { LinkEnd } from '../../model/link.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSuggestion } from '../../model/suggestions.js';
import type { StandardSystem } from '../../model/system.js';
import { at } from '../../preorder/node-table.js';
import { alikeTitles, titleScore } from './title-pairs.js';

/** The limits of what is taken for nearly the same. */
export interface StandardLimits {
  readonly duplicates: number;
  readonly most: number;
}

/**
 * Standards of the systems, or of one of them, that are different documents and have nearly the same title. Titles that
 * differ in a number (第1部分 and 第2部分) are no such pair, whatever else they share.
 */
export function suggestStandards(
  systems: readonly StandardSystem[],
  documents: readonly Int32Array[],
  isStated: (from: LinkEnd, to: LinkEnd) => boolean,
  { duplicates, most }: StandardLimits,
): { readonly suggestions: readonly StandardSuggestion[]; readonly cut: number } {
  const all = systems.flatMap(({ id, standards }, s) =>
    standards.map((standard, i) => ({
      end: { system: id, standard: standard.id },
      standard,
      document: at(documents[s] ?? empty, i),
    })),
  );
  const titles = all.map(({ standard }) => standard.title);
  const { pairs, cut } = alikeTitles(titles, titles, {
    least: duplicates,
    most,
    accept(i, j) {
      const [a, b] = [all[i], all[j]];
      if (a === undefined || b === undefined || a.document === b.document) return false;
      return numbersOf(a.standard) === numbersOf(b.standard) && !isStated(a.end, b.end);
    },
  });
  const seen = new Set<number>();
  const suggestions: StandardSuggestion[] = [];
  for (const { from, to, evidence } of pairs) {
    const [a, b] = [all[Math.min(from, to)], all[Math.max(from, to)]];
    const pair = Math.min(from, to) * all.length + Math.max(from, to);
    if (a === undefined || b === undefined || seen.has(pair)) continue;
    seen.add(pair);
    suggestions.push({
      from: a.end,
      to: b.end,
      relation: evidence.similarity === 1 ? 'equal' : 'related',
      justification: 'title-similarity',
      score: titleScore(evidence),
      evidence: { title: evidence, sameIssuer: sameIssuer(a.standard, b.standard) },
    });
  }
  return { suggestions, cut };
}

const empty = new Int32Array(0);

/** The numbers of a title, which tell its part or kind from another. */
function numbersOf({ title }: Standard): string {
  const text = (title.zh ?? title.en ?? '').normalize('NFKC');
  return (text.match(/\d+|第[一二三四五六七八九十百]+/g) ?? []).join(' ');
}

/** Whether two standards have an issuer in common, null where one of them names none. */
function sameIssuer(a: Standard, b: Standard): boolean | null {
  if (a.issuers === undefined || b.issuers === undefined) return null;
  return a.issuers.some((issuer) => b.issuers?.includes(issuer) === true);
}
