import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fontPlaces } from '../../src/cli/font-places.js';
import { chineseFont } from '../fixtures/fonts.js';
import { smallText } from './documents.js';
import { call } from './memory-host.js';

const files = { 's.json': smallText };
const place = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
let font: Uint8Array;
beforeAll(async () => {
  const { out } = await call(['diagram', 's.json', '--caption', '图1'], { files });
  font = await chineseFont(out);
});

/** Ten branches of forty boxes each. */
const wide = {
  format: 'tixi/1',
  id: 'wide',
  title: { zh: '宽' },
  levels: [],
  children: Array.from({ length: 10 }, (_, i) => ({
    id: `${i}`,
    title: { zh: `第${i}类` },
    children: Array.from({ length: 40 }, (_, j) => ({ id: `${i}.${j}`, title: { zh: `第${i}类的第${j}个标准方向` } })),
  })),
  standards: [],
  claims: [],
  sources: [],
};

const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);

describe('tixi diagram', () => {
  test('writes SVG to stdout, and what -o says by its extension', async () => {
    const shown = await call(['diagram', 's.json'], { files });
    expect([shown.exit, shown.err]).toEqual([0, '']);
    expect(shown.out).toMatch(/^<svg /);
    const written = await call(['diagram', 's.json', '-o', 'framework.svg'], { files });
    expect(written.files.get('framework.svg')).toBe(shown.out);
    expect(written.err).toContain('framework.svg');
    for (const [file, start] of [
      ['a.mmd', 'flowchart TB'],
      ['a.dot', 'digraph '],
      ['a.gv', 'digraph '],
      ['a.txt', '<svg '],
    ] as const) {
      const { files: output } = await call(['diagram', 's.json', '-o', file], { files });
      expect([file, output.get(file)?.slice(0, start.length)]).toEqual([file, start]);
    }
    expect((await call(['diagram', 's.json', '--to', 'dot', '-o', 'x.svg'], { files })).files.get('x.svg')).toMatch(
      /^digraph/,
    );
  });

  test('refuses to write SVG into a file that says it is another picture', async () => {
    for (const file of ['a.jpg', 'a.PDF', 'a.docx']) {
      const { exit, err, files: output } = await call(['diagram', 's.json', '-o', file, '--lang', 'en'], { files });
      expect([exit, output.has(file)]).toEqual([2, false]);
      expect(err).toContain('.svg');
    }
    const { files: output } = await call(['diagram', 's.json', '--to', 'svg', '-o', 'a.html'], { files });
    expect(output.get('a.html')).toMatch(/^<svg/);
  });

  test('draws systems of the catalogue and tables as it draws JSON', async () => {
    const { exit, out } = await call(['diagram', 'huzhou-green-finance', '--depth', '1']);
    expect([exit, out.includes('<svg ')]).toEqual([0, true]);
    const table = '体系编号,标准号,标准名称\n1,,基础\n1.1,GB/T 1.1-2020,工作导则\n';
    const fromTable = await call(['diagram', '表.csv'], { files: { '表.csv': table } });
    expect([fromTable.exit, fromTable.out.includes('基础')]).toEqual([0, true]);
  });

  test('colours by coverage and by gaps, with counts, in the language asked for', async () => {
    const plain = await call(['diagram', 's.json', '--to', 'mermaid'], { files });
    const covered = await call(['diagram', 's.json', '--to', 'mermaid', '--color', 'coverage'], { files });
    const gaps = await call(['diagram', 's.json', '--to', 'mermaid', '--color', 'gaps', '--lang', 'en'], { files });
    const counts = await call(['diagram', 's.json', '--to', 'mermaid', '--counts'], { files });
    expect(new Set([plain.out, covered.out, gaps.out, counts.out]).size).toBe(4);
    expect(gaps.out).toMatch(/\d missing|\d findings?/);
    expect(counts.out).toMatch(/<br\/>\d/);
    const svg = await call(['diagram', 's.json', '--color', 'coverage', '--lang', 'en'], { files });
    expect(svg.out).toContain('all met');
  });

  test('what does not fit one sheet becomes several files, and the note says which depth would fit', async () => {
    const big = { ...files, 'big.json': JSON.stringify(wide) };
    const options = ['--paper', 'A4', '--style', 'tiers'];
    const {
      exit,
      err,
      files: output,
    } = await call(['diagram', 'big.json', ...options, '-o', 'big.svg'], { files: big });
    expect(exit).toBe(0);
    expect(err).toMatch(/一张纸放不下（字会小于 7 磅），分成 \d+ 页。--depth 1 可放进一张。/);
    const pages = [...output.keys()];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages).toEqual(pages.map((_, i) => `big-${i + 1}.svg`));
    const piped = await call(['diagram', 'big.json', ...options], { files: big });
    expect([piped.exit, piped.out, piped.err.includes('-o')]).toEqual([2, '', true]);
  });

  test('PNG: with a font of the system, at 300 dots an inch or as asked, and the same bytes each time', async () => {
    const surroundings = { files: { ...files, [place]: font } };
    const print = await call(['diagram', 's.json', '--paper', 'A4', '-o', 's.png'], surroundings);
    expect([print.exit, print.err]).toEqual([0, '已写入 s.png\n']);
    expect(widthOf(print.bytes.get('s.png')!)).toBe(3508);
    const screen = await call(['diagram', 's.json', '--paper', 'A4', '--to', 'png', '--dpi', '60'], surroundings);
    expect(widthOf(screen.bytes.get('-')!)).toBe(702);
    const again = await call(['diagram', 's.json', '--paper', 'A4', '--to', 'png', '--dpi', '60'], surroundings);
    expect(again.bytes.get('-')).toEqual(screen.bytes.get('-'));
  });

  test('PNG: with the font that --font names, which goes before those of the system', async () => {
    const surroundings = { files: { ...files, 'my.otf': font } };
    const named = await call(['diagram', 's.json', '--to', 'png', '--dpi', '60', '--font', 'my.otf'], surroundings);
    expect([named.exit, named.bytes.has('-')]).toEqual([0, true]);
    const absent = await call(['diagram', 's.json', '--to', 'png', '--font', 'other.otf'], surroundings);
    expect([absent.exit, absent.err.includes('other.otf')]).toEqual([2, true]);
  });

  test('PNG: no font, a poor font and a web font are errors that say what to do', async () => {
    const none = await call(['diagram', 's.json', '--to', 'png'], { files });
    expect([none.exit, none.out, none.err.includes('--font')]).toEqual([2, '', true]);
    const poor = await chineseFont('体系');
    const lacking = await call(['diagram', 's.json', '--to', 'png'], { files: { ...files, [place]: poor } });
    expect(lacking.exit).toBe(2);
    expect(lacking.err).toMatch(/缺少图中的 \d+ 个字：.*生/);
    const web = { ...files, 'f.woff2': await chineseFont('体系', { format: 'woff2' }) };
    const refused = await call(['diagram', 's.json', '--to', 'png', '--font', 'f.woff2', '--lang', 'en'], {
      files: web,
    });
    expect([refused.exit, refused.err.includes('WOFF')]).toEqual([2, true]);
  });

  test('PNG: a later place helps out where the font of the first lacks something; a bold one is used if it is there', async () => {
    const second = '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc';
    const surroundings = { files: { ...files, [place]: await chineseFont('体系'), [second]: font } };
    expect((await call(['diagram', 's.json', '--to', 'png', '--dpi', '60'], surroundings)).exit).toBe(0);
    const bold = { files: { ...files, [place]: font, [place.replace('Regular', 'Bold')]: new Uint8Array(9) } };
    expect((await call(['diagram', 's.json', '--to', 'png', '--dpi', '60'], bold)).exit).toBe(0);
  });

  test('without the package that draws PNG the error is the command that installs it', async () => {
    vi.doMock('@resvg/resvg-js', () => {
      throw new Error('Cannot find module');
    });
    try {
      const { exit, err } = await call(['diagram', 's.json', '--to', 'png'], { files: { ...files, [place]: font } });
      expect([exit, err.includes('npm install @resvg/resvg-js')]).toEqual([2, true]);
    } finally {
      vi.doUnmock('@resvg/resvg-js');
    }
  });

  test('--embed-font, or a font file, puts the characters used into the SVG; a family is only named', async () => {
    const surroundings = { files: { ...files, [place]: font, 'my.otf': font } };
    const found = await call(['diagram', 's.json', '--embed-font'], surroundings);
    const named = await call(['diagram', 's.json', '--font', './my.otf'], { files: { ...files, './my.otf': font } });
    for (const { exit, out } of [found, named]) expect([exit, out.includes('data:font/woff2')]).toEqual([0, true]);
    const family = await call(['diagram', 's.json', '--font', '仿宋'], { files });
    expect([family.out.includes('FangSong'), family.out.includes('data:')]).toEqual([true, false]);
  });

  test.each([
    ['--style', 'frame', 'framework'],
    ['--color', 'covrage', 'coverage'],
    ['--paper', 'A5', 'A4'],
    ['--theme', 'drak', 'dark'],
    ['--codes', 'letter', 'letters'],
    ['--to', 'jpg', 'png'],
    ['--depth', '0', '1'],
    ['--depth', '1.5', '256'],
    ['--dpi', '1e9', '2400'],
  ])('%s %s exits 2 and names what can be', async (option, value, says) => {
    const more = option === '--dpi' ? ['--to', 'png'] : [];
    const { exit, out, err } = await call(['diagram', 's.json', option, value, ...more], {
      files: { ...files, [place]: font },
    });
    expect([exit, out, err.includes(says)]).toEqual([2, '', true]);
  });
});

