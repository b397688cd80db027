import { describe, expect, test } from 'vitest';
import { small, smallText } from './documents.js';
import { call, type Called } from './memory-host.js';

const files = { 'small.json': smallText };
const policy = (more: object): string => JSON.stringify({ format: 'tixi/policy/1', ...more });
const audit = (argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Called> =>
  call(['audit', 'small.json', ...argv], { files: { ...files, ...more } });
const codes = ({ out }: Called): readonly string[] =>
  (JSON.parse(out) as { findings: readonly { code: string }[] }).findings.map(({ code }) => code);

describe('--policy', () => {
  test('turns rules off and sets their severity', async () => {
    const rules = { 'node-gap': 'warning', 'wanted-not-begun': 'off' };
    const called = await audit(['--policy', 'p.json', '--format', 'json'], { 'p.json': policy({ rules }) });
    expect(called.exit).toBe(0);
    expect(codes(called)).toContain('node-gap');
    expect(codes(called)).not.toContain('wanted-not-begun');
  });

  test('takes the ready ones by name', async () => {
    expect(codes(await audit(['--policy', 'published-only', '--format', 'json']))).toEqual(['claim-not-listed']);
    const strict = await audit(['--policy', 'strict', '--format', 'json']);
    expect(codes(strict)).toContain('coverage-below');
    expect(strict.exit).toBe(1);
    expect(codes(await audit(['--policy', 'default', '--format', 'json']))).toEqual(
      codes(await audit(['--format', 'json'])),
    );
  });

  test.each([
    ['an unknown rule', policy({ rules: { 'node-gaps': 'off' } }), ['rules["node-gaps"]', 'node-gap']],
    ['an unknown key', policy({ rulez: {} }), ['rulez', 'rules']],
    ['an unknown severity', policy({ rules: { 'node-gap': 'fatal' } }), ['rules["node-gap"]', 'warning']],
    ['another version', JSON.stringify({ format: 'tixi/policy/2' }), ['format', 'tixi/policy/1']],
    ['no JSON', '{', ['JSON']],
    ['a level that is not there', policy({ minCoverage: [{ level: 'catgory', percent: 5 }] }), ['catgory', 'category']],
    ['a node that is not there', policy({ minCoverage: [{ node: 'desing', percent: 5 }] }), ['desing', 'design']],
    ['a code that fits nothing', policy({ minCoverage: [{ code: '9*', percent: 5 }] }), ['9*']],
  ])('%s: exit 2, what and where', async (_, text, words) => {
    for (const lang of ['zh', 'en']) {
      const { exit, out, err } = await audit(['--policy', 'p.json', '--lang', lang], { 'p.json': text });
      expect([exit, out]).toEqual([2, '']);
      for (const word of words) expect(err).toContain(word);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  test('a name that is none, and a file that is not there', async () => {
    expect((await audit(['--policy', 'strikt'])).err).toContain('strict');
    expect((await audit(['--policy', 'none.json'])).err).toContain('none.json');
  });
});

describe('--baseline', () => {
  const accepted = [
    { code: 'node-gap', system: 'small', node: 'design', standard: null, reason: '明年补', by: '生产处' },
  ];
  const baseline = (entries: readonly object[]): string =>
    JSON.stringify({ format: 'tixi/baseline/1', accepted: entries });
  const withBase = (entries: readonly object[], argv: readonly string[] = []): Promise<Called> =>
    audit(['--baseline', 'b.json', ...argv], { 'b.json': baseline(entries) });

  test('what it accepts is shown with the reason and does not fail the audit', async () => {
    const called = await withBase(accepted);
    expect(called.exit).toBe(0);
    expect(called.out).toContain('已接受（1）');
    expect(called.out).toContain('理由：明年补（生产处）');
  });

  test('an expired entry counts again; without a day that cannot be told, and it is said', async () => {
    const dated = [{ ...accepted[0], expires: '2026-06' }];
    expect((await withBase(dated, ['--as-of', '2026-06-30'])).exit).toBe(0);
    const later = await withBase(dated, ['--as-of', '2026-07-01']);
    expect(later.exit).toBe(1);
    expect(later.out).toContain('基线中已到期的条目（1）');
    const undated = await withBase(dated);
    expect(undated.exit).toBe(0);
    expect(undated.out).toContain('基线的期限');
  });

  test('an entry that matches nothing is named', async () => {
    const { out } = await withBase([...accepted, { ...accepted[0], node: 'gone' }]);
    expect(out).toContain('基线中不再对应任何发现的条目（1）');
    expect(out).toContain('node-gap，gone');
  });

  test('--update-baseline writes it, keeps reasons, drops what is gone; the audit then passes', async () => {
    const argv = ['--baseline', 'b.json', '--update-baseline', '--by', '标准化处', '--reason', '已列入计划'];
    const first = await audit([...argv, '--fail-on', 'warning']);
    expect(first.exit).toBe(0);
    expect(first.err).toContain('b.json');
    const written = first.files.get('b.json') ?? '';
    expect(written).toContain('"fingerprint"');
    const again = await audit(['--baseline', 'b.json', '--fail-on', 'warning'], { 'b.json': written });
    expect(again.exit).toBe(0);
    const both = baseline([...accepted, { ...accepted[0], node: 'gone' }]);
    const second = await audit(argv, { 'b.json': both });
    const { accepted: kept } = JSON.parse(second.files.get('b.json') ?? '') as {
      accepted: readonly { code: string; node: string; reason: string }[];
    };
    expect(kept.map(({ reason }) => reason)).toContain('明年补');
    expect(kept.map(({ node }) => node)).not.toContain('gone');
    expect((await audit(argv, { 'b.json': written })).files.get('b.json')).toBe(written);
  });

  test('--update-baseline says what it needs', async () => {
    const { exit, err } = await audit(['--baseline', 'b.json', '--update-baseline', '--by', 'x']);
    expect([exit, err.includes('--reason')]).toEqual([2, true]);
    expect((await audit(['--update-baseline', '--by', 'x', '--reason', 'y'])).err).toContain('--baseline');
  });

  test.each([
    ['another version', JSON.stringify({ format: 'tixi/baseline/2', accepted: [] }), 'tixi/baseline/1'],
    ['no reason', baseline([{ ...accepted[0], reason: undefined }]), 'accepted[0].reason'],
    ['a day that does not exist', baseline([{ ...accepted[0], expires: '2026-02-30' }]), 'accepted[0].expires'],
  ])('%s: exit 2, what and where', async (_, text, word) => {
    const { exit, out, err } = await audit(['--baseline', 'b.json'], { 'b.json': text });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(word);
  });
});

describe('--group-by', () => {
  test('groups by branch and by department, with the weight at each rule', async () => {
    const branch = await audit(['--group-by', 'branch']);
    expect(branch.out).toContain('\n200 生产（');
    expect(branch.out).toContain('错误：标准有缺口（node-gap，1）');
    const responsible = await audit(['--group-by', 'responsible']);
    expect(responsible.out).toContain('\n生产处（');
    expect(responsible.out).toContain('没有责任单位（');
    expect((await audit(['--group-by', 'branch', '--format', 'md'])).out).toContain('## 200 生产');
  });

  test('never changes JSON, and refuses what it does not know', async () => {
    const plain = await audit(['--format', 'json']);
    expect((await audit(['--format', 'json', '--group-by', 'branch'])).out).toBe(plain.out);
    expect((await audit(['--group-by', 'brnch'])).err).toContain('branch');
  });
});

describe('sarif and junit', () => {
  test('are forms of audit alone', async () => {
    expect(JSON.parse((await audit(['--format', 'sarif'])).out)).toMatchObject({ version: '2.1.0' });
    expect((await audit(['--format', 'junit'])).out).toContain('<testsuite name="small"');
    const { exit, err } = await call(['coverage', 'small.json', '--format', 'sarif'], { files });
    expect(exit).toBe(2);
    expect(err).not.toContain('junit');
  });

  test('SARIF points into the file, exit codes stay', async () => {
    const called = await audit(['--format', 'sarif']);
    expect(called.exit).toBe(1);
    expect(called.out).toContain('"uri": "small.json"');
  });
});

test('a file that is not a system: exit 2, what and where', async () => {
  for (const text of ['[]', '{"format":"tixi/policy/1"}', '{"format":"tixi/1"}']) {
    const { exit, out, err } = await call(['audit', 'x.json'], { files: { 'x.json': text } });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('x.json');
  }
});

test('every form gives the same bytes twice', async () => {
  for (const format of ['table', 'json', 'md', 'csv', 'sarif', 'junit']) {
    const argv = ['--policy', 'strict', '--as-of', '2026-01-01', '--format', format];
    expect((await audit(argv)).out).toBe((await audit(argv)).out);
  }
});

test('the columns of every rule read in English, too', async () => {
  const { out } = await audit(['--lang', 'en', '--policy', 'strict', '--as-of', '2040-01-01']);
  expect(out.replace(/术语|设计指南|设计评价|出口|没有出口业务|生产处|第二章/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  expect(small.id).toBe('small');
});
