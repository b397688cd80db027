import { describe, expect, test } from 'vitest';
import { small } from './documents.js';
import { call, type Called } from './memory-host.js';

const other = { ...small, id: 'other' };
const between = {
  from: { system: 'small', node: 'design' },
  to: { system: 'other', node: 'design' },
  relation: 'equal',
};
const stray = { ...between, to: { system: 'other', node: 'desing' } };
const links = (...all: object[]): string => JSON.stringify({ format: 'tixi/links/1', links: all });
const workspace = (...all: object[]): string =>
  JSON.stringify({
    format: 'tixi/workspace/1',
    id: 'w',
    title: { zh: '工作区' },
    systems: [small, other],
    standards: [],
    links: all,
    sources: [],
  });
const files = {
  'small.json': JSON.stringify(small),
  'other.json': JSON.stringify(other),
  'links.json': links(between),
  'stray.json': links(stray),
  'w.json': workspace(between),
};
const audit = (argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Called> =>
  call(['audit', ...argv], { files: { ...files, ...more } });
interface Report {
  readonly systems: readonly string[];
  readonly findings: readonly { readonly code: string; readonly at: { readonly system: string } }[];
  readonly skipped: readonly { readonly code: string; readonly reason: string }[];
}
const report = ({ out }: Called): Report => JSON.parse(out) as Report;
const needingLinks = ({ skipped }: Report): number => skipped.filter(({ reason }) => reason === 'needs-links').length;

describe('tixi audit over several systems', () => {
  test('without links the rules that need them are named, in text too', async () => {
    const called = report(await audit(['small.json', 'other.json', '--format', 'json']));
    expect(called.systems).toEqual(['small', 'other']);
    expect(needingLinks(called)).toBe(11);
    expect((await audit(['small.json', 'other.json'])).out).toContain('没有链接（--links），未判断：');
    expect((await audit(['small.json', 'other.json', '--lang', 'en'])).out).toContain('for want of links (--links):');
  });

  test('--links gives them, of a file or of a workspace', async () => {
    for (const file of ['links.json', 'w.json', 'huzhou']) {
      const called = report(await audit(['small.json', 'other.json', '--links', file, '--format', 'json']));
      expect(needingLinks(called), file).toBe(0);
    }
    const called = await audit([
      'small.json',
      'other.json',
      '--links',
      'links.json',
      '--links',
      'stray.json',
      '--format',
      'json',
    ]);
    expect(called.exit).toBe(1);
    expect(report(called).findings.find(({ code }) => code === 'link-target-missing')?.at.system).toBe('other');
  });

  test('a workspace is audited with its links: a file, standard input, or an entry of the catalogue', async () => {
    const read = report(await audit(['w.json', '--format', 'json']));
    expect([read.systems, needingLinks(read)]).toEqual([['small', 'other'], 0]);
    const piped = await call(['audit', '-', '--format', 'json'], { stdin: files['w.json'] });
    expect(report(piped).systems).toEqual(['small', 'other']);
    const single = await call(['audit', '-', '--format', 'json'], { stdin: files['small.json'] });
    expect(report(single).systems).toEqual(['small']);
    const huzhou = report(await audit(['huzhou', '--format', 'json']));
    expect(huzhou.systems).toHaveLength(24);
    expect(huzhou.findings.map(({ code }) => code)).toContain('figures-cannot-tell-across');
    const zhejiang = await audit(['zhejiang', 'other.json', '--format', 'json']);
    expect(report(zhejiang).systems).toHaveLength(34);
  });

  test('all forms name a system that only a link names', async () => {
    const argv = ['small.json', 'other.json', '--links', 'far.json'];
    const far = links({ ...between, to: { system: 'far' } }, { ...between, from: { system: 'othre' } });
    for (const format of ['table', 'md', 'csv', 'json', 'sarif', 'junit']) {
      const { out, exit } = await audit([...argv, '--format', format], { 'far.json': far });
      expect([format, exit]).toEqual([format, 1]);
      expect(out, format).toContain('far');
    }
  });

  test.each([
    ['a workspace with a link to nowhere', ['bad.json'], workspace(stray), ['desing', 'design']],
    ['a workspace of another version', ['bad.json'], '{"format": "tixi/workspace/2"}', ['tixi/workspace/1']],
    [
      'links that are none',
      ['small.json', '--links', 'bad.json'],
      links({ ...between, relation: 'equals' }),
      ['equal'],
    ],
    ['a file of links that is a system', ['small.json', '--links', 'bad.json'], files['small.json'], ['tixi/links/1']],
    ['a file of links that is not there', ['small.json', '--links', 'none.json'], '', ['none.json']],
    ['a file of links as a system', ['bad.json'], files['links.json'], ['tixi/1']],
  ])('%s: exit 2, what and where', async (_, argv, text, words) => {
    for (const lang of ['zh', 'en']) {
      const { exit, out, err } = await audit([...argv, '--lang', lang], { 'bad.json': text });
      expect([exit, out]).toEqual([2, '']);
      for (const word of words) expect(err).toContain(word);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});
