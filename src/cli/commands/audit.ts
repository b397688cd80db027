import { fillSentence } from '../../base/sentence.js';
import { updateBaseline } from '../../gaps/apply-baseline.js';
import { audit } from '../../gaps/audit.js';
import type { AuditReport } from '../../model/audit-report.js';
import type { Baseline } from '../../model/baseline.js';
import { auditFormats, renderAudit } from '../../report/audit.js';
import { jsonText } from '../../report/json-text.js';
import { subjectsArgument } from '../arguments.js';
import { choice } from '../choices.js';
import type { Call, Command } from '../command.js';
import { failure } from '../failure.js';
import { minimums, withLevelIds } from '../minimum.js';
import { readBaseline, readPolicy } from '../read-policy.js';
import { readAudited } from '../read-audited.js';
import { ioFailure } from '../read-text.js';
import { noteSentences } from '../sentences.js';
import { auditFlags, groupBy } from './audit-options.js';

const thresholds = ['error', 'warning', 'never'] as const;

export const auditCommand: Command = {
  name: 'audit',
  summary: { zh: '缺什么，哪些公布的数不成立', en: 'what is missing, and which published figures do not hold' },
  arguments: [subjectsArgument],
  options: auditFlags,
  formats: ['sarif', 'junit'],
  dated: true,
  async run(call) {
    const { args, options, host, lang, asOf } = call;
    const last = (name: string): string | undefined => options[name]?.at(-1);
    const failOn = choice('--fail-on', last('failOn') ?? 'error', thresholds);
    const grouping = groupBy(options);
    const asked = minimums(options['minCoverage'] ?? []);
    const update = updateOf(call);
    const policyName = last('policy');
    const policy = policyName === undefined ? undefined : await readPolicy(policyName, host, lang);
    const path = last('baseline');
    const baseline = path === undefined ? null : await readBaseline(path, host, lang, update !== null);
    const { workspace, standards, links, ...audited } = await readAudited(args, call);
    const systems = audited.systems.map(({ system }) => system);
    const minCoverage = withLevelIds(systems, asked);

    const run = (accepted: Baseline | null): AuditReport =>
      audit(workspace === null ? systems : { ...workspace, links: links ?? [] }, {
        minCoverage,
        ...(workspace === null ? { standards } : {}),
        ...(workspace !== null || links === null ? {} : { links }),
        ...(policy === undefined ? {} : { policy }),
        ...(accepted === null ? {} : { baseline: accepted }),
        ...(asOf === undefined ? {} : { asOf }),
      });
    let report = run(baseline);
    const notes: string[] = [];
    if (update !== null && path !== undefined) {
      const fresh = updateBaseline(report, update);
      await host.writeFile(path, jsonText(fresh)).catch((error: unknown) => {
        throw ioFailure(error, path, 'cannot-write');
      });
      notes.push(fillSentence(noteSentences.baselineWritten[lang], { file: path, accepted: fresh.accepted.length }));
      report = run(fresh);
    }
    const paths = audited.systems.map(({ system, argument }) => [system.id, argument] as const);
    const files: Readonly<Record<string, string>> = Object.fromEntries(paths.filter(([, name]) => isPath(name)));
    const format = choice('--format', call.ownFormat ?? call.format, auditFormats);
    return {
      text: renderAudit(report, { format, lang, systems, groupBy: grouping, files, failOn }),
      notes,
      exit: fails(report, failOn) ? 1 : 0,
    };
  },
};

/** Who accepts what is found now, and why, where the baseline is to be written. */
function updateOf({ options }: Call): { readonly by: string; readonly reason: string } | null {
  if (options['updateBaseline'] === undefined) return null;
  const [by, reason] = [options['by']?.at(-1), options['reason']?.at(-1)];
  const needs = [
    ...(options['baseline'] === undefined ? ['--baseline'] : []),
    ...(by === undefined ? ['--by'] : []),
    ...(reason === undefined ? ['--reason'] : []),
  ];
  if (by === undefined || reason === undefined || needs.length > 0) {
    throw failure('missing-option', { option: '--update-baseline', needs });
  }
  return { by, reason };
}

function isPath(argument: string): boolean {
  return /[/\\.]/.test(argument);
}

function fails({ summary, findings }: AuditReport, failOn: (typeof thresholds)[number]): boolean {
  if (findings.some(({ code, severity }) => code === 'coverage-below' && severity === 'error')) return true;
  if (failOn === 'never') return false;
  return summary.error > 0 || (failOn === 'warning' && summary.warning > 0);
}
