import { addToGroup } from '../base/groups.js';
import { punctuation } from '../base/punctuation.js';
import { fillSentence, nestQuotes, type Language } from '../base/sentence.js';
import { describeFinding } from '../gaps/describe.js';
import type { AuditReport } from '../model/audit-report.js';
import type { DescribedFinding } from '../model/finding.js';
import { severities } from '../model/sets/severities.js';
import type { StandardSystem } from '../model/system.js';
import { claimLines } from './audit-claims.js';
import { auditTitle } from './audit-title.js';
import { auditSentences as words, severityNames } from './audit-words.js';
import { baselineBlocks } from './audit-baseline.js';
import { groupFindings, type AuditGrouping, type FindingGroup } from './audit-groups.js';
import { dayNote } from './day-note.js';
import { mergeAlike } from './merge-alike.js';
import { cleanLine } from './clean-line.js';
import { nodeName, systemName } from './names.js';
import { skippedLines } from './skipped.js';
import { createSourceNotes, type SourceNotes } from './source-notes.js';
import { defaultWidth } from './text-page.js';
import { wrapText } from './wrap.js';

/** What an audit is written with: the systems it is about, the language, and the width of the terminal. */
export interface AuditTextOptions {
  readonly lang: Language;
  readonly systems: readonly StandardSystem[];
  readonly width?: number;
  readonly groupBy?: AuditGrouping;
}

