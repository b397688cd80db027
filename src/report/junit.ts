import { escapeXml } from '../base/escape.js';
import type { Language } from '../base/sentence.js';
import type { AuditReport } from '../model/audit-report.js';
import type { DescribedFinding, Severity } from '../model/finding.js';
import { severities } from '../model/sets/severities.js';
import type { StandardSystem } from '../model/system.js';
import { cleanLine } from './clean-line.js';
import { nodeName } from './names.js';

/** How an audit is written as JUnit XML. */
export interface JunitOptions {
  /** Language of the texts. Default `zh`. */
  readonly lang?: Language;
  /** With the systems at hand places are named by titles. */
  readonly systems?: readonly StandardSystem[];
  /** From which severity on a finding is a failure; others pass and are printed. Default `error`. */
  readonly failOn?: Severity | 'never';
}

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly body: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
}

/**
 * Writes an audit as JUnit XML, as CI servers read it: a suite a system, a test a finding, a passed test for each rule
 * that found nothing, a skipped one for each that did not run.
 *
 * @example
 * renderJunit(audit(system)).includes('<testsuite name="demo"'); // => true
 */
export function renderJunit(report: AuditReport, options: JunitOptions = {}): string {
  const named = new Set([...report.systems, ...report.findings.map(({ at }) => at.system)]);
  const suites = Array.from(named, (id) => ({ id, cases: casesOf(report, id, options) }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tixi"${countsOf(all)}>`,
    ...suites.flatMap(({ id, cases }) => [
      `  <testsuite name="${attribute(id)}"${countsOf(cases)}>`,
      ...cases.map((one) => caseLine(id, one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(report: AuditReport, id: string, options: JunitOptions): readonly Case[] {
  const { lang = 'zh', systems = [], failOn = 'error' } = options;
  const system = systems.find((one) => one.id === id);
  const found = report.findings.filter(({ at }) => at.system === id);
  const codes = new Set(found.map(({ code }) => code));
  const passed = report.rules.filter(({ code }) => !codes.has(code));
  return [
    ...found.map((finding): Case => {
      const place = finding.at.standard ?? finding.at.path.map((node) => nodeName(node, system, lang)).join(' / ');
      const name = `${place === '' ? nodeName(null, system, lang) : place}: ${finding.message[lang]}`;
      const fails = failOn !== 'never' && severities.indexOf(finding.severity) <= severities.indexOf(failOn);
      return { name, rule: finding.code, body: body(finding, fails, lang), outcome: fails ? 'failed' : 'passed' };
    }),
    ...passed.map(({ code, name }): Case => ({ name: name[lang], rule: code, body: '', outcome: 'passed' })),
    ...report.skipped.map(
      ({ code, reason }): Case => ({
        name: code,
        rule: code,
        body: `<skipped message="${escapeXml(reason)}"/>`,
        outcome: 'skipped',
      }),
    ),
  ];
}

function body(finding: DescribedFinding, fails: boolean, lang: Language): string {
  const { severity, message, next, evidence, responsible } = finding;
  const lines = [message[lang], ...(next === null ? [] : [next[lang]]), ...responsible, ...evidence];
  const text = escapeXml(lines.map(cleanLine).join('\n'));
  return fails
    ? `<failure type="${severity}" message="${attribute(message[lang])}">${text}</failure>`
    : `<system-out>${severity}: ${text}</system-out>`;
}

function countsOf(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}" time="0"`;
}

function caseLine(system: string, { name, rule, body: inner }: Case): string {
  const head = `    <testcase classname="${attribute(`${system}.${rule}`)}" name="${attribute(name)}" time="0"`;
  return inner === '' ? `${head}/>` : `${head}>${inner}</testcase>`;
}

function attribute(text: string): string {
  return escapeXml(cleanLine(text));
}
