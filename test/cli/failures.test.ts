import { describe, expect, test } from 'vitest';
import { small, smallText } from './documents.js';
import { call, type Surroundings } from './memory-host.js';

/** Every failure exits 2, says something on stderr, nothing on stdout, and never shows a stack trace. */
async function fails(argv: readonly string[], surroundings: Surroundings = {}): Promise<string> {
  const { exit, out, err } = await call(argv, surroundings);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).not.toMatch(/\n\s+at /);
  return err;
}

const files = { 'small.json': smallText };

describe('what is read', () => {
  test('a file that is not there', async () => {
    expect(await fails(['audit', 'missing.json'])).toContain('找不到文件 missing.json');
    expect(await fails(['audit', './missing', '--lang', 'en'])).toContain('There is no file ./missing');
  });

  test('a folder', async () => {
    expect(await fails(['audit', 'folder/'])).toContain('folder/ 是文件夹');
  });

  test('a name without slash and extension is an id of the catalogue, and the nearest one is named', async () => {
    const err = await fails(['coverage', 'huzhou-green-finanse']);
    expect(err).toContain('huzhou-green-finance');
    expect(err).toContain('./huzhou-green-finanse');
    expect(await fails(['coverage', 'system'], { files: { system: smallText } })).toContain('./system');
    expect((await call(['coverage', './system'], { files: { './system': smallText } })).exit).toBe(0);
  });

  test('what is not JSON', async () => {
    expect(await fails(['audit', 'x.json', '--lang', 'en'], { files: { 'x.json': '{"format": ' } })).toContain(
      'not valid JSON',
    );
    expect(await fails(['audit', '-'], { stdin: '' })).toContain('标准输入');
  });

  test('a document with many faults lists ten of them, where they are, and how to see all', async () => {
    const standards = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, title: {}, status: 'in-force' }));
    const err = await fails(['statistics', 'x.json'], { files: { 'x.json': JSON.stringify({ ...small, standards }) } });
    expect(err).toContain('standards[0].title');
    expect(err).toContain('tixi validate x.json');
    expect(err.split('\n').length).toBeLessThan(16);
  });

  test('UTF-8 with a byte order mark is read, another encoding is refused with its line', async () => {
    expect((await call(['audit', 'x.json'], { files: { 'x.json': `\ufeff${smallText}` } })).exit).toBe(1);
    const gbk = new Uint8Array([...new TextEncoder().encode('{\n"id": "'), 0xcc, 0xe5, 0xcf, 0xb5, 0x22, 0x7d]);
    expect(await fails(['audit', 'x.json'], { files: { 'x.json': gbk } })).toContain('第 2 行不是 UTF-8');
  });

  test('an entry of the catalogue that is no system is called what it is', async () => {
    const { out } = await call(['catalog', '--format', 'json']);
    const { entries } = JSON.parse(out) as { entries: readonly { id: string; kind: string }[] };
    const workspace = entries.find(({ kind }) => kind === 'workspace')?.id ?? '';
    expect(await fails(['coverage', workspace])).toContain(`${workspace} 是工作区`);
    expect(await fails(['coverage', workspace])).toContain(`tixi catalog ${workspace} 列出其中的体系`);
    expect(await fails(['coverage', 'huzhou-targets', '--lang', 'en'])).toContain(
      'not a standards system but a set of',
    );
    expect((await call(['catalog', workspace, '--format', 'json'])).out).toContain('"format": "tixi/workspace/1"');
  });

  test('formats of later versions say what to do', async () => {
    expect(await fails(['audit', 'table.docx'], { files: { 'table.docx': 'x' } })).toContain('还不读 .docx');
    expect(await fails(['audit', 'SKOS.TTL', '--lang', 'en'])).toContain('not yet .ttl');
  });
});

