import { fillSentence, nestQuotes, type Language } from '../base/sentence.js';
import type { AuditReport } from '../model/audit-report.js';
import type { DescribedFinding, Severity } from '../model/finding.js';
import type { StandardSystem } from '../model/system.js';
import { groupFindings, type AuditGrouping } from './audit-groups.js';
import { auditText } from './audit-text.js';
import { dayNote } from './day-note.js';
import { formats } from './format.js';
import { renderJunit } from './junit.js';
import { renderSarif } from './sarif.js';
import { auditTitle } from './audit-title.js';
import { auditSentences as words, findingColumns as columns, severityWords } from './audit-words.js';
import { csvTable } from './csv-table.js';
import { jsonText } from './json-text.js';
import { markdownPage } from './markdown-page.js';
import { nodeName } from './names.js';
import type { RenderOptions } from './render-page.js';
import { skippedLines } from './skipped.js';
import { tableOf, type Column, type Table } from './table.js';

/** How an audit is printed; with `systems`, nodes are named by their titles, and the text tells which figures hold. */
export interface RenderAuditOptions extends Omit<RenderOptions, 'system' | 'format'> {
  /** Beside the usual forms `sarif` (SARIF 2.1.0) and `junit` (JUnit XML), for what reads the results of other tools. */
  readonly format?: AuditFormat;
  readonly systems?: readonly StandardSystem[];
  /** How text and Markdown group the findings. Default `severity`. */
  readonly groupBy?: AuditGrouping;
  /** The file of each system by its id, for SARIF, which points into files. */
  readonly files?: Readonly<Record<string, string>>;
  /** From which severity on a finding fails a test of JUnit. Default `error`. */
  readonly failOn?: Severity | 'never';
}

/** The forms in which an audit can be printed. */
export const auditFormats = [...formats, 'sarif', 'junit'] as const;
/** One of the forms in which an audit can be printed. */
export type AuditFormat = (typeof auditFormats)[number];

/**
 * Prints an audit: as text its findings by severity and rule, the published figures that hold, and a summary; as
 * Markdown and CSV one line a finding.
 *
 * @example
 * renderAudit(audit(system), { lang: 'en', systems: [system] }).startsWith('Audit: '); // => true
 */
export function renderAudit(report: AuditReport, options: RenderAuditOptions = {}): string {
  const { lang = 'zh', systems = [], width, groupBy } = options;
  switch (options.format ?? 'table') {
    case 'json':
      return jsonText(report);
    case 'csv':
      return csvTable(tableOf(report.findings, recordColumns(lang), { lang }), options);
    case 'md':
      return markdownPage({
        title: auditTitle(report, systems, lang),
        tables: findingsTables(report, options),
        notes: summaryNotes(report, lang),
      });
    case 'table':
      return auditText(report, {
        lang,
        systems,
        ...(width === undefined ? {} : { width }),
        ...(groupBy === undefined ? {} : { groupBy }),
      });
    case 'sarif':
      return renderSarif(report, options);
    case 'junit':
      return renderJunit(report, options);
  }
}

/** One table, or one a group where another grouping than that by weight is asked for. */
function findingsTables(report: AuditReport, options: RenderAuditOptions): readonly Table[] {
  const { lang = 'zh', systems = [], groupBy = 'severity' } = options;
  if (report.findings.length === 0) return [];
  if (groupBy === 'severity') return [findingsTable(report, report.findings, systems, lang)];
  return groupFindings(report, groupBy, { lang, systems }).map(({ title, findings }) => ({
    ...findingsTable(report, findings, systems, lang),
    caption: title,
  }));
}

function findingsTable(
  report: AuditReport,
  findings: readonly DescribedFinding[],
  systems: readonly StandardSystem[],
  lang: Language,
): Table {
  const place = ({ at }: DescribedFinding): string => {
    const system = systems.find(({ id }) => id === at.system);
    const path = at.path.map((id) => nodeName(id, system, lang));
    return (path.length === 0 ? [nodeName(null, system, lang)] : path).join(' / ');
  };
  const [severity, code, system] = [
    column('severity', (finding) => severityWords[finding.severity][lang]),
    column('code', (finding) => finding.code),
    column('system', ({ at }) => at.system),
  ];
  return tableOf(
    findings,
    [
      severity,
      code,
      ...(report.systems.length > 1 ? [system] : []),
      column('place', place),
      column('message', ({ message }) => nestQuotes(message[lang])),
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
    dayNote(words, asOf, lang),
    fillSentence(words.counts[lang], summary),
    fillSentence(words[summary.missing === null ? 'gapsUnknown' : 'gaps'][lang], summary),
    ...skippedLines(report, lang),
  ];
}
