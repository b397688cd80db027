import type { Language } from '../base/sentence.js';
import { fillSentence } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import type { CoverageCause, DiffCounts, DiffNode, DiffStandard } from '../model/system-diff.js';
import type { StandardSystem } from '../model/system.js';
import { findNode } from '../system/find.js';
import { changeWords as words } from './change-words.js';
import type { Both } from './matching.js';

/** The two editions, where they are at hand: with them nodes and standards are named by their titles. */
export type Editions = Partial<Both<StandardSystem>>;

/** Names of what a diff speaks of. */
export interface ChangeNames {
  readonly node: (side: keyof Both<unknown>, id: string | null) => string;
  readonly standard: (side: keyof Both<unknown>, id: string) => string;
}

export function changeNames(editions: Editions, lang: Language): ChangeNames {
  const standards = { before: byId(editions.before), after: byId(editions.after) };
  return {
    node(side, id) {
      if (id === null) return words.top[lang];
      const system = editions[side];
      const node = system === undefined ? undefined : findNode(system, id);
      return node === undefined ? id : numbered(node.code, titleIn(node.title, lang) ?? id);
    },
    standard(side, id) {
      const found = standards[side].get(id);
      return found === undefined ? id : numbered(found.designation, titleIn(found.title, lang) ?? id);
    },
  };
}

function byId(system: StandardSystem | undefined): ReadonlyMap<string, StandardSystem['standards'][number]> {
  return new Map((system?.standards ?? []).map((standard) => [standard.id, standard]));
}

/** A node as the diff itself names it. */
export function nodeWords({ code, title, node }: DiffNode, lang: Language): string {
  return numbered(code, titleIn(title, lang) ?? node);
}

/** A standard as the diff itself names it. */
export function standardWords({ designation, title, standard }: DiffStandard, lang: Language): string {
  return numbered(designation, titleIn(title, lang) ?? standard);
}

/** How coverage went: ↑ better, ↓ worse, → neither, by what is missing, else by what exists. */
export function arrowOf(before: DiffCounts | null, after: DiffCounts | null): '↑' | '↓' | '→' {
  if (before === null || after === null) return '→';
  const better =
    before.metRatio !== null && after.metRatio !== null && before.metRatio !== after.metRatio
      ? after.metRatio - before.metRatio
      : before.missing !== null && after.missing !== null && before.missing !== after.missing
        ? before.missing - after.missing
        : after.existing - before.existing;
  return better > 0 ? '↑' : better < 0 ? '↓' : '→';
}

/** The counts of a node before and after: existing of required; where it began or ceased to apply, that it does not. */
export function countWords(before: DiffCounts | null, after: DiffCounts | null, lang: Language): string {
  const restated = before?.state !== after?.state;
  const side = (counts: DiffCounts | null): string => {
    if (counts === null) return words.nothing[lang];
    if (restated && counts.state === 'not-applicable') return words.excluded[lang];
    return `${String(counts.existing)}/${String(counts.required ?? '—')}`;
  };
  return fillSentence(words.counts[lang], { before: side(before), arrow: arrowOf(before, after), after: side(after) });
}

/** A document by its designation, or by its title where it has none. */
export function documentWords({ before, after }: CoverageCause, names: ChangeNames): string {
  const named = after ?? before;
  return named?.designation ?? names.standard(after === null ? 'before' : 'after', named?.standard ?? '');
}
