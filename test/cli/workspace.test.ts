import { describe, expect, test } from 'vitest';
import { city, industry, village } from '../workspace/three-systems.js';
import { hostileTitle, smallText } from './documents.js';
import { call } from './memory-host.js';

const links = {
  format: 'tixi/links/1',
  links: [
    { from: { system: 'city', node: 'quality' }, to: { system: 'industry', node: 'water' }, relation: 'equal' },
    { from: { system: 'industry', node: 'water' }, to: { system: 'village', node: 'well' }, relation: 'superset' },
    { from: { system: 'city', standard: 'reading' }, to: { system: 'village', standard: 'round' }, relation: 'equal' },
  ],
};
const workspace = {
  format: 'tixi/workspace/1',
  id: 'w',
  title: { zh: '水' },
  systems: [city, industry, village],
  standards: [],
  links: links.links,
  sources: [],
};
const files = {
  'city.json': JSON.stringify(city),
  'industry.json': JSON.stringify(industry),
  'village.json': JSON.stringify(village),
  'links.json': JSON.stringify(links),
  'workspace.json': JSON.stringify(workspace),
  'small.json': smallText,
};
const json = (text: string): Record<string, never> => JSON.parse(text) as Record<string, never>;

describe('overlap', () => {
  test('takes systems, or a workspace that holds them, and gives the same', async () => {
    const apart = await call(['overlap', 'city.json', 'industry.json', 'village.json', '--format', 'json'], { files });
    const together = await call(['overlap', 'workspace.json', '--format', 'json'], { files });
    expect(apart.exit).toBe(0);
    const [{ equalLinks, ...a }, { equalLinks: links, ...b }] = [json(apart.out), json(together.out)];
    expect(a).toEqual(b);
    expect([equalLinks, links]).toEqual([
      { links: 0, joined: false },
      { links: 1, joined: false },
    ]);
  });

  test('as text says what is shared, why, and where it differs', async () => {
    const { out } = await call(['overlap', 'workspace.json'], { files });
    expect(out).toContain('3 个体系共 8 项标准，其中 4 项为两个以上体系共有。');
    expect(out).toMatch(
      /GB 12238 +通用阀门 法兰和对夹连接蝶阀 +城市供水体系（GB 12238-1989）；水 +标准号相同\n +务行业体系/,
    );
    const md = await call(['overlap', 'workspace.json', '--format', 'md'], { files });
    expect(md.out).toContain(
      '| GB 12238 | 通用阀门 法兰和对夹连接蝶阀 | 城市供水体系（GB 12238-1989）；水务行业体系（GB/T 12238-2008） | 标准号相同 |',
    );
    expect(out).toContain('城市供水体系：现行；水务行业体系：被代替');
    expect(out).toContain('--equal-links');
    const english = await call(['overlap', 'workspace.json', '--lang', 'en', '--equal-links'], { files });
    expect(english.out).toContain('in two or more systems: 5.');
    expect(english.out).toMatch(/mandatory; .*voluntary/);
  });

  test('as CSV has one line for each system that has a shared document', async () => {
    const { out } = await call(['overlap', 'workspace.json', '--format', 'csv', '--lang', 'en'], { files });
    const [header, ...rows] = out.trimEnd().split('\n');
    expect(header).toBe('document,system,designation,standard ids,nodes,reason');
    expect(rows).toHaveLength(9);
    expect((await call(['overlap', 'workspace.json', '--format', 'md'], { files })).out).toContain('| GB 5749 |');
  });

  test('compares the nodes of a level, and says which levels there are', async () => {
    const { out } = await call(['overlap', 'city.json', 'industry.json', '--at', 'subsystem', '--lang', 'en'], {
      files,
    });
    expect(out).toContain('城市供水体系: 节点 quality');
    const wrong = await call(['overlap', 'city.json', 'industry.json', '--at', 'subsysten'], { files });
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('最接近的是 subsystem')]);
  });

  test('a workspace of the catalogue may be named, also beside a system that it holds', async () => {
    const { out, exit } = await call(['overlap', 'huzhou', 'huzhou-green-finance', '--format', 'json']);
    expect(exit).toBe(0);
    const { systems } = JSON.parse(out) as { readonly systems: readonly string[] };
    expect(systems.filter((id) => id === 'huzhou-green-finance')).toHaveLength(1);
    const audited = await call(['audit', 'huzhou', 'huzhou-green-finance', '--format', 'json']);
    expect((JSON.parse(audited.out) as { readonly systems: readonly string[] }).systems).toEqual(systems);
  });

  test('a workspace is one wherever its format stands, and its register counts beside other systems', async () => {
    const [{ format, ...rest }, mine, yours] = [workspace, 'T/CEC 1-2020', 'HJ 1-2020'];
    const systems = [
      { ...village, id: 'mine', standards: [{ id: 's', designation: mine, title: { zh: '子' }, status: 'in-force' }] },
      {
        ...village,
        id: 'yours',
        standards: [{ id: 's', designation: yours, title: { zh: '丑' }, status: 'in-force' }],
      },
    ].map((one) => ({ ...one, children: [], claims: [] }));
    const standards = [{ id: 'r', designation: mine, sameAs: yours, title: { zh: '册' }, status: 'in-force' }];
    const given = { files: { ...files, 'w.json': JSON.stringify({ ...rest, systems, standards, links: [], format }) } };
    const [alone, beside] = [
      await call(['overlap', 'w.json'], given),
      await call(['overlap', 'w.json', 'city.json'], given),
    ];
    for (const { out } of [alone, beside]) expect(out).toContain('其中 1 项为两个以上体系共有');
    for (const more of [[], ['industry.json']]) {
      const { out } = await call(['audit', 'w.json', ...more, '--links', 'none.json', '--format', 'json'], {
        files: { ...given.files, 'none.json': JSON.stringify({ ...links, links: [] }) },
      });
      const { findings } = JSON.parse(out) as {
        readonly findings: readonly { code: string; at: { system: string } }[];
      };
      const isolated = findings.filter(({ code }) => code === 'system-isolated').map(({ at }) => at.system);
      expect(isolated.filter((id) => id !== 'industry')).toEqual([]);
    }
  });

  test('two systems of one id end with what to do', async () => {
    const { exit, err } = await call(['overlap', 'city.json', 'again.json'], {
      files: { ...files, 'again.json': JSON.stringify(city) },
    });
    expect([exit, err]).toEqual([2, expect.stringContaining('两个体系的标识都是 city')]);
  });

  test('titles that would steer a terminal do no harm', async () => {
    const title = { zh: hostileTitle };
    const one = {
      ...village,
      title,
      children: [{ id: 'n', title, placements: ['round'] }],
      standards: [{ id: 'round', designation: 'GB 5749-2006', title, status: 'in-force' }],
    };
    for (const format of ['table', 'md', 'csv', 'json']) {
      const { out } = await call(['overlap', 'city.json', 'one.json', '--format', format], {
        files: { ...files, 'one.json': JSON.stringify(one) },
      });
      expect(out).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
      if (format === 'csv') expect(out).not.toMatch(/(?:^|[,\n])"?=1/);
    }
  });
});

