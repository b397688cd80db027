import { punctuation } from '../base/punctuation.js';
import type { Language } from '../base/sentence.js';
import { claimArgs } from '../gaps/claim-words.js';
import type { Claim } from '../model/claim.js';
import type { ClaimsReport } from '../model/claims-report.js';
import type { StandardSystem } from '../model/system.js';
import { nodeName } from './names.js';

/** What a claim says, in words: what it counts, of whom, its figure, and who publishes it. */
export interface ClaimPhrases {
  readonly subject: string;
  readonly what: string;
  readonly figure: string;
  readonly unit: string;
  readonly source: string;
}

/** Puts a claim into words as findings do. */
export function claimPhrases(claim: Claim, system: StandardSystem, lang: Language): ClaimPhrases {
  const args = claimArgs(system, claim);
  const say = (key: string): string => {
    const words = args[key] as Readonly<Record<Language, string>>;
    return words[lang];
  };
  return {
    subject: say('subject'),
    what: say('what'),
    figure: say('figure'),
    unit: say('unit'),
    source: say('source'),
  };
}

/** What a claim is about, for a cell: its nodes by code and title, else the system. */
export function claimAbout(claim: Claim, system: StandardSystem, lang: Language): string {
  const nodes = claim.about.nodes ?? [null];
  return nodes.map((id) => nodeName(id, system, lang)).join(punctuation.list[lang]);
}

/** A stand-in for a system that is not at hand: everything is called by its id. */
export function unknownSystem(report: ClaimsReport): StandardSystem {
  return {
    format: 'tixi/1',
    id: report.system,
    title: { zh: report.system },
    levels: [],
    children: [],
    standards: [],
    claims: report.claims.map(({ figure }) => figure),
    sources: [],
  };
}
