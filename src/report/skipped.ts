import { fillSentence, type Language } from '../base/sentence.js';
import { findingSentences } from '../gaps/sentences.js';
import type { AuditReport } from '../model/audit-report.js';
import { auditSentences as words } from './audit-words.js';

/** Says which rules did not run for want of a day, in one line; none where all ran. */
export function skippedLines({ skipped }: AuditReport, lang: Language): readonly string[] {
  const names = skipped.map(({ code }) =>
    code === 'baseline-expiry' ? words.baselineExpiry[lang] : (findingSentences[code]?.name?.[lang] ?? code),
  );
  return names.length === 0
    ? []
    : [fillSentence(words.undated[lang], { names: names.join(lang === 'zh' ? '、' : ', ') })];
}