describe('links check', () => {
  test('counts links and what follows from them, and ends with 0 where they are sound', async () => {
    const { out, exit } = await call(['links', 'check', 'workspace.json'], { files });
    expect(exit).toBe(0);
    expect(out).toContain('链接检查：3 条');
    expect(out).toContain('由此推出：反向 3 条，采标 0 条，链 2 条。');
  });

  test('lists every problem, and ends with 1 where an end is missing or statements contradict', async () => {
    const wrong = {
      ...links,
      links: [
        ...links.links,
        { from: { system: 'city', node: 'quality' }, to: { system: 'village', node: 'well' }, relation: 'none' },
        { from: { system: 'city', node: 'qualiti' }, to: { system: 'village' }, relation: 'related' },
        links.links[0],
      ],
    };
    const given = { files: { ...files, 'wrong.json': JSON.stringify(wrong) } };
    const args = ['links', 'check', 'city.json', 'industry.json', 'village.json', '--links', 'wrong.json'];
    const { out, exit } = await call([...args, '--lang', 'en'], given);
    expect(exit).toBe(1);
    expect(out).toMatch(/dangling +#5 .*the nearest is quality/);
    expect(out).toMatch(/said twice +#1 #6 /);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '(follows from: 城市供水体系: 节点 quality is equal to 水务行业体系: 节点 water, contains 农村供水体系: 节点 well)',
    );
    expect(json((await call([...args, '--format', 'json'], given)).out)).toMatchObject({
      format: 'tixi/links-check/1',
      links: 6,
    });
    expect((await call([...args, '--format', 'csv'], given)).out.trimEnd().split('\n')).toHaveLength(4);
  });

  test('what is no file of links, and what cannot be done with links, is told', async () => {
    const bad = await call(['links', 'check', 'city.json', '--links', 'small.json'], { files });
    expect([bad.exit, bad.err]).toEqual([2, expect.stringContaining('small.json')]);
    const action = await call(['links', 'chek', 'city.json'], { files });
    expect([action.exit, action.err]).toEqual([2, expect.stringContaining('check')]);
  });

  test('the workspaces of the catalogue are sound', async () => {
    for (const id of ['huzhou', 'zhejiang']) expect((await call(['links', 'check', id])).exit).toBe(0);
  });
});

describe('fill', () => {
  const args = ['fill', 'city', 'quality', 'workspace.json'];

  test('L9 lists what linked systems hold for a node, with the path to it, from a workspace or from single files', async () => {
    const { out, exit } = await call([...args, '--lang', 'en'], { files });
    expect(exit).toBe(0);
    expect(out).toContain('what could be adopted');
    const single = ['fill', 'city.json', 'quality', 'industry.json', 'village.json', '--links', 'links.json'];
    expect((await call([...single, '--lang', 'en'], { files })).out).toBe(out);
    const data = json((await call([...args, '--format', 'json'], { files })).out);
    expect(data).toMatchObject({ format: 'tixi/fill/1', system: 'city', node: 'quality' });
  });

  test('L9 without links it says so, and a name that is not there ends with the nearest', async () => {
    const { out, err: note } = await call(['fill', 'city.json', 'quality'], { files });
    expect(note).toContain('没有给出链接');
    expect(out).toContain('缺多少不知：本节点未评估；相连的节点另有 0 项。');
    expect(out).toContain('没有链接通向持有标准的节点');
    const { exit, err } = await call(['fill', 'city', 'qualiti', 'workspace.json'], { files });
    expect([exit, err]).toEqual([2, expect.stringContaining('最接近的是 quality')]);
    expect((await call(['fill', 'city', 'quality'], { files })).err).toContain('内置目录中没有 city');
  });
});

describe('impact', () => {
  test('says where a standard stands and what its withdrawal costs', async () => {
    const { out, exit } = await call(['impact', 'small.json', 'GB/T 1.1-2020'], { files });
    expect(exit).toBe(0);
    expect(out).toContain('列在 2 处');
    expect(out).toMatch(/100 通用基础 +1 → 0 +0 → 1 +100\.0% → 0\.0% +已满足 → 有缺口/);
    const data = json((await call(['impact', 'small.json', 'terms', '--format', 'json'], { files })).out);
    expect(data).toMatchObject({ format: 'tixi/impact/1', edition: 'GB/T 1.1-2020' });
    expect((await call(['impact', 'small.json', 'terms', '--format', 'csv', '--lang', 'en'], { files })).out).toMatch(
      /^node,existing,/,
    );
  });

  test('reaches over all systems of a workspace', async () => {
    const { out } = await call(['impact', 'workspace.json', 'GB 5749', '--lang', 'en'], { files });
    expect(out).toContain('农村供水体系');
    expect(out).toContain('Placements: 5;');
  });

  test('a standard that is not listed ends with the nearest', async () => {
    const { exit, err } = await call(['impact', 'small.json', 'GB/T 1.1-2021'], { files });
    expect([exit, err]).toEqual([2, expect.stringContaining('最接近的是 GB/T 1.1-2020')]);
  });
});
