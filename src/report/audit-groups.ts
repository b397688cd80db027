import type { Language } from '../base/sentence.js';
import type { AuditReport } from '../model/audit-report.js';
import type { DescribedFinding } from '../model/finding.js';
import { severities } from '../model/sets/severities.js';
import type { StandardSystem } from '../model/system.js';
import { auditSentences as words, severityNames } from './audit-words.js';
import { nodeName, systemName } from './names.js';

/** How the findings of an audit are grouped in text: by weight, by the branch they stand in, by who is responsible. */
export const auditGroupings = ['severity', 'branch', 'responsible'] as const;
/** One way of grouping findings. */
export type AuditGrouping = (typeof auditGroupings)[number];

/** Findings under one heading; one with several departments stands under each. */
export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly DescribedFinding[];
}

/** Groups the findings of an audit; groups without findings are left out. */
export function groupFindings(
  { findings, systems: ids }: AuditReport,
  by: AuditGrouping,
  options: { readonly lang: Language; readonly systems: readonly StandardSystem[] },
): readonly FindingGroup[] {
  const { lang, systems } = options;
  const groups = new Map<string, { title: string; findings: DescribedFinding[] }>();
  const add = (key: string, title: () => string, finding: DescribedFinding): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title: title(), findings: [finding] });
    else group.findings.push(finding);
  };
  if (by === 'severity') {
    for (const severity of severities) groups.set(severity, { title: severityNames[severity][lang], findings: [] });
  }
  const nobody: DescribedFinding[] = [];
  for (const finding of findings) {
    const { at, severity, responsible } = finding;
    if (by === 'severity') groups.get(severity)?.findings.push(finding);
    else if (by === 'responsible') {
      for (const name of responsible) add(name, () => name, finding);
      if (responsible.length === 0) nobody.push(finding);
    } else {
      const system = systems.find(({ id }) => id === at.system);
      const branch = at.path[0] ?? null;
      const name = (): string =>
        branch === null ? systemName(at.system, system, lang) : nodeName(branch, system, lang);
      const title = (): string => (branch !== null && ids.length > 1 ? `${at.system}: ${name()}` : name());
      add(JSON.stringify([at.system, branch]), title, finding);
    }
  }
  const found = [...groups.values()].filter((group) => group.findings.length > 0);
  return nobody.length === 0 ? found : [...found, { title: words.nobody[lang], findings: nobody }];
}
