import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { figureKey } from '../coverage/figure.js';
import { reconcile } from '../coverage/reconcile.js';
import type { Claim } from '../model/claim.js';
import type { StandardSystem } from '../model/system.js';
import { auditSentences as words } from './audit-words.js';
import { claimPhrases } from './claim-phrases.js';
import { reasonNames, resultNames } from './claims-words.js';
import { nodeName } from './names.js';
import type { SourceNotes } from './source-notes.js';

/** What an audit says beside its findings: the published figures that hold, and those that nobody can check. */
export interface ClaimLines {
  readonly holding: readonly string[];
  readonly unclear: readonly { readonly reason: string; readonly text: string }[];
}

/** Puts the published figures that are no findings into sentences, each figure once however often it is published. */
export function claimLines(
  system: StandardSystem,
  sources: SourceNotes,
  options: { readonly lang: Language; readonly asOf: string | null },
): ClaimLines {
  const { lang, asOf } = options;
  const report = reconcile(system, asOf === null ? {} : { asOf });
  const say = (key: keyof typeof words, claim: Claim, args: Readonly<Record<string, unknown>>): string => {
    const { source, ...phrases } = claimPhrases(claim, system, lang);
    return fillSentence(words[key][lang], { ...phrases, mark: sources.mark(source), ...args }).trim();
  };
  const once = firsts();
  const claims = report.claims.filter(({ figure }) => once(`claim ${figureKey(figure)}`));
  const holding = claims
    .filter(({ result }) => result === 'holds')
    .map(({ figure, listed }) => say('holds', figure, { listed }));
  const sums = report.sums.flatMap(({ whole, parts, general, result, by }) => {
    const claim = system.claims[whole];
    if (claim === undefined || !once(`sum ${by} ${figureKey(claim)}`)) return [];
    const values = parts.map((part) => String(system.claims[part]?.value ?? '—')).join(' + ');
    const names = general.map((id) => nodeName(id, system, lang)).join(punctuation.list[lang]);
    if (result === 'holds') return [say('sumHolds', claim, { parts: values })];
    return result === 'holds-without-general' ? [say('sumHoldsWithout', claim, { general: names })] : [];
  });
  const unclear = claims
    .filter(({ result }) => result === 'cannot-tell')
    .map(({ figure, reason }) => ({
      reason: reason === null ? resultNames['cannot-tell'][lang] : reasonNames[reason][lang],
      text: say('cannotTell', figure, {}),
    }));
  return { holding: [...holding, ...sums], unclear };
}

/** Tells of each key whether it comes up for the first time. */
function firsts(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => !seen.has(key) && seen.add(key).has(key);
}
