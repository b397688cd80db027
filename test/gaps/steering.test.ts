import { audit, defineRule, parseBaseline, parsePolicy, parseSystem, policies, updateBaseline } from 'tixi';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleCodes } from '../../src/gaps/rules.js';
import { matches } from '../../src/gaps/select.js';
import { small } from '../cli/documents.js';
import { largeSystem } from '../fixtures/large-system.js';

const system = parseSystem(small);
const codes = (options: Parameters<typeof audit>[1]): readonly string[] =>
  audit(system, options).findings.map(({ code }) => code);

describe('G42 policies', () => {
  test('G42 without one an audit does what the default says', () => {
    expect(audit(system, { policy: policies.default })).toEqual({ ...audit(system), policy: 'default' });
  });

  test('G42 thresholds hold for a level, a branch, or a pattern of codes', () => {
    const below = (where: object): readonly (string | null)[] => {
      const policy = parsePolicy({ format: 'tixi/policy/1', minCoverage: [{ ...where, percent: 100 }] });
      return audit(system, { policy })
        .findings.filter(({ code }) => code === 'coverage-below')
        .map(({ at }) => at.node);
    };
    expect(below({})).toEqual([null]);
    expect(below({ level: 'category' })).toEqual(['design']);
    expect(below({ level: 'subsystem' })).toEqual(['production']);
    expect(below({ node: 'production' })).toEqual(['production']);
    expect(below({ node: 'production', level: 'category' })).toEqual(['design']);
    expect(below({ code: '2*' })).toEqual(['production', 'design']);
    expect(below({ code: '200', level: 'category' })).toEqual(['design']);
  });

  test('G42 patterns match whole codes, in time that grows with their length alone', () => {
    const fits = [
      ['A1.2', 'A*'],
      ['A1.2', '*2'],
      ['A1.2', 'A*.*'],
      ['A1.2', '*'],
      ['A1.2', 'A1.2'],
      ['A', 'A*'],
    ] as const;
    for (const [code, pattern] of fits) expect(matches(code, pattern), pattern).toBe(true);
    const others = [
      ['A1.2', 'A'],
      ['A1.2', '*3'],
      ['AA', 'A*A*A'],
      ['A', 'A*A'],
      ['A1.2', 'a*'],
    ] as const;
    for (const [code, pattern] of others) expect(matches(code, pattern), pattern).toBe(false);
    matches(`${'a'.repeat(20_000)}b`, `${'*a'.repeat(2000)}c`);
  });

  test('G42 a severity of the policy is that of every finding of the rule', () => {
    const policy = parsePolicy({ format: 'tixi/policy/1', rules: { 'empty-leaf': 'error' } });
    const empty = parseSystem({ ...small, children: [{ id: 'a', title: { zh: '甲' } }], claims: [] });
    expect(audit(empty).findings.find(({ code }) => code === 'empty-leaf')?.severity).toBe('info');
    expect(audit(empty, { policy }).findings.find(({ code }) => code === 'empty-leaf')?.severity).toBe('error');
    expect(audit(empty, { policy }).rules).toContainEqual(
      expect.objectContaining({ code: 'empty-leaf', severity: 'error' }),
    );
  });

  test('G42 the ready ones parse, name every rule they mean, and each has a page', () => {
    for (const [id, policy] of Object.entries(policies)) {
      expect(parsePolicy(JSON.stringify(policy))).toEqual(policy);
      expect(policy.id).toBe(id);
      expect(readFileSync(`docs/policies/${id}.md`, 'utf8')).toContain(`\`${id}\``);
    }
    expect(readdirSync('docs/policies').sort()).toEqual(
      Object.keys(policies)
        .map((id) => `${id}.md`)
        .sort(),
    );
    expect(Object.keys(policies.strict.rules ?? {}).sort()).toEqual([...ruleCodes].sort());
  });

  test('G42 misspelt keys and rules are named with the nearest', () => {
    expect(() => parsePolicy({ format: 'tixi/policy/1', minCovrage: [] })).toThrow(/minCoverage/);
    expect(() => parsePolicy({ format: 'tixi/policy/1', rules: { unplased: 'off' } })).toThrow(/unplaced/);
    expect(() => parsePolicy('{')).toThrow(/JSON/);
    expect(() => audit(system, { policy: { format: 'tixi/policy/1', rules: { unplased: 'off' } } })).toThrow(
      /unplaced/,
    );
    const own = { format: 'tixi/policy/1', rules: { mine: 'off' } };
    expect(parsePolicy(own, { rules: ['mine'] })).toEqual(own);
  });
});