describe('what is asked', () => {
  test('nothing at all shows the help and exits 2; --help exits 0', async () => {
    expect(await fails([])).toContain('用法');
    const { exit, out } = await call(['--help', '--lang', 'en']);
    expect(exit).toBe(0);
    for (const name of ['catalog', 'validate', 'coverage', 'statistics', 'explain', 'audit', 'designation']) {
      expect(out).toContain(`\n  ${name} `);
      expect((await call([name, '--help'])).out).toContain('用法');
    }
  });

  test('--version prints the version of the package', async () => {
    const { version } = (await import('../../package.json')).default;
    expect(await call(['--version'])).toMatchObject({ exit: 0, out: `${version}\n`, err: '' });
  });

  test('a misspelt command and option name the nearest', async () => {
    expect(await fails(['audt', 'small.json'])).toContain('audit');
    expect(await fails(['audit', 'small.json', '--min-coverge', '80', '--lang', 'en'], { files })).toContain(
      'Did you mean --min-coverage?',
    );
    expect(await fails(['--verson'])).toContain('--version');
  });

  test('missing and superfluous arguments show the usage', async () => {
    expect(await fails(['audit'])).toContain('tixi audit');
    expect(await fails(['coverage', 'small.json', 'other.json'], { files })).toContain('参数过多');
    expect(await fails(['coverage', 'small.json', '--at'], { files })).toContain('缺少取值');
  });

  test.each([
    [['--format', 'xml'], 'table、json、md、csv'],
    [['--format', 'jsn'], 'json'],
    [['--lang', 'de'], 'zh、en'],
    [['--as-of', '2025-02-30'], '2025-02-30'],
    [['--as-of', 'yesterday'], 'YYYY-MM-DD'],
    [['--fail-on', 'eror'], 'error'],
    [['--min-coverage', '101'], '0 到 100'],
    [['--min-coverage', 'half'], 'category=80'],
    [['--min-coverage', 'categroy=80'], 'category'],
  ])('%j is refused and says what is possible', async (options, hint) => {
    expect(await fails(['audit', 'small.json', ...options], { files })).toContain(hint);
  });

  test('a node or level that is not there names the nearest; a title of two nodes asks for an id', async () => {
    expect(await fails(['explain', 'small.json', 'desing'], { files })).toContain('design');
    expect(await fails(['explain', 'small.json', '用基'], { files })).toContain('通用基础');
    expect(await fails(['coverage', 'small.json', '--at', 'catgory'], { files })).toContain('category');
    const [general] = small.children;
    const twins = { ...small, children: [general, { ...general, id: 'other', code: '300' }] };
    const err = await fails(['explain', 'x.json', '通用基础'], { files: { 'x.json': JSON.stringify(twins) } });
    expect(err).toContain('general、other');
  });
});

describe('what a newcomer mistypes', () => {
  test('a system where a command belongs', async () => {
    expect(await fails(['huzhou'])).toContain('huzhou 前面缺少命令，如 tixi audit huzhou');
    expect(await fails(['small.json', '--lang', 'en'])).toContain('A command is missing before small.json');
  });

  test('a command that help does not know', async () => {
    expect(await fails(['help', 'covrage'])).toContain('最接近的是 coverage');
    expect((await call(['help', 'coverage'])).exit).toBe(0);
  });

  test('an option without a command', async () => {
    expect(await fails(['--foo'])).toContain('。tixi --help 列出');
  });

  test('a workspace where one system is asked for', async () => {
    const text = JSON.stringify({ format: 'tixi/workspace/1', id: 'w', title: { zh: '区' }, systems: [small] });
    const said = await fails(['coverage', 'w.json'], { files: { 'w.json': text } });
    expect(said).toContain('w.json 是工作区（几个体系和它们之间的链接），不是单个体系。请给出');
  });

  test('a node, and the way to the ids names the system as it was named', async () => {
    expect(await fails(['explain', 'small.json', 'zzz'], { files })).toContain('tixi coverage small.json --format csv');
  });

  test('a level, and the others are listed in the language asked', async () => {
    const args = ['coverage', 'small.json', '--at', 'zzz', '--lang'];
    expect(await fails([...args, 'en'], { files })).not.toMatch(/[\u4e00-\u9fff]/);
    expect(await fails([...args, 'zh'], { files })).toContain('类别');
  });

  test('options that belong together, listed in the language asked', async () => {
    const said = await fails(['audit', 'small.json', '--update-baseline', '--lang', 'en'], { files });
    expect(said).toContain('--baseline, --by, --reason');
  });

  test('a file of a form that a command does not write', async () => {
    expect(await fails(['coverage', 'small.json', '-o', 'x.xlsx'], { files })).toContain(
      '-o 不能是“.xlsx”。可用的有：.json、.md、.csv。',
    );
    expect(await fails(['init', '-o', 'x.csv'])).toContain('可用的有：.xlsx');
    expect(await fails(['init', '--levels', '类别,类别', '-o', 'x.xlsx'])).toContain('1 到 6 个层级名称');
    expect(await fails(['convert', 'small.json', '-o', 'x.pdf'], { files })).toContain('-o 不能是“.pdf”');
    const asked = await call(['audit', 'small.json', '-f', 'junit', '-o', 'x.xml'], { files });
    expect(asked.files.get('x.xml')).toContain('<testsuites');
    expect((await call(['coverage', 'small.json', '-o', 'x.txt'], { files })).exit).toBe(0);
  });
});

describe('-o', () => {
  test('writes the file, leaves stdout empty, and notes it on stderr', async () => {
    const {
      exit,
      out,
      err,
      files: written,
    } = await call(['coverage', 'small.json', '-o', 'out.md', '--format', 'md'], { files });
    expect([exit, out]).toEqual([0, '']);
    expect(err).toContain('已写入 out.md');
    expect(written.get('out.md')).toMatch(/^# 示例体系/);
  });

  test('keeps the exit code of the audit', async () => {
    expect((await call(['audit', 'small.json', '--output', 'out.json', '--format', 'json'], { files })).exit).toBe(1);
  });

  test('to a folder that is not there writes nothing and says so', async () => {
    const { exit, err, files: written } = await call(['coverage', 'small.json', '-o', 'no/such/out.md'], { files });
    expect(exit).toBe(2);
    expect(err).toContain('no/such/out.md');
    expect(written.size).toBe(0);
  });
});
