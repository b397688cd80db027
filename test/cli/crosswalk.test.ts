import { describe, expect, test } from 'vitest';
import { linksOf, systemOf, workspaceOf } from '../workspace/fixtures.js';
import { call } from './memory-host.js';

const a = systemOf('a', { 生产: { 设计: null }, 销售: null });
const hub = systemOf('hub', { 总则: null });
const b = systemOf('b', { 制造: null, 营销管理: null });
const links = linksOf('a/生产 equal hub/总则\nb/制造 equal hub/总则');
const files = {
  'a.json': JSON.stringify(a),
  'b.json': JSON.stringify(b),
  'hub.json': JSON.stringify(hub),
  'links.json': JSON.stringify({ format: 'tixi/links/1', links }),
  'all.json': JSON.stringify(workspaceOf([a, b, hub], links)),
};

describe('crosswalk', () => {
  const args = ['crosswalk', 'a.json', 'b.json', 'hub.json', '--links', 'links.json'];

  test('L4 tells the path in words, over the systems it may pass', async () => {
    const { out, err, exit } = await call(args, { files });
    expect([err, exit]).toEqual(['', 0]);
    expect(out).toContain('节点 3 个：有直接链接 0 个，经多步到达 2 个，到达不了 1 个。');
    expect(out).toMatch(/\n设计 +制造 +2 +强\n {4}属于“生产”，等同于“hub：总则”，等同于“b：制造”\n/);
    const alone = await call(
      args.filter((arg) => arg !== 'hub.json'),
      { files },
    );
    expect(alone.out).toContain('到达不了 3 个');
    expect(alone.out).toContain('链接 1、2 未用：所指的体系不在工作区中。');
  });

  test('L4 without any links it says so on stderr', async () => {
    const { out, err, exit } = await call(['crosswalk', 'a.json', 'b.json', '--lang', 'en', '--format', 'json'], {
      files,
    });
    expect([exit, err]).toEqual([0, expect.stringContaining('No links were given')]);
    expect(JSON.parse(out)).toMatchObject({ coverage: { none: 3, total: 3 } });
  });

  test('L4 takes the systems of a workspace by their ids, and says the same of them', async () => {
    const asFiles = await call([...args, '--format', 'json'], { files });
    const byIds = await call(['crosswalk', 'a', 'b', 'all.json', '--format', 'json', '--lang', 'en'], { files });
    expect(JSON.parse(byIds.out)).toEqual(JSON.parse(asFiles.out));
    expect(byIds.out).toMatch(/^\{\n {2}"format": "tixi\/crosswalk\/1"/);
  });

  test('L4 of catalogued systems goes over a catalogued workspace', async () => {
    const { out, exit } = await call(['crosswalk', 'huzhou-eco-civilization', 'huzhou-standards', 'huzhou']);
    expect(exit).toBe(0);
    expect(out).toMatch(/经多步到达 \d+ 个/);
  });

  test('wrong calls are told what is wrong', async () => {
    const said = async (...argv: string[]): Promise<string> => {
      const { err, exit } = await call(argv, { files });
      expect(exit).toBe(2);
      return err;
    };
    expect(await said('crosswalk', 'a.json', 'a.json')).toContain('请给出两个体系');
    expect(await said('crosswalk', 'a.json')).toContain('缺少参数 to');
    expect(await said(...args, '--preset', 'opencree')).toContain('最接近的是 opencre');
    expect(await said(...args, '--alternatives', '-1')).toContain('不是 0 到 999999999 的整数');
    expect(await said('crosswalk', 'a', 'b')).toContain('内置目录中没有 a');
    expect(await said('crosswalk', 'a.json', 'b.json', 'all.json')).toContain('有两个体系的标识都是 a');
  });
});

describe('links suggest', () => {
  test('L7 shows candidates with their evidence, and applies none', async () => {
    const { out, exit } = await call(['links', 'suggest', 'a.json', 'b.json'], { files });
    expect(exit).toBe(0);
    expect(out).toContain('没有可建议的链接。');
    const like = { ...files, 'c.json': JSON.stringify(systemOf('c', { 设计: null, 营销管理: null })) };
    const text = await call(['links', 'suggest', 'a.json', 'b.json', 'c.json'], { files: like });
    expect(text.out).toMatch(/a：设计 +等同于 +c：设计 +0\.90 +中文名称相似度 100\.0%/);
    expect(text.out).toContain('没有写入任何链接');
    expect(text.files.size).toBe(0);
  });

  test('L7 as a file of links can be looked through and given to a crosswalk', async () => {
    const like = { ...files, 'c.json': JSON.stringify(systemOf('c', { 设计: null })) };
    const made = await call(['links', 'suggest', 'a.json', 'c.json', '-f', 'links', '-o', 'new.json'], { files: like });
    const text = made.files.get('new.json')!;
    expect(JSON.parse(text)).toEqual({
      format: 'tixi/links/1',
      links: [
        {
          from: { system: 'a', node: '设计' },
          to: { system: 'c', node: '设计' },
          relation: 'equal',
          justification: 'title-similarity',
          confidence: 0.9,
          inferred: true,
        },
      ],
    });
    const { out } = await call(['crosswalk', 'a.json', 'c.json', '--links', 'new.json'], {
      files: { ...like, 'new.json': text },
    });
    expect(out).toContain('有直接链接 1 个');
  });

  test('wrong numbers are refused', async () => {
    expect((await call(['links', 'suggest', 'a.json', '--least', '2'], { files })).err).toContain('大于 0、不大于 1');
    expect((await call(['links', 'suggest', 'a.json', '--most', '0'], { files })).err).toContain(
      '不是 1 到 999999999 的整数',
    );
  });
});