/** Writes an audit to be read: findings by severity and rule, the figures that hold, the sources, a summary. */
export function auditText(report: AuditReport, options: AuditTextOptions): string {
  const sources = createSourceNotes();
  const blocks = [
    heading(report, options),
    ...groupFindings(report, options.groupBy ?? 'severity', options).map((group) =>
      groupBlock(report, group, sources, options),
    ),
    ...(report.findings.length === 0 ? [words.nothing[options.lang]] : []),
    ...baselineBlocks(report, options),
    ...(report.format === 'tixi/gaps/1' ? [] : claimBlocks(report, sources, options)),
    sourceBlock(sources, options),
    summaryBlock(report, options),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One line of prose, made safe and broken at the width, with what follows it indented below its first letter. */
function prose(text: string, indent: string, { width = defaultWidth }: AuditTextOptions, hang = ''): string {
  return wrapText(indent + cleanLine(text), width, indent + hang);
}

function heading(report: AuditReport, options: AuditTextOptions): string {
  const { lang } = options;
  const day = dayNote(words, report.asOf, lang);
  return [prose(auditTitle(report, options.systems, lang), '', options), prose(day, '', options)].join('\n');
}

/** The findings of a group by system and rule; outside of groups by weight, each rule says how much it weighs. */
function groupBlock(
  report: AuditReport,
  { title, findings }: FindingGroup,
  sources: SourceNotes,
  options: AuditTextOptions,
): string {
  const { lang, groupBy = 'severity' } = options;
  const heading = fillSentence(words.severity[lang], { name: cleanLine(title), count: findings.length });
  const bySystem = groupInto(findings, ({ at }) => at.system);
  // A link may name a system that is not there.
  const groups = [...new Set([...report.systems, ...bySystem.keys()])].flatMap((id) => {
    const inSystem = bySystem.get(id);
    if (inSystem === undefined) return [];
    const byRule = groupInto(inSystem, ({ code, severity }) => `${groupBy === 'severity' ? '' : severity} ${code}`);
    const named = report.systems.length > 1 && groupBy !== 'branch';
    const indent = named ? '    ' : '  ';
    const rules = heaviestFirst([...byRule.values()]).map((alike) =>
      ruleBlock(report, alike, sources, indent, options),
    );
    return named ? [prose(systemName(id, systemOf(options, id), lang), '  ', options), ...rules] : rules;
  });
  return [heading, ...groups].join('\n');
}

/** Rules in their order, errors before warnings before notes. */
function heaviestFirst(rules: readonly (readonly DescribedFinding[])[]): readonly (readonly DescribedFinding[])[] {
  const weight = (alike: readonly DescribedFinding[]): number => severities.indexOf(alike[0]?.severity ?? 'info');
  return [...rules].sort((a, b) => weight(a) - weight(b));
}

function groupInto(
  findings: readonly DescribedFinding[],
  keyOf: (finding: DescribedFinding) => string,
): ReadonlyMap<string, readonly DescribedFinding[]> {
  const groups = new Map<string, DescribedFinding[]>();
  for (const finding of findings) {
    addToGroup(groups, keyOf(finding), finding);
  }
  return groups;
}

/** The findings of one rule in one system; what all of them suggest to do stands once, below. */
function ruleBlock(
  report: AuditReport,
  findings: readonly DescribedFinding[],
  sources: SourceNotes,
  indent: string,
  options: AuditTextOptions,
): string {
  const { lang } = options;
  const code = findings[0]?.code ?? '';
  const name = report.rules.find((rule) => rule.code === code)?.name[lang] ?? code;
  const form = (options.groupBy ?? 'severity') === 'severity' ? words.rule : words.weighted;
  const severity = severityNames[findings[0]?.severity ?? 'info'][lang];
  const steps = new Set(findings.map(({ next }) => next?.[lang] ?? null));
  const shared = steps.size === 1 ? [...steps][0] : null;
  const step = (next: string | null | undefined, inner: string): readonly string[] =>
    next === null || next === undefined
      ? []
      : [prose(fillSentence(words.next[lang], { next }), indent + inner, options)];
  return [
    prose(fillSentence(form[lang], { severity, name, code, count: findings.length }), indent, options),
    ...mergeAlike(findings).flatMap((finding) => [
      prose(`- ${sentence(finding, sources, options)}`, `${indent}  `, options, '  '),
      ...(steps.size === 1 ? [] : step(finding.next?.[lang], '    ')),
    ]),
    ...step(shared, '  '),
  ].join('\n');
}

/** The sentence of a finding with its sources as numbers, and its place where the sentence alone does not tell it. */
function sentence(finding: DescribedFinding, sources: SourceNotes, options: AuditTextOptions): string {
  const { lang } = options;
  const { at, responsible } = finding;
  const args = Object.entries(finding.args).map(([key, value]): [string, typeof value] => {
    const words =
      /source$/i.test(key) && typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    const text = words === null ? null : (words as Readonly<Record<string, unknown>>)[lang];
    return [key, typeof text === 'string' ? sources.mark(text) : value];
  });
  const path = at.path.slice(0, -1).map((id) => nodeName(id, systemOf(options, at.system), lang));
  return [
    nestQuotes(describeFinding({ ...finding, args: Object.fromEntries(args) }, lang)),
    path.length === 0 ? '' : fillSentence(words.place[lang], { path: path.join(' / ') }),
    at.standard === null ? '' : fillSentence(words.standard[lang], { standard: at.standard }),
    lang === 'zh' ? '。' : '.',
    responsible.length === 0 || options.groupBy === 'responsible'
      ? ''
      : (lang === 'zh' ? '' : ' ') +
        fillSentence(words.responsible[lang], { names: responsible.join(punctuation.list[lang]) }),
  ].join('');
}

function claimBlocks(report: AuditReport, sources: SourceNotes, options: AuditTextOptions): readonly string[] {
  const { lang } = options;
  const lines = options.systems.map((system) => claimLines(system, sources, { lang, asOf: report.asOf }));
  const item = (line: string, indent: string): string => prose(`- ${line}`, indent, options, '  ');
  const holding = lines.flatMap((line) => line.holding);
  const unclear = lines.flatMap((line) => line.unclear);
  const reasons = [...new Set(unclear.map(({ reason }) => reason))];
  const grouped = reasons.flatMap((reason) => {
    const texts = unclear.filter((line) => line.reason === reason).map(({ text }) => text);
    const title = fillSentence(words.reason[lang], { reason, count: texts.length });
    return [prose(title, '  ', options), ...texts.map((text) => item(text, '    '))];
  });
  const block = (kind: 'holding' | 'unclear', count: number, rest: readonly string[]): string =>
    count === 0 ? '' : [fillSentence(words[kind][lang], { count }), ...rest].join('\n');
  return [
    block(
      'holding',
      holding.length,
      holding.map((line) => item(line, '  ')),
    ),
    block('unclear', unclear.length, grouped),
  ];
}

function sourceBlock(sources: SourceNotes, options: AuditTextOptions): string {
  const notes = sources.notes();
  if (notes.length === 0) return '';
  return [words.sources[options.lang], ...notes.map((note) => prose(note, '  ', options, '    '))].join('\n');
}

function summaryBlock(report: AuditReport, options: AuditTextOptions): string {
  const { lang } = options;
  const { summary } = report;
  const say = (key: keyof typeof words): string => fillSentence(words[key][lang], summary);
  const space = lang === 'zh' ? '' : ' ';
  return [
    words.summary[lang],
    prose([say('counts'), ...(summary.accepted > 0 ? [say('accepted')] : [])].join(space), '  ', options),
    prose(say(summary.missing === null ? 'gapsUnknown' : 'gaps'), '  ', options),
    ...skippedLines(report, lang).map((line) => prose(line, '  ', options)),
  ].join('\n');
}

function systemOf({ systems }: AuditTextOptions, id: string): StandardSystem | undefined {
  return systems.find((system) => system.id === id);
}
