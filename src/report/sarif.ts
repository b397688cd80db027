import { fillSentence, type Language } from '../base/sentence.js';
import type { AuditReport } from '../model/audit-report.js';
import type { AcceptedFinding } from '../model/baseline.js';
import type { DescribedFinding, Severity } from '../model/finding.js';
import type { StandardSystem } from '../model/system.js';
import { jsonText } from './json-text.js';
import { nodeName } from './names.js';
import { skippedSentence } from './skipped.js';

/** How an audit is written as SARIF. */
export interface SarifOptions {
  /** Language of the texts. Default `zh`. */
  readonly lang?: Language;
  /** With the systems at hand places are named by titles. */
  readonly systems?: readonly StandardSystem[];
  /** The file of each system by its id: results then point into it. */
  readonly files?: Readonly<Record<string, string>>;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * Writes an audit as SARIF 2.1.0 (OASIS), for what shows the findings of other tools: one result a finding, with its
 * rule, its place in the tree, and a fingerprint that outlives changes elsewhere; accepted findings are suppressed.
 *
 * @example
 * JSON.parse(renderSarif(audit(system))).runs[0].results[0].ruleId; // => 'node-gap'
 */
export function renderSarif(report: AuditReport, options: SarifOptions = {}): string {
  const { lang = 'zh' } = options;
  const ruleIndex = new Map(report.rules.map(({ code }, i) => [code, i]));
  const result = (finding: DescribedFinding, entry?: AcceptedFinding): object => ({
    ruleId: finding.code,
    ruleIndex: ruleIndex.get(finding.code) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message[lang] },
    locations: [location(finding, options)],
    partialFingerprints: { 'tixi/1': finding.fingerprint },
    ...(entry === undefined ? {} : { suppressions: [suppression(entry)] }),
    properties: {
      system: finding.at.system,
      node: finding.at.node,
      standard: finding.at.standard,
      evidence: finding.evidence,
      next: finding.next?.[lang] ?? null,
      responsible: finding.responsible,
    },
  });
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tixi',
            rules: report.rules.map(({ code, severity, name }) => ({
              id: code,
              shortDescription: { text: name[lang] },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: skippedNotes(report, lang) }],
        results: [
          ...report.findings.map((finding) => result(finding)),
          ...(report.baseline?.accepted ?? []).map(({ finding, entry }) => result(finding, entry)),
        ],
        properties: { systems: report.systems, asOf: report.asOf, policy: report.policy, summary: report.summary },
      },
    ],
  });
}

function suppression({ reason, by, expires }: AcceptedFinding): object {
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${reason} (${by}${expires === undefined ? '' : `, ${expires}`})`,
  };
}

function location({ at }: DescribedFinding, { lang = 'zh', systems = [], files = {} }: SarifOptions): object {
  const system = systems.find(({ id }) => id === at.system);
  const name = at.standard ?? nodeName(at.node, system, lang);
  const uri = Object.hasOwn(files, at.system) ? files[at.system] : undefined;
  return {
    ...(uri === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(uri) } } }),
    logicalLocations: [
      {
        name,
        fullyQualifiedName: [at.system, ...at.path, ...(at.standard === null ? [] : [at.standard])].join('/'),
        kind: at.standard === null ? 'node' : 'standard',
      },
    ],
  };
}

/** A path as the relative reference that SARIF asks for. */
function uriOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

function skippedNotes({ skipped }: AuditReport, lang: Language): readonly object[] {
  return skipped.map(({ code, reason }) => ({
    level: 'note',
    message: { text: fillSentence(skippedSentence(reason)[lang], { names: code }) },
    descriptor: { id: code },
  }));
}
