import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { audit, parseSystem, policies, updateBaseline } from 'tixi';
import { renderAudit, renderSarif } from 'tixi/report';
import { small } from '../cli/documents.js';

const system = parseSystem(small);
const report = audit(system, { policy: policies.strict });

/** The schema of SARIF 2.1.0; it is of draft 4, of which it uses nothing that draft 7 has not but `id`. */
const validate = ((): ValidateFunction => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id, $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect([id, $schema].join(' ')).toContain('sarif-2.1.0');
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true, 'uri-reference': true, 'date-time': true },
  }).compile(schema);
})();

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
}
const runOf = (text: string): { tool: { driver: { rules: { id: string }[] } }; results: Result[] } =>
  (JSON.parse(text) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Result[] }] }).runs[0];

describe('SARIF', () => {
  test('is valid against the schema of SARIF 2.1.0, in both languages, with and without files', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const files of [{}, { small: 'data/体系 1.json' }]) {
        const log: unknown = JSON.parse(renderSarif(report, { lang, systems: [system], files }));
        expect(validate(log), JSON.stringify(validate.errors?.[0])).toBe(true);
      }
    }
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('has a result a finding, each with its rule, weight and fingerprint', () => {
    const { tool, results } = runOf(renderAudit(report, { format: 'sarif' }));
    expect(results).toHaveLength(report.findings.length);
    for (const [i, { ruleId, ruleIndex, level, partialFingerprints }] of results.entries()) {
      const { code, severity, fingerprint } = report.findings[i]!;
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect([ruleId, level]).toEqual([code, severity === 'info' ? 'note' : severity]);
      expect(partialFingerprints).toEqual({ 'tixi/1': fingerprint });
    }
  });

  test('shows accepted findings as suppressed, with the reason', () => {
    const baseline = updateBaseline(audit(system), { reason: '已列入计划', by: '标准化处', expires: '2027' });
    const text = renderSarif(audit(system, { baseline }));
    expect(validate(JSON.parse(text))).toBe(true);
    const { results } = runOf(text);
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toHaveLength(baseline.accepted.length);
    expect(suppressed[0]?.suppressions?.[0]?.justification).toBe('已列入计划 (标准化处, 2027)');
  });

  test('fingerprints of one audit are all different, and the same whatever else is there', () => {
    const prints = report.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    const [first, ...rest] = small.claims;
    const other = parseSystem({
      ...small,
      children: [{ id: 'new', title: { zh: '新' } }, ...small.children],
      standards: [{ id: 'another', title: { zh: '另一' }, status: 'in-force' }, ...small.standards],
      claims: [...rest, { ...first, counts: 'sites', value: 7 }, first],
    });
    const later = audit(other, { policy: policies.strict }).findings.map(({ fingerprint }) => fingerprint);
    for (const fingerprint of prints) expect(later).toContain(fingerprint);
  });
});
