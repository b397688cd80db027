import { parse } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { audit, parseSystem } from 'tixi';
import { renderAudit, renderJunit } from 'tixi/report';
import { hostileText, small } from '../cli/documents.js';

const system = parseSystem(small);
const report = audit(system);

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly testcase: readonly {
    readonly classname: string;
    readonly name: string;
    readonly failure?: readonly { readonly type?: string; readonly message?: string; readonly inner?: string }[];
    readonly skipped?: unknown;
  }[];
}
const read = async (text: string): Promise<readonly Suite[]> => {
  const { testsuite } = (await parse(text)) as unknown as { readonly testsuite: readonly Suite[] };
  return testsuite;
};

describe('JUnit', () => {
  test('loads in a parser: a suite a system, a failed test an error, a passed one for each rule without a finding', async () => {
    const [suite, ...others] = await read(renderJunit(report, { systems: [system] }));
    expect(others).toEqual([]);
    const failed = suite!.testcase.filter(({ failure }) => failure !== undefined);
    expect([suite!.name, suite!.failures, failed.length]).toEqual(['small', 1, 1]);
    expect(suite!.tests).toBe(suite!.testcase.length);
    expect(failed[0]).toMatchObject({ classname: 'small.node-gap' });
    expect(failed[0]?.name).toContain('200 生产 / 201 设计');
    const codes = new Set(suite!.testcase.map(({ classname }) => classname));
    for (const { code } of report.rules) expect(codes).toContain(`small.${code}`);
    expect(suite!.skipped).toBe(report.skipped.length);
    expect(suite!.testcase.filter(({ skipped }) => skipped !== undefined)).toHaveLength(2);
  });

  test('what fails follows --fail-on', async () => {
    const failures = async (failOn: 'error' | 'warning' | 'info' | 'never'): Promise<number> => {
      const [suite] = await read(renderAudit(report, { format: 'junit', failOn }));
      return suite!.failures;
    };
    const { error, warning, info } = report.summary;
    expect(await failures('never')).toBe(0);
    expect(await failures('warning')).toBe(error + warning);
    expect(await failures('info')).toBe(error + warning + info);
  });

  test('of several systems counts them apart and together', async () => {
    const other = parseSystem({ ...small, id: 'other' });
    const text = renderJunit(audit([system, other]));
    const suites = await read(text);
    expect(suites.map(({ name }) => name)).toEqual(['small', 'other']);
    expect(text).toContain(`<testsuites name="tixi" tests="${suites[0]!.tests * 2}"`);
  });

  test('titles that would be markup come through as text', async () => {
    const hostile = parseSystem(hostileText);
    const text = renderJunit(audit(hostile), { systems: [hostile] });
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    const [suite] = await read(text);
    expect(suite!.testcase.some(({ name }) => name.includes('<script>'))).toBe(true);
  });
});
