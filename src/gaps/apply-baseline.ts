import { isCertainlyLater } from '../base/dates.js';
import type { AuditReport, BaselineResult } from '../model/audit-report.js';
import type { AcceptedFinding, Baseline } from '../model/baseline.js';
import type { DescribedFinding } from '../model/finding.js';

/**
 * Makes a baseline that accepts every error and warning of an audit and keeps what it already accepted, with its reasons;
 * entries that match nothing any more and those that have expired fall away.
 *
 * @example
 * const report = audit(system);
 * const baseline = updateBaseline(report, { reason: '列入 2027 年计划', by: '标准化处' });
 * audit(system, { baseline }).summary.error; // => 0
 */
export function updateBaseline(
  report: Pick<AuditReport, 'findings' | 'baseline'>,
  entry: { readonly reason: string; readonly by: string; readonly expires?: string },
): Baseline {
  const { reason, by, expires } = entry;
  const rest = { reason, by, ...(expires === undefined ? {} : { expires }) };
  const kept = new Set<AcceptedFinding>();
  for (const { entry: accepted } of report.baseline?.accepted ?? []) kept.add(accepted);
  const added = report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, at, fingerprint }): AcceptedFinding => {
      const { system, node, standard } = at;
      return { code, system, node, standard, fingerprint, ...rest };
    });
  return { format: 'tixi/baseline/1', accepted: [...kept, ...added] };
}

/** Parts what an audit found into what is accepted and what counts; an expired entry accepts nothing. */
export function applyBaseline(
  found: readonly DescribedFinding[],
  { accepted: entries }: Baseline,
  asOf: string | null,
): { readonly findings: readonly DescribedFinding[]; readonly baseline: BaselineResult } {
  const isExpired = ({ expires }: AcceptedFinding): boolean =>
    expires !== undefined && asOf !== null && isCertainlyLater(asOf, expires);
  const byPlace = new Map<string, AcceptedFinding>();
  for (const entry of entries) {
    const place = placeKey(entry, entry.fingerprint ?? '');
    if (!isExpired(entry) && !byPlace.has(place)) byPlace.set(place, entry);
  }
  const accepted: BaselineResult['accepted'][number][] = [];
  const used = new Set<AcceptedFinding>();
  const findings = found.filter((finding) => {
    const place = { code: finding.code, ...finding.at };
    const entry = byPlace.get(placeKey(place, finding.fingerprint)) ?? byPlace.get(placeKey(place, ''));
    if (entry === undefined) return true;
    used.add(entry);
    accepted.push({ finding, entry });
    return false;
  });
  return {
    findings,
    baseline: {
      accepted,
      expired: entries.filter(isExpired),
      unmatched: entries.filter((entry) => !used.has(entry) && !isExpired(entry)),
    },
  };
}

function placeKey(
  { code, system, node, standard }: Pick<AcceptedFinding, 'code' | 'system' | 'node' | 'standard'>,
  fingerprint: string,
): string {
  return JSON.stringify([code, system, node, standard, fingerprint]);
}
