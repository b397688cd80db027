import { describe, expect, test } from 'vitest';
import { parseSystem } from '../../src/system/parse.js';
import { small, smallText } from './documents.js';
import { call } from './memory-host.js';

const table = '体系编号,标准号,标准名称,状态\n1,,基础,\n1.1,gb/t 1.1—2020,工作导则,现行\n1.2,GB/T 13016-2018,体系,啥\n';

describe('tixi convert', () => {
  test('turns a table into JSON and says on stderr what it read', async () => {
    const { exit, out, err } = await call(['convert', '表.csv'], { files: { '表.csv': table } });
    expect(exit).toBe(0);
    expect(parseSystem(out).standards.map(({ designation }) => designation)).toEqual([
      'GB/T 1.1-2020',
      'GB/T 13016-2018',
    ]);
    expect(err).toContain('表 D4 “啥”：状态不认识');
    expect(err).toContain('读入 3 行，收入 3 行');
  });

  test('turns JSON into a workbook and back without loss', async () => {
    const written = await call(['convert', 's.json', '-o', 's.xlsx'], { files: { 's.json': smallText } });
    const workbook = written.bytes.get('s.xlsx');
    expect(workbook).toBeInstanceOf(Uint8Array);
    const { exit, out } = await call(['convert', 's.xlsx', '--to', 'json'], { files: { 's.xlsx': workbook! } });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(small);
  });

  test('writes CSV and Markdown', async () => {
    const csv = await call(['convert', 's.json', '--to', 'csv', '--columns', 'designation'], {
      files: { 's.json': smallText },
    });
    expect(csv.out).toContain('生产,设计,DB33/T 2-2019');
    const md = await call(['convert', 's.json', '--to', 'md', '--columns', 'gbt13016'], {
      files: { 's.json': smallText },
    });
    expect(md.out).toContain('| 标准号 |');
  });

  test('the extension of -o says the form, and CSV for a file is marked for spreadsheets', async () => {
    const on = async (...argv: string[]): ReturnType<typeof call> =>
      call(['convert', 's.json', ...argv], { files: { 's.json': smallText } });
    const piped = (await on('--to', 'csv')).out;
    expect(piped.startsWith('\ufeff')).toBe(false);
    expect((await on('-o', 'd.csv')).files.get('d.csv')).toBe(`\ufeff${piped}`);
    expect((await on('-o', 'd.md')).files.get('d.md')).toBe((await on('--to', 'md')).out);
    expect((await on('-o', 'd.json')).files.get('d.json')).toMatch(/^\{/);
    expect((await on('-o', 'd.csv', '--to', 'json')).files.get('d.csv')).toMatch(/^\{/);
    expect((await on('-o', 'd.dat')).bytes.get('d.dat')?.[0]).toBe(0x50);
  });

  test('a workbook goes to a pipe, never to a terminal', async () => {
    const piped = await call(['convert', 's.json'], { files: { 's.json': smallText } });
    expect(piped.bytes.get('-')?.length).toBeGreaterThan(1000);
    const shown = await call(['convert', 's.json'], { files: { 's.json': smallText }, terminal: true });
    expect(shown.exit).toBe(2);
    expect(shown.err).toContain('-o');
  });

  test('--strict exits 2 and lists what is in doubt; notes alone pass', async () => {
    const doubt = await call(['convert', '表.csv', '--strict'], { files: { '表.csv': table } });
    expect(doubt.exit).toBe(2);
    expect(doubt.out).toBe('');
    expect(doubt.err).toContain('状态不认识');
    const fine = await call(['convert', '表.csv', '--strict'], { files: { '表.csv': table.replace('啥', '现行') } });
    expect(fine.exit).toBe(0);
  });

  test('--mapping says what columns are, and --report writes all that was recognised', async () => {
    const files = {
      't.csv': '分类甲,文号,内容\n基础,GB/T 1.1-2020,工作导则\n',
      'm.json': '{"columns": {"分类甲": "tree", "文号": "designation", "内容": "title"}, "title": "我的体系"}',
    };
    const {
      exit,
      out,
      files: written,
    } = await call(['convert', 't.csv', '--mapping', 'm.json', '--report', 'r.json'], { files });
    expect(exit).toBe(0);
    expect(parseSystem(out)).toMatchObject({
      title: { zh: '我的体系' },
      children: [{ id: '基础', placements: ['GB/T 1.1-2020'] }],
    });
    expect(JSON.parse(written.get('r.json')!)).toMatchObject({
      format: 'tixi/table-report/1',
      rows: { in: 1, placed: 1, reported: 0 },
    });
  });

  test.each([
    ['{"columns": {"文号": "designaton"}}', 'designaton'],
    ['{"colums": {}}', 'colums'],
    ['[]', '{}'],
    ['{', 'JSON'],
  ])('a mapping %s is refused with what is wrong', async (mapping, said) => {
    const { exit, err } = await call(['convert', 't.csv', '--mapping', 'm.json'], {
      files: { 't.csv': table, 'm.json': mapping },
    });
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  test('refuses what is no table, and a target that is not known', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const name of ['a.xls', 'a.et']) {
      const { exit, err } = await call(['convert', name], { files: { [name]: old } });
      expect(exit).toBe(2);
      expect(err).toContain('另存为 .xlsx');
    }
    expect((await call(['convert', 'a.csv'], { files: { 'a.csv': '甲,乙\n1,2\n' } })).err).toContain('--mapping');
    expect((await call(['convert', 's.json', '--to', 'xls'], { files: { 's.json': smallText } })).err).toContain(
      'xlsx',
    );
  });
});

describe('every command', () => {
  test.each(['coverage', 'statistics', 'audit', 'validate', 'gaps'])('%s reads a table', async (command) => {
    const { exit, err } = await call([command, '表.csv'], { files: { '表.csv': table } });
    expect(exit, err).toBeLessThan(2);
    expect(err).toContain('状态不认识');
  });
});
