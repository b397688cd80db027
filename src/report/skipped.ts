import { addToGroup } from '../base/groups.js';
import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { findingSentences } from '../gaps/sentences.js';
import type { AuditReport } from '../model/audit-report.js';
import { auditSentences as words } from './audit-words.js';

/** Says which rules did not run, one line for each reason; none where all ran. */
export function skippedLines({ skipped }: AuditReport, lang: Language): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { code, reason } of skipped) {
    const name =
      code === 'baseline-expiry' ? words.baselineExpiry[lang] : (findingSentences[code]?.name?.[lang] ?? code);
    addToGroup(byReason, reason, name);
  }
  return Array.from(byReason, ([reason, names]) =>
    fillSentence(skippedSentence(reason)[lang], { names: names.join(punctuation.list[lang]) }),
  );
}

/** Why rules did not run, with `{names}` for the rules. */
export function skippedSentence(reason: string): Sentence {
  if (reason === 'needs-links') return words.unlinked;
  return reason === 'too-many-links' ? words.tooManyLinks : words.undated;
}