test('fonts are looked for where each system keeps them', () => {
  const first = (platform: string, env = {}): readonly string[] =>
    fontPlaces(platform, env).map(({ regular }) => regular);
  expect(first('win32', { WINDIR: 'D:\\Windows' })[0]).toBe('D:\\Windows/Fonts/msyh.ttc');
  expect(first('darwin')[0]).toBe('/System/Library/Fonts/PingFang.ttc');
  expect(first('linux', { HOME: '/home/x' })).toContain('/home/x/.local/share/fonts/NotoSansSC-Regular.ttf');
  expect(first('freebsd')).toEqual(first('linux'));
});

describe('tixi diagram of two editions', () => {
  test('draws what changed since the edition before, or until the one after, with its legend', async () => {
    const later = JSON.parse(smallText) as { children: { id: string; title: { zh: string } }[] };
    later.children.push({ id: 'new', title: { zh: '新类' } });
    const both = { ...files, 'later.json': JSON.stringify(later) };
    const now = await call(['diagram', 'later.json', '--before', 's.json'], { files: both });
    expect([now.exit, now.err]).toEqual([0, '']);
    expect(now.out).toContain('>新增<');
    expect(now.out).toContain('新增节点：新类');
    const back = await call(['diagram', 's.json', '--after', 'later.json', '--lang', 'en'], { files: both });
    expect(back.exit).toBe(0);
    expect(back.out).not.toContain('新类');
    const gone = await call(['diagram', 'later.json', '--after', 's.json', '--lang', 'en'], { files: both });
    expect(gone.out).toContain('>removed<');
    const dot = await call(['diagram', 'later.json', '--before', 's.json', '--to', 'dot'], { files: both });
    expect(dot.out).toMatch(/^digraph /);
  });

  test('refuses two things that the boxes would show, and an edition that is not there', async () => {
    const two = await call(['diagram', 's.json', '--before', 's.json', '--color', 'gaps'], { files });
    expect([two.exit, two.out, two.err]).toEqual([2, '', '错误：--before 不能与 --color 同用，请只用其中一个。\n']);
    const english = await call(['diagram', 's.json', '--before', 's.json', '--after', 's.json', '--lang', 'en'], {
      files,
    });
    expect([english.exit, english.err]).toEqual([2, 'error: --after does not go with --before. Use one of them.\n']);
    expect((await call(['diagram', 's.json', '--before', 'none.json'], { files })).exit).toBe(2);
    expect((await call(['diagram', 'none.json', '--color', 'taste'], { files })).err).toContain('--color');
  });
});
