import { describe, expect, test } from 'vitest';
import { small, smallText } from './documents.js';
import { call } from './memory-host.js';

const files = { 'small.json': smallText };
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('catalog', () => {
  test('lists the bundled systems in every format', async () => {
    const table = await call(['catalog']);
    expect(table.exit).toBe(0);
    expect(table.out).toContain('huzhou-eco-civilization');
    const { entries, format } = json((await call(['catalog', '--format', 'json'])).out);
    expect(format).toBe('tixi/catalog/1');
    expect(entries).toContainEqual(expect.objectContaining({ id: 'huzhou-green-finance', kind: 'system' }));
    expect((await call(['catalog', '--format', 'md'])).out).toContain('| huzhou-green-finance |');
    expect((await call(['catalog', '--format', 'csv'])).out).toContain('huzhou-green-finance,');
  });

  test('shows the tree of one system, and as JSON the document itself', async () => {
    expect((await call(['catalog', 'huzhou-green-manufacturing'])).out).toContain('  绿色采购');
    const { out } = await call(['catalog', 'huzhou-green-manufacturing', '--format', 'json']);
    expect(json(out)['format']).toBe('tixi/1');
    expect((await call(['validate', '-'], { stdin: out })).exit).toBe(0);
  });
});

describe('coverage', () => {
  test('shows a row a node, indented, and the total', async () => {
    const { out, err, exit } = await call(['coverage', 'small.json'], { files });
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('100 通用基础');
    expect(out).toContain('  201 设计');
    expect(out).toMatch(/合计 +4 +2 +1 +1 +50\.0% +75\.0% +有缺口/);
    expect(out).toContain('理由：没有出口业务');
  });

  test('at a level has a row for what stands outside', async () => {
    const { out } = await call(['coverage', 'small.json', '--at', 'category', '--lang', 'en'], { files });
    expect(out).toContain('outside that level');
    expect(out).not.toContain('200 production');
  });

  test('at a level that is named by its title', async () => {
    const byId = await call(['coverage', 'small.json', '--at', 'category', '--format', 'json'], { files });
    for (const title of ['类别', 'category']) {
      expect((await call(['coverage', 'small.json', '--at', title, '--format', 'json'], { files })).out).toBe(byId.out);
    }
    const { err, exit } = await call(['coverage', 'small.json', '--at', '类型'], { files });
    expect(exit).toBe(2);
    expect(err).toContain('subsystem 子体系、category 类别');
  });

  test('under a node, which may be named by id, code or title', async () => {
    for (const node of ['production', '200', '生产']) {
      const { out } = await call(['coverage', 'small.json', '--under', node, '--format', 'json'], { files });
      const { total, rows } = json(out) as { total: { node: string }; rows: readonly { node: string }[] };
      expect(total.node).toBe('production');
      expect(rows.map((row) => row.node)).toEqual(['design', 'export']);
    }
  });

  test('an extension says the form; CSV in a file begins with a byte order mark, on stdout it does not', async () => {
    const on = async (...argv: string[]): ReturnType<typeof call> =>
      call(['coverage', 'small.json', ...argv], { files });
    expect((await on('-o', 'c.csv')).files.get('c.csv')).toBe(`\ufeff${(await on('--format', 'csv')).out}`);
    expect((await on('-o', 'c.json')).files.get('c.json')).toBe((await on('--format', 'json')).out);
    expect((await on('-o', 'c.csv', '--format', 'json')).files.get('c.csv')).toMatch(/^\{/);
    expect((await on('-o', 'c.txt')).files.get('c.txt')).toBe((await on()).out);
  });

  test('as CSV has every number of every row', async () => {
    const { out } = await call(['coverage', 'small.json', '--format', 'csv', '--lang', 'en'], { files });
    const [header = '', ...rows] = out.trimEnd().split('\n');
    expect(header.split(',')).toHaveLength(25);
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatch(/^design,201,design,category,2,3,own number,2,1,/);
  });
});

describe('statistics', () => {
  test('has both blocks, and a column that tells them apart as CSV', async () => {
    const { out } = await call(['statistics', 'small.json'], { files });
    expect(out).toContain('按标准级别');
    expect(out).toContain('按标准类别');
    const csv = await call(['statistics', 'small.json', '--format', 'csv'], { files });
    expect(csv.out.split('\n')[1]).toMatch(/^按标准级别,international,/);
    expect(json((await call(['statistics', 'small.json', '--format', 'json'], { files })).out)['format']).toBe(
      'tixi/statistics/1',
    );
  });
});

describe('explain', () => {
  test('names the documents of a ratio and what was left out', async () => {
    const { out } = await call(['explain', 'small.json', 'design'], { files });
    expect(out).toContain('现有数/应有数 = 2/3 = 66.7%');
    expect(out).toContain('设计指南');
    expect(out).toContain('设计评价');
  });

  test('without a node explains the whole system', async () => {
    const { out } = await call(['explain', 'small.json', '--lang', 'en'], { files });
    expect(out).toContain('Sample system: where the ratio comes from');
    expect(out).toContain('没有出口业务');
    const { node } = json((await call(['explain', 'small.json', '--format', 'json'], { files })).out);
    expect(node).toBeNull();
  });
});

describe('audit', () => {
  test('reads as text: findings by severity, figures that hold, sources, a summary', async () => {
    const { out, exit } = await call(['audit', 'small.json'], { files });
    expect(exit).toBe(1);
    const order = ['错误（1）', '警告（2）', '成立的公布数（1）', '无法核对的公布数（1）', '资料', '小结'];
    const places = order.map((heading) => out.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(out).toContain('责任单位：生产处');
    expect(out).toContain('[1] 《规划》');
  });

  test('no line of it is wider than 100 columns', async () => {
    for (const lang of ['zh', 'en']) {
      const { out } = await call(['audit', 'huzhou-eco-civilization', 'huzhou-green-manufacturing', '--lang', lang]);
      for (const line of out.split('\n')) {
        const columns = Array.from(line).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
        expect(columns, line).toBeLessThanOrEqual(100);
      }
    }
  });

  test('as JSON is the report, the same in both languages', async () => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((lang) => call(['audit', 'small.json', '--format', 'json', '--lang', lang], { files })),
    );
    expect(zh?.out).toBe(en?.out);
    expect(json(zh?.out ?? '')['format']).toBe('tixi/audit/1');
  });

  test('as CSV and Markdown has one line a finding', async () => {
    const { findings } = json((await call(['audit', 'small.json', '--format', 'json'], { files })).out);
    const count = (findings as readonly unknown[]).length;
    const csv = await call(['audit', 'small.json', '--format', 'csv'], { files });
    expect(csv.out.trimEnd().split('\n')).toHaveLength(count + 1);
    const md = await call(['audit', 'small.json', '--format', 'md'], { files });
    expect(md.out.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(count + 2);
  });

  test('exits by --fail-on', async () => {
    const covered = { ...small, children: [small.children[0]], claims: [{ ...small.claims[0], value: 3 }] };
    const with1 = { 'x.json': JSON.stringify(covered) };
    expect((await call(['audit', 'x.json'], { files: with1 })).exit).toBe(0);
    expect((await call(['audit', 'x.json', '--fail-on', 'warning'], { files: with1 })).exit).toBe(1);
    expect((await call(['audit', 'small.json', '--fail-on', 'never'], { files })).exit).toBe(0);
  });

  test('exits 1 below --min-coverage, also where it cannot tell, whatever --fail-on says', async () => {
    const never = ['--fail-on', 'never'];
    expect((await call(['audit', 'small.json', '--min-coverage', '75', ...never], { files })).exit).toBe(0);
    expect((await call(['audit', 'small.json', '--min-coverage', '75.1%', ...never], { files })).exit).toBe(1);
    const both = ['--min-coverage', '10', '--min-coverage', 'category=67'];
    expect((await call(['audit', 'small.json', ...both, ...never], { files })).exit).toBe(1);
    const unknown = await call(['audit', 'huzhou-green-finance', '--min-coverage', '1', ...never]);
    expect(unknown.exit).toBe(1);
  });

  test('acceptance: green manufacturing publishes 21 categories in 5 subsystems, names 15, and 6 subsystems elsewhere', async () => {
    const { out } = await call(['audit', 'huzhou-green-manufacturing']);
    const flat = out.replace(/\n +/g, '');
    expect(flat).toMatch(/的子类别为 21 个，已列出15 个|的子类别为 21 个，已列出 ?15 个/);
    expect(flat).toMatch(/子体系公布了两个数：\[\d\]为 5 个，\[\d\]为 6 个/);
  });

  test('acceptance: 3774 is the sum of the parts only with 通用基础, and each part says how much is listed', async () => {
    const { out } = await call(['audit', 'huzhou-eco-civilization']);
    const flat = out.replace(/\n +/g, '');
    expect(flat).toMatch(/3774 项，只有计入“通用基础”才等于各部分之和/);
    expect(flat).toMatch(/“城乡发展及融合”的标准为 811 项，已列出 \d+ 项（[\d.]+%）/);
  });

  test('is byte-identical when it runs again', async () => {
    const [first, second] = [
      await call(['audit', 'huzhou-green-finance']),
      await call(['audit', 'huzhou-green-finance']),
    ];
    expect(first.out).toBe(second.out);
  });
});

describe('validate', () => {
  test('says on stderr that a document is valid; stdout stays empty', async () => {
    const { out, err, exit } = await call(['validate', 'small.json'], { files });
    expect([out, exit]).toEqual(['', 0]);
    expect(err).toContain('small.json：有效');
  });

  test('lists every issue of every document on stderr and exits 2', async () => {
    const broken = JSON.stringify({ ...small, children: [{ id: 'a', title: {}, levle: 'x' }] });
    const both = { ...files, 'broken.json': broken };
    const { out, err, exit } = await call(['validate', 'small.json', 'broken.json'], { files: both });
    expect([out, exit]).toEqual(['', 2]);
    expect(err).toContain('broken.json 不是有效的标准体系');
    expect(err).toContain('children[0].levle');
    const missing = await call(['validate', 'missing.json', 'small.json'], { files: both });
    expect(missing.exit).toBe(2);
    expect(missing.err).toContain('找不到文件 missing.json');
    expect(missing.err).toContain('small.json：有效');
    const asJson = await call(['validate', 'broken.json', '--format', 'json'], { files: both });
    expect(asJson.exit).toBe(2);
    const { results } = json(asJson.out) as {
      results: readonly { ok: boolean; issues: readonly { message: object }[] }[];
    };
    expect(results[0]?.ok).toBe(false);
    expect(results[0]?.issues[0]?.message).toEqual({
      zh: expect.any(String) as string,
      en: expect.any(String) as string,
    });
  });
});

describe('designation', () => {
  test('exits 0 for readable and unreadable texts and explains each', async () => {
    const { out, exit } = await call(['designation', 'gb/t 1.1—2020', 'nonsense']);
    expect(exit).toBe(0);
    expect(out).toContain('GB/T 1.1-2020');
    expect(out).toContain('nonsense');
  });

  test('as JSON has every field, null where it is not known', async () => {
    const { out } = await call(['designation', 'GB/T 1.1-2020', '?', '--format', 'json']);
    const { results } = json(out) as { results: readonly Record<string, unknown>[] };
    const keys = 'input ok canonical edition document prefix number year level obligation regions also repairs reason';
    for (const result of results) expect(Object.keys(result)).toEqual(keys.split(' '));
    expect(results[0]).toMatchObject({
      ok: true,
      canonical: 'GB/T 1.1-2020',
      year: 2020,
      level: 'national',
      reason: null,
    });
    expect(results[1]).toMatchObject({ ok: false, canonical: null, year: null, level: null, repairs: [] });
  });
});
