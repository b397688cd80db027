import { fillSentence, type Language } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { AuditReport } from '../model/audit-report.js';
import type { StandardSystem } from '../model/system.js';
import { titleOf } from './audit-words.js';
import { fewSystems, systemName } from './names.js';

/** What an audit is about, in a line or two: one system with its id, or the first of many and how many there are. */
export function auditTitle(report: AuditReport, systems: readonly StandardSystem[], lang: Language): string {
  const known = new Map(systems.map((system) => [system.id, system]));
  const [only = ''] = report.systems;
  const names =
    report.systems.length === 1
      ? systemName(only, known.get(only), lang)
      : fewSystems(
          report.systems.map((id) => titleIn(known.get(id)?.title, lang) ?? id),
          lang,
        );
  return fillSentence(titleOf(report)[lang], { names });
}
