import { punctuation } from '../base/punctuation.js';
import type { Language } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import { statusFacts } from '../model/sets/statuses.js';
import type { DiffStandard, StandardChange, SystemDiff } from '../model/system-diff.js';
import { standardWords } from './change-names.js';
import { changeWords as words, differenceNames, matchNames } from './change-words.js';
import { keyOnSide } from './value-words.js';

/** A standard that was added, removed or changed, as one line. */
export interface StandardLine {
  readonly standard: string;
  readonly change: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string | null;
}

/** One line for each standard that differs: what is new, what is gone, what changed. */
export function standardLines({ standards }: SystemDiff, lang: Language): StandardLine[] {
  const one = (standard: DiffStandard, change: string): StandardLine => ({
    standard: standardWords(standard, lang),
    change,
    before: null,
    after: null,
    by: null,
  });
  return [
    ...standards.added.map((standard) => one(standard, words['standard-added'][lang])),
    ...standards.removed.map((standard) => one(standard, words['standard-removed'][lang])),
    ...standards.changed.map((change) => changedLine(change, lang)),
  ];
}

const named: ReadonlySet<string> = new Set(['id', 'designation', 'title', 'status']);

/** Whatever differs is shown with both values, a key without a word of its own with its name. */
function changedLine({ before, after, what, by, changes }: StandardChange, lang: Language): StandardLine {
  const keys = changes.filter(({ key }) => !named.has(key));
  const shown = (standard: DiffStandard, side: 'before' | 'after'): string | null => {
    const values = [
      ...(what.includes('id') ? [standard.standard] : []),
      ...(before.designation === after.designation ? [] : [standard.designation ?? words.nothing[lang]]),
      ...(what.includes('title') ? [titleIn(standard.title, lang)] : []),
      ...(what.includes('status') ? [statusFacts[standard.status][lang]] : []),
      ...keys.flatMap((change) => keyOnSide('standard', change, side, lang) ?? []),
    ];
    return values.length === 0 ? null : values.join(punctuation.semicolon[lang]);
  };
  return {
    standard: standardWords(after, lang),
    change: what.map((key) => differenceNames[key][lang]).join(punctuation.list[lang]),
    before: shown(before, 'before'),
    after: shown(after, 'after'),
    by: by === 'id' ? null : matchNames[by][lang],
  };
}
