import { expect, it } from 'vitest';
import { cataloguePage, claimsPerDocument, loadAll } from './catalogue-page.js';

it('docs/catalogue.md is what the catalogue says of itself', async () => {
  await expect(await cataloguePage()).toMatchFileSnapshot('../../docs/catalogue.md');
});

it('each document is cited for as many figures as were read in it', async () => {
  const systems = (await loadAll()).flatMap(({ loaded }) => (loaded.format === 'tixi/1' ? [loaded] : []));
  expect(Object.fromEntries(claimsPerDocument(systems))).toMatchInlineSnapshot(`
    {
      "community-standard-compilation-note": 2,
      "huzhou-white-paper-2020": 146,
      "shengsi-draft-opinion": 1,
      "zhejiang-pilot-plan-release": 4,
      "zhejiang-pilot-press-report": 29,
    }
  `);
});

it('every system of the documents is there, with a structure or by name', async () => {
  const all = await loadAll();
  const ofKind = (kind: string): number => all.filter((entry) => entry.kind === kind).length;
  expect(['system', 'name-only', 'workspace', 'targets'].map(ofKind)).toMatchInlineSnapshot(`
    [
      26,
      36,
      2,
      2,
    ]
  `);
});

it('every source that is listed is cited, and every wanted field is there', async () => {
  const systems = (await loadAll()).flatMap(({ loaded }) => (loaded.format === 'tixi/1' ? [loaded] : []));
  const unused = systems.flatMap((system) => {
    const { sources, ...rest } = system;
    const text = JSON.stringify(rest);
    return sources.filter(({ id }) => !text.includes(`"source":"${id}"`)).map(({ id }) => `${system.id} ${id}`);
  });
  expect(unused).toEqual([]);
  const wanted = systems.flatMap(({ id, standards }) =>
    standards.filter(({ status }) => status === 'wanted').map(({ title }) => `${id}: ${title.zh ?? ''}`),
  );
  expect(wanted).toMatchInlineSnapshot(`
    [
      "huzhou-standards: 部分新兴产业标准",
      "huzhou-eco-civilization: 生态文明示范区建设指南",
      "huzhou-eco-civilization: 低碳",
      "huzhou-eco-civilization: 绿色智造",
      "huzhou-green-finance: 小微企业信贷信息管理规范",
      "huzhou-green-finance: 农村信用体系建设规范",
      "huzhou-green-finance: 智能银行自助服务规范",
      "huzhou-green-finance: 绿色产业项目目录",
      "huzhou-green-finance: 对债券、信贷、股票、基金、保险等领域具有普遍适用性的指引",
      "huzhou-green-finance: 定价机制",
      "huzhou-green-finance: 交易规则",
      "huzhou-green-finance: 绿色债券评级",
      "huzhou-green-finance: 新能源与可再生能源产品、绿色建筑和设施的绿色消费信贷金融标准",
      "huzhou-green-finance: 绿色保险",
      "huzhou-green-finance: 绿色基金",
      "huzhou-green-manufacturing: 大型有色金属矿山、冶炼及深加工相关标准",
      "huzhou-green-manufacturing: 电子电器",
      "huzhou-green-manufacturing: 航空航天",
      "huzhou-green-manufacturing: 再制造行业术语标准",
      "huzhou-green-manufacturing: 具体支撑匹配政策、法规的针对性标准",
      "huzhou-green-manufacturing: 绿色工厂",
      "huzhou-green-manufacturing: 绿色园区",
      "huzhou-green-manufacturing: 绿色供链",
      "huzhou-governance: 社会治理标准化实施效果评价关键指标标准",
      "huzhou-governance: 乡镇（街道）平安指数评价标准",
      "shengsi-opinion: 碳标签",
      "shengsi-opinion: 碳足迹",
      "shengsi-opinion: 碳捕集利用与封存",
      "modern-industrial-community: 针对实体型现代产业社区的专门标准",
    ]
  `);
});

it('a standard is published, issued and not yet in force, only where the text says that it was issued just now', async () => {
  const systems = (await loadAll()).flatMap(({ loaded }) => (loaded.format === 'tixi/1' ? [loaded] : []));
  const standards = systems.flatMap(({ id, standards }) => standards.map((standard) => ({ system: id, ...standard })));
  const name = ({ system, title }: (typeof standards)[number]): string => `${system}: ${title.zh ?? ''}`;
  expect(standards.filter(({ status }) => status === 'published').map(name)).toEqual([
    'huzhou-governance-action: 乡镇现代商贸建设和评价规范',
  ]);
  const issued = standards.filter(({ events = [] }) => events.some(({ stage }) => stage === 'published'));
  expect(issued.filter(({ status }) => status !== 'in-force').map(name)).toEqual([
    'huzhou-governance-action: 乡镇现代商贸建设和评价规范',
  ]);
  const bare = issued.filter(({ events = [] }) =>
    events.some(({ stage, source }) => stage === 'published' && typeof source !== 'object'),
  );
  expect([issued.length, bare]).toMatchInlineSnapshot(`
    [
      75,
      [],
    ]
  `);
});

it('every note is in Chinese and English', async () => {
  const notes = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'note' || key === 'rationale') && typeof inner === 'string') notes.add(inner);
      else collect(inner);
    }
  };
  for (const { loaded } of await loadAll()) collect(loaded);
  expect(notes.size).toBeGreaterThan(100);
  expect([...notes].filter((note) => !/^[^a-z]*\p{Script=Han}.*[。”][A-Z].*\.$/u.test(note))).toEqual([]);
});
