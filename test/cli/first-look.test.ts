import { describe, expect, test } from 'vitest';
import { impactOf } from '../../src/workspace/impact-of.js';
import { audit } from '../../src/gaps/audit.js';
import { parseSystem } from '../../src/system/parse.js';
import { wrapText } from '../../src/report/wrap.js';
import { small, smallText } from './documents.js';
import { call } from './memory-host.js';

const files = { 'small.json': smallText };

describe('help', () => {
  test.each(['diagram', 'init', 'convert'])('of %s, which prints no result, lists no --format', async (name) => {
    expect((await call([name, '--help'])).out).not.toContain('--format');
    const wrong = await call([name, ...(name === 'init' ? [] : ['small.json']), '--format', 'md'], { files });
    expect([wrong.exit, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('没有 --format 这个选项');
    expect(wrong.err.includes('最接近的是 --to')).toBe(name !== 'init');
  });

  test('without a command has no gap behind its first word either', async () => {
    const { exit, err } = await call([]);
    expect([exit, err.split('\n')[0]]).toEqual([2, '用法：tixi <命令> [选项]']);
  });

  test('of the others lists it', async () => {
    expect((await call(['coverage', '--help'])).out).toContain('--format');
  });
});

describe('tixi catalog', () => {
  test('prints a set of targets: figure, day, and what was reported', async () => {
    const { exit, out } = await call(['catalog', 'zhejiang-targets-2025']);
    expect(exit).toBe(0);
    expect(out).toContain('一组指标：9 项，其中 4 项有报道的结果。');
    expect(out).toMatch(/“浙江制造”标准 +至少 4000 +— +2025 +3598（2024） +\[1\]\[3\]/);
    expect(out).toMatch(/地方标准平均制定周期 +至多 15 个月/);
    const csv = await call(['catalog', 'zhejiang-targets-2025', '--format', 'csv', '--lang', 'en']);
    expect(csv.out.split('\n')[0]).toBe('id,target,figure,since,due,reported,source,note');
    expect(csv.out).toContain('made,Zhejiang Made standards,at least 4000');
    expect((await call(['catalog', 'huzhou-targets', '--format', 'json'])).out).toContain('"format": "tixi/targets/1"');
  });

  test('says of a system how many standards stand in no node, and so do the statistics', async () => {
    const said = '另有 24 项标准未列入任何节点，不计入上表。';
    expect((await call(['catalog', 'huzhou-green-finance'])).out).toContain(said);
    expect((await call(['statistics', 'huzhou-green-finance'])).out).toContain(said);
    expect((await call(['statistics', 'small.json'], { files })).out).not.toContain('未列入任何节点');
  });
});

describe('two systems of one id', () => {
  test('are not audited together: nobody could tell their findings apart', async () => {
    const twice = { 'a.json': smallText, 'b.json': JSON.stringify({ ...small, title: { zh: '另一版' } }) };
    const { exit, out, err } = await call(['audit', 'a.json', 'b.json'], { files: twice });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('有两个体系的标识都是 small');
    const system = parseSystem(smallText);
    expect(() => audit([system, { ...system }])).toThrow('Two systems have the id "small"');
  });
});

describe('a standard that is not listed', () => {
  const system = parseSystem({
    ...small,
    claims: [],
    children: [],
    standards: [
      { id: 'signs', designation: 'GB 2894-2008', title: { zh: '安全标志及其使用导则' }, status: 'in-force' },
      { id: 'design', designation: 'GB/T 15706-2012', title: { zh: '机械安全 设计通则' }, status: 'in-force' },
    ],
  });
  const nearestTo = (text: string): string => {
    try {
      impactOf(system, text);
    } catch (error) {
      return /The nearest is (.*)\.$/.exec((error as Error).message)?.[1] ?? 'none';
    }
    return 'found';
  };

  test.each([
    ['GB 9999-2020', 'none'],
    ['GB 2895-2020', '"GB 2894-2008"'],
    ['GB 2894-2025', '"GB 2894-2008"'],
    ['GB/T 15760-2012', '"GB/T 15706-2012"'],
    ['GB/T 1570-2012', '"GB/T 15706-2012"'],
    ['desing', '"design"'],
  ])('%s: the nearest is %s', (text, near) => {
    expect(nearestTo(text)).toBe(near);
  });
});

test('the impact of several editions says which one stands where', async () => {
  const placed = {
    ...small,
    claims: [],
    levels: [],
    children: [{ id: 'signs', title: { zh: '标志' }, placements: ['new', 'old'] }],
    standards: [
      { id: 'new', designation: 'GB 2894-2008', title: { zh: '新' }, status: 'in-force' },
      { id: 'old', designation: 'GB 2894-1996', title: { zh: '旧' }, status: 'superseded' },
    ],
  };
  const { out } = await call(['impact', 'p.json', 'GB 2894'], { files: { 'p.json': JSON.stringify(placed) } });
  expect(out).toMatch(/标志 +.*GB 2894-2008.* +本体系\n.*标志 +.*GB 2894-1996.* +本体系/);
  const one = await call(['impact', 'p.json', 'GB 2894-1996'], { files: { 'p.json': JSON.stringify(placed) } });
  expect(one.out).toMatch(/\n节点 +角色\n/);
});

describe('a diagram with counts', () => {
  test('never sets a count before a ratio, where 2 and 2/3 would read as a mixed fraction', async () => {
    const drawn = await call(['diagram', 'small.json', '--to', 'mermaid', '--counts', '--color', 'coverage'], {
      files,
    });
    expect(drawn.out).toMatch(/\d#47;\d/);
    expect(drawn.out).not.toMatch(/\d+(?: |<br\/>)\d+#47;\d/);
    const gaps = await call(['diagram', 'small.json', '--to', 'mermaid', '--counts', '--color', 'gaps'], { files });
    expect(gaps.out).toMatch(/现有 \d/);
    const later = {
      ...small,
      standards: small.standards.map((standard) => ({ ...standard, status: 'withdrawn' })),
    };
    const change = ['diagram', 'later.json', '--to', 'mermaid', '--counts', '--before', 'small.json'];
    const drawnChange = await call(change, { files: { ...files, 'later.json': JSON.stringify(later) } });
    expect(drawnChange.out).toMatch(/\d→\d/);
    expect(drawnChange.out).not.toMatch(/现有 \d+(?: |<br\/>)\d→/);
  });
});

test('an empty template is read under the name in its titles, without what the sheet is', async () => {
  const { bytes } = await call(['init', '-o', 't.xlsx']);
  const { out } = await call(['audit', 't.xlsx'], { files: { 't.xlsx': bytes.get('t.xlsx') as Uint8Array } });
  expect(out.split('\n')[0]).toBe('审计：○○标准体系');
});

test('a table of findings says of each its severity in the singular', async () => {
  const { out } = await call(['gaps', 'small.json', '--format', 'md', '--lang', 'en'], { files });
  expect(out).toMatch(/^\| error \| node-gap/m);
  expect(out).not.toMatch(/^\| (?:Errors|Warnings|Notes) \|/m);
});

test('a series of editions is headed by their names, with the day behind', async () => {
  const edition = { ...small, edition: '2027' };
  const two = { ...files, 'later.json': JSON.stringify(edition) };
  const dates = ['--dates', '2024-01-01,2025-01-01,2026-01-01'];
  const { out } = await call(['diff', 'small.json', 'later.json', 'small.json', ...dates], { files: two });
  expect(out).toContain('2027（2025-01-01）');
});

test('a command between backticks stays on one line', () => {
  expect(wrapText('All of it: `tixi audit x`; one system: `tixi coverage x`.', 46)).toBe(
    'All of it: `tixi audit x`; one system:\n`tixi coverage x`.',
  );
});
