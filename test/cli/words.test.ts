import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/base/width.js';
import { small, smallText } from './documents.js';
import { call } from './memory-host.js';

const between = {
  from: { system: 'small', node: 'design' },
  to: { system: 'other', node: 'design' },
  relation: 'equal',
};
const other = { ...small, id: 'other', title: { zh: '另一体系', en: 'Other system' } };
const workspace = {
  format: 'tixi/workspace/1',
  id: 'w',
  title: { zh: '工作区', en: 'Workspace' },
  systems: [small, other],
  standards: [],
  links: [between],
  sources: [],
};
const files = { 'small.json': smallText, 'other.json': JSON.stringify(other), 'w.json': JSON.stringify(workspace) };

describe('what stands in a terminal', () => {
  const calls = [
    'catalog',
    'catalog huzhou',
    'catalog huzhou-green-manufacturing',
    'coverage huzhou-eco-civilization',
    'statistics huzhou-green-finance',
    'explain small.json design',
    'gaps huzhou-green-finance',
    'audit huzhou',
    'diff small.json other.json',
    'overlap huzhou',
    'crosswalk huzhou-eco-civilization huzhou-standards huzhou',
    'links check huzhou',
    'links suggest huzhou',
    'fill small design w.json',
    'impact huzhou demonstration-zone-guide',
    'designation GB/T1.1—2020',
    '--help',
    'help audit',
    'help diagram',
  ];

  test.each(calls.flatMap((line) => (['zh', 'en'] as const).map((lang) => [line, lang] as const)))(
    'tixi %s --lang %s is no wider than 100 columns, and nothing hangs behind a line',
    async (line, lang) => {
      const { out } = await call([...line.split(' '), '--lang', lang], { files });
      expect(out).not.toBe('');
      for (const printed of out.split('\n')) {
        expect(textWidth(printed), printed).toBeLessThanOrEqual(100);
        expect(printed).toBe(printed.trimEnd());
      }
    },
  );
});

describe('an audit of many systems', () => {
  test('names the first few in its title and says how many there are; JSON has all', async () => {
    const { out } = await call(['audit', 'huzhou']);
    expect(out.split('\n')[0]).toBe('审计：“湖州标准”体系、湖州生态文明标准体系、湖州市绿色金融标准体系等 24 个体系');
    const json = await call(['audit', 'huzhou', '--format', 'json']);
    expect((JSON.parse(json.out) as { systems: readonly string[] }).systems).toHaveLength(24);
    const md = await call(['audit', 'huzhou', '--format', 'md', '--lang', 'en']);
    expect(md.out.split('\n')[0]).toMatch(/^# Audit: Huzhou Standards.* and others, 24 systems in all$/);
  });

  test('names a few in full, and sets the rules in below the system they are about', async () => {
    const { out } = await call(['audit', 'small.json', 'other.json'], { files });
    expect(out.split('\n')[0]).toBe('审计：示例体系、另一体系');
    expect(out).toMatch(/\n {2}示例体系（small）\n {4}\S.*（[a-z-]+，\d+）\n {6}- /);
  });

  test('sets quotation marks within others single', async () => {
    const { out } = await call(['audit', 'huzhou']);
    expect(out).toContain('“‘湖州标准’体系”');
    expect(out).not.toMatch(/““|””/);
  });
});

describe('a crosswalk', () => {
  test('names nodes with the ids to type, once where the name begins with it', async () => {
    const { out } = await call(['crosswalk', 'small', 'other', 'w.json', '--lang', 'en'], { files });
    expect(out.split('\n')[0]).toBe('Crosswalk: Sample system (small) → Other system (other)');
    expect(out).toMatch(/\n201 design \(design\) +201 design \(design\) +0 +direct\n {4}is equal to Other system: 201/);
  });
});

describe('a workspace of the catalogue', () => {
  test('is shown as its systems, with what can be asked of it', async () => {
    const { out, exit } = await call(['catalog', 'huzhou', '--lang', 'en']);
    expect(exit).toBe(0);
    expect(out).toContain('A workspace of 24 systems, with 39 links');
    expect(out).toMatch(/\nhuzhou-tourism +Huzhou tourism standards system +4 +2\n/);
    expect(out).toContain('`tixi audit huzhou`');
  });
});

describe('links that there are none of', () => {
  test('are not called sound, no empty table is shown, and it is said how to give some', async () => {
    const { out, err, exit } = await call(['links', 'check', 'small.json'], { files });
    expect(exit).toBe(0);
    expect(out).not.toContain('----');
    expect(out).not.toContain('没有发现');
    expect(err).toContain('--links');
  });
});

describe('a standard without number', () => {
  test('is named by its title in the heading of its impact', async () => {
    const { out } = await call(['impact', 'small.json', 'design-wanted'], { files });
    expect(out.split('\n')[0]).toBe('废止或改版的影响：设计评价（design-wanted）');
  });
});
