import { fillSentence, type Language } from '../base/sentence.js';
import type { AuditReport } from '../model/audit-report.js';
import type { DescribedFinding } from '../model/finding.js';
import type { StandardSystem } from '../model/system.js';
import { auditText } from './audit-text.js';
import { auditSentences as words, findingColumns as columns, severityNames } from './audit-words.js';
import { csvTable } from './csv-table.js';
import { jsonText } from './json-text.js';
import { markdownPage } from './markdown-page.js';
import { nodeName, systemName } from './names.js';
import type { RenderOptions } from './render-page.js';
import { skippedLines } from './skipped.js';
import { tableOf, type Column, type Table } from './table.js';

/** How an audit is printed; with `systems`, nodes are named by their titles, and the text tells which figures hold. */
export interface RenderAuditOptions extends Omit<RenderOptions, 'system'> {
  readonly systems?: readonly StandardSystem[];
}

/**
 * Prints an audit: as text its findings by severity and rule, the published figures that hold, and a summary; as
 * Markdown and CSV one line a finding.
 *
 * @example
 * renderAudit(audit(system), { lang: 'en', systems: [system] }).startsWith('Audit: '); // => true
 */
export function renderAudit(report: AuditReport, options: RenderAuditOptions = {}): string {
  const { lang = 'zh', systems = [], width } = options;
  switch (options.format ?? 'table') {
    case 'json':
      return jsonText(report);
    case 'csv':
      return csvTable(tableOf(report.findings, recordColumns(lang), { lang }), options);
    case 'md':
      return markdownPage({
        title: fillSentence(words.title[lang], { names: namesOf(report, systems, lang) }),
        tables: report.findings.length === 0 ? [] : [findingsTable(report, systems, lang)],
        notes: summaryNotes(report, lang),
      });
    case 'table':
      return auditText(report, { lang, systems, ...(width === undefined ? {} : { width }) });
  }
}

function namesOf(report: AuditReport, systems: readonly StandardSystem[], lang: Language): string {
  const names = report.systems.map((id) =>
    systemName(
      id,
      systems.find((system) => system.id === id),
      lang,
    ),
  );
  return names.join(lang === 'zh' ? '、' : ', ');
}

function findingsTable(report: AuditReport, systems: readonly StandardSystem[], lang: Language): Table {
  const place = ({ at }: DescribedFinding): string => {
    const system = systems.find(({ id }) => id === at.system);
    const path = at.path.map((id) => nodeName(id, system, lang));
    return (path.length === 0 ? [nodeName(null, system, lang)] : path).join(' / ');
  };
  const [severity, code, system] = [
    column('severity', (finding) => severityNames[finding.severity][lang]),
    column('code', (finding) => finding.code),
    column('system', ({ at }) => at.system),
  ];
  return tableOf(
    report.findings,
    [
      severity,
      code,
      ...(report.systems.length > 1 ? [system] : []),
      column('place', place),
      column('message', ({ message }) => message[lang]),
      column('next', ({ next }) => next?.[lang] ?? null),
    ],
    { lang },
  );
}

/** Every field of a finding; lists stand in one cell. */
function recordColumns(lang: Language): readonly Column<DescribedFinding>[] {
  const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
  return [
    column('severity', ({ severity }) => severity),
    column('code', ({ code }) => code),
    column('system', ({ at }) => at.system),
    column('node', ({ at }) => at.node),
    column('place', ({ at }) => joined(at.path)),
    column('standard', ({ at }) => at.standard),
    column('message', ({ message }) => message[lang]),
    column('evidence', ({ evidence }) => joined(evidence)),
    column('next', ({ next }) => next?.[lang] ?? null),
    column('responsible', ({ responsible }) => joined(responsible)),
  ];
}

function column(key: keyof typeof columns, cell: Column<DescribedFinding>['cell']): Column<DescribedFinding> {
  return { title: columns[key], cell };
}

function summaryNotes(report: AuditReport, lang: Language): readonly string[] {
  const { asOf, summary } = report;
  return [
    asOf === null ? words.noDate[lang] : fillSentence(words.asOf[lang], { asOf }),
    fillSentence(words.counts[lang], summary),
    fillSentence(words[summary.missing === null ? 'gapsUnknown' : 'gaps'][lang], summary),
    ...skippedLines(report, lang),
  ];
}
