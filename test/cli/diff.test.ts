import { describe, expect, test } from 'vitest';
import { hostileText, small, smallText } from './documents.js';
import { call } from './memory-host.js';

const later = structuredClone(small) as unknown as {
  edition?: string;
  children: { children?: { placements?: string[] }[] }[];
  standards: { status: string; designation?: string }[];
};
later.edition = '2026';
later.standards[1]!.status = 'withdrawn';
later.standards[0]!.designation = 'GB 1.1-2026';
later.children[1]!.children![0]!.placements = ['design-guide', 'design-wanted'];
const files = { 'a.json': smallText, 'b.json': JSON.stringify(later), 'hostile.json': hostileText };

describe('tixi diff', () => {
  test('prints the changes branch by branch, coverage with arrows, then the standards', async () => {
    const { exit, out, err } = await call(['diff', 'a.json', 'b.json', '--lang', 'en'], { files });
    expect([exit, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 5).join('\n')).toBe(`Sample system: what changed

Nodes: 0 added, 0 removed, 0 moved, 0 renamed, 0 renumbered, 0 split, 0 merged.
Standards: 0 added, 0 removed, 2 changed; 0 placed, 1 taken out, 0 moved.
Coverage: existing/required 2/4 ↓ 1/4.`);
    expect(out).toContain(`200 production
node            change     what
--------------  ---------  -------------------------------------------------------------------------
200 production  coverage   existing/required 2/3 ↓ 0/3; because of ~DB33/T 2-2019
                           (existing→retired), −GB/T 1.1-2020
  201 design    taken out  GB/T 1.1-2020 术语
                coverage   existing/required 2/3 ↓ 0/3; because of ~DB33/T 2-2019
                           (existing→retired), −GB/T 1.1-2020`);
    expect(out).toContain('GB 1.1-2026 术语        edition, obligation  GB/T 1.1-2020  GB 1.1-2026');
  });

  test('prints JSON that its language does not change, Markdown and CSV', async () => {
    const [zh, en, md, csv] = await Promise.all(
      [
        ['--format', 'json'],
        ['--format', 'json', '--lang', 'en'],
        ['--format', 'md'],
        ['--format', 'csv'],
      ].map(async (options) => (await call(['diff', 'a.json', 'b.json', ...options], { files })).out),
    );
    expect(zh).toBe(en);
    expect(JSON.parse(zh!)).toMatchObject({
      format: 'tixi/diff/1',
      before: { edition: null },
      after: { edition: '2026' },
    });
    expect(md).toContain('## 200 生产');
    expect(csv!.split('\n').slice(0, 2)).toEqual([
      '分支,节点,标识,变化,内容',
      '示例体系,体系,,属性变更,版本 无 → 2026',
    ]);
  });

  test('says where there is no difference', async () => {
    const { out } = await call(['diff', 'a.json', 'a.json'], { files });
    expect(out).toContain('两版没有差别。');
  });

  test('prints the trend of more than two, on the days given', async () => {
    const { exit, out } = await call(['diff', 'a.json', 'b.json', 'a.json'], { files });
    expect([exit, out]).toEqual([
      0,
      `示例体系：3 版的变化趋势

节点          small   2026  small
------------  -----  -----  -----
100 通用基础    1/1    1/1    1/1
200 生产        2/3  ↓ 0/3  ↑ 2/3
201 设计        2/3  ↓ 0/3  ↑ 2/3
202 出口        0/—    0/—    0/—
合计            2/4  ↓ 1/4  ↑ 2/4

每格为现有/应有；箭头表示与前一版相比。
状态以文件所记为准（未指定日期，可用 --as-of 指定）。
`,
    ]);
    const dates = ['--dates', '2024-01-01,2025-01-01', '--format', 'json'];
    const dated = await call(['diff', 'a.json', 'b.json', ...dates], { files });
    expect(JSON.parse(dated.out)).toMatchObject({
      format: 'tixi/trend/1',
      editions: [{ asOf: '2024-01-01' }, { asOf: '2025-01-01' }],
    });
  });

  test('refuses too few systems and too few dates', async () => {
    expect((await call(['diff', 'a.json'], { files })).exit).toBe(2);
    const { exit, out, err } = await call(['diff', 'a.json', 'b.json', '--dates', '2024-01-01'], { files });
    expect([exit, out, err]).toEqual([2, '', '错误：--dates 给了 1 个日期，体系有 2 个。请每个体系给一个日期。\n']);
    const wrong = await call(['diff', 'a.json', 'b.json', '--dates', '2024-01-01,2024-02-30', '--lang', 'en'], {
      files,
    });
    expect([wrong.exit, wrong.err]).toEqual([
      2,
      'error: --dates 2024-02-30 is not a date that exists. Write YYYY-MM-DD or today.\n',
    ]);
  });

  test('standard input stands for one edition only', async () => {
    for (const argv of [
      ['diff', '-', 'a.json', '-'],
      ['diagram', '-', '--before', '-'],
    ]) {
      const { exit, err } = await call([...argv, '--lang', 'en'], { files, stdin: smallText });
      expect([exit, err]).toEqual([
        2,
        'error: Standard input can be read only once, and - stands twice. Name a file for one of them.\n',
      ]);
    }
    const { out } = await call(['diff', 'a.json', '-'], { files, stdin: smallText });
    expect(out).toContain('两版没有差别。');
  });

  test('no title steers a terminal or becomes markup', async () => {
    for (const format of ['table', 'md', 'csv', 'json']) {
      const { out } = await call(['diff', 'hostile.json', 'a.json', '--format', format], { files });
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      if (format === 'md') expect(out).not.toContain('<script>');
    }
  });

  test('a workbook has a sheet of changes where the edition before is named', async () => {
    const { exit, bytes } = await call(['convert', 'b.json', '--before', 'a.json', '-o', 'b.xlsx'], { files });
    expect(exit).toBe(0);
    const back = await call(['convert', 'b.xlsx', '--to', 'json'], { files: { 'b.xlsx': bytes.get('b.xlsx')! } });
    const plain = await call(['convert', 'b.json', '--to', 'json'], { files });
    expect(back.out).toBe(plain.out);
  });
});