describe('G43 baselines', () => {
  const accept = { reason: '已列入计划', by: '标准化处' };

  test('G43 an update accepts all that weighs, and a second one changes nothing', () => {
    const baseline = updateBaseline(audit(system), accept);
    const again = audit(system, { baseline });
    expect([again.summary.error, again.summary.warning, again.summary.accepted]).toEqual([
      0,
      0,
      baseline.accepted.length,
    ]);
    expect(again.summary.gaps).toBe(audit(system).summary.gaps);
    expect(updateBaseline(again, { ...accept, reason: '另一理由' })).toEqual(baseline);
    expect(parseBaseline(JSON.stringify(baseline))).toEqual(baseline);
  });

  test('G43 an entry without fingerprint accepts whatever its rule finds there', () => {
    const entry = { code: 'node-gap', system: 'small', node: 'design', standard: null, ...accept };
    const report = audit(system, { baseline: { format: 'tixi/baseline/1', accepted: [entry] } });
    expect(report.findings.map(({ code }) => code)).not.toContain('node-gap');
    const other = { ...entry, fingerprint: '0'.repeat(16) };
    const missed = audit(system, { baseline: { format: 'tixi/baseline/1', accepted: [other] } });
    expect(missed.baseline?.unmatched).toEqual([other]);
    expect(missed.findings.map(({ code }) => code)).toContain('node-gap');
  });

  test('G43 fingerprints tell the findings of a large audit apart', () => {
    const { findings } = audit(parseSystem(largeSystem(3)), { asOf: '2030-01-01', policy: policies.strict });
    expect(findings.length).toBeGreaterThan(3000);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });
});

describe('G44 the day', () => {
  test('G44 rules that need one are skipped without it, unless they are off', () => {
    const reason = 'needs-as-of';
    expect(audit(system).skipped).toEqual([
      { code: 'plan-overdue', reason },
      { code: 'review-overdue', reason },
    ]);
    expect(audit(system, { asOf: '2026-01-01' }).skipped).toEqual([]);
    const rules = { 'plan-overdue': 'off' } as const;
    expect(audit(system, { policy: { format: 'tixi/policy/1', rules } }).skipped).toEqual([
      { code: 'review-overdue', reason },
    ]);
    const dated = { code: 'x', system: 's', node: null, standard: null, reason: 'r', by: 'b', expires: '2026' };
    expect(audit(system, { baseline: { format: 'tixi/baseline/1', accepted: [dated] } }).skipped).toContainEqual({
      code: 'baseline-expiry',
      reason,
    });
  });
});

describe('G45 rules of one’s own', () => {
  const rule = defineRule({
    id: 'no-designation',
    severity: 'warning',
    sentences: {
      name: { zh: '没有标准号', en: 'no designation' },
      message: { zh: '{id} 没有标准号', en: '{id} has no designation' },
      next: { zh: '补标准号', en: 'add it' },
    },
    *look({ system: { standards } }) {
      for (const { id, designation } of standards) {
        if (designation === undefined) yield { standard: id, args: { id }, evidence: [id] };
      }
    },
  });

  test('G45 run like any other: policy, baseline, report', () => {
    const report = audit(system, { rules: [rule] });
    expect(report.findings.at(-1)).toMatchObject({
      code: 'no-designation',
      severity: 'warning',
      message: { zh: 'design-wanted 没有标准号' },
      next: { en: 'add it' },
    });
    expect(report.rules.at(-1)).toEqual({ code: 'no-designation', severity: 'warning', name: rule.sentences.name });
    const policy = parsePolicy({ format: 'tixi/policy/1', rules: { [rule.id]: 'off' } }, { rules: [rule.id] });
    expect(codes({ rules: [rule], policy })).not.toContain('no-designation');
    const baseline = updateBaseline(report, { reason: 'r', by: 'b' });
    expect(codes({ rules: [rule], baseline })).not.toContain('no-designation');
  });

  test('G45 an id of tixi, one that is none, or a severity that is none is refused', () => {
    expect(() => defineRule({ ...rule, id: 'node-gap' })).toThrow(/rule of tixi/);
    expect(() => defineRule({ ...rule, id: 'No Gap' })).toThrow(/small letters/);
    expect(() => defineRule({ ...rule, severity: 'fatal' as 'error' })).toThrow(/error, warning or info/);
  });
});
