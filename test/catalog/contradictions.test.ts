import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/access.js';
import { reconcile } from '../../src/coverage/reconcile.js';
import { safeParseDesignation } from '../../src/designation/parse.js';
import { audit } from '../../src/gaps/audit.js';
import type { Claim } from '../../src/model/claim.js';
import type { StandardSystem } from '../../src/model/system.js';
import { walkNodes } from '../../src/system/walk.js';
import { placesOf, statementsThatDiffer } from './statements.js';

const place = ({ source }: Claim): string => (typeof source === 'string' ? source : (source.place ?? ''));

const disagreements = (system: StandardSystem, result: 'contradicted' | 'cannot-tell' = 'contradicted') =>
  reconcile(system)
    .pairs.filter((pair) => pair.result === result)
    .map(({ claims }) => claims.map((i) => [system.claims[i]!.value, place(system.claims[i]!)]));

const against = (system: StandardSystem, result: string) =>
  reconcile(system)
    .claims.filter((claim) => claim.result === result)
    .map(({ figure, listed }) => ({
      counts: figure.counts,
      at: figure.at,
      value: figure.value,
      listed,
      place: place(figure),
    }));

const codes = (system: StandardSystem): readonly string[] => audit(system).findings.map(({ code }) => code);

describe('where the documents contradict themselves', () => {
  it('C1 green manufacturing: five subsystems against six, and 21 categories of which 15 are named', async () => {
    const system = await catalog.load('huzhou-green-manufacturing');
    expect(disagreements(system)).toContainEqual([
      [5, '湖州市全面实施标准化战略工作报告 二（二）'],
      [6, '湖州市绿色制造标准化发展报告 三（一）'],
    ]);
    expect(against(system, 'contradicted')).toContainEqual({
      counts: 'nodes',
      at: 'subsystem',
      value: 5,
      listed: 6,
      place: '湖州市全面实施标准化战略工作报告 二（二）',
    });
    expect(against(system, 'not-listed')).toContainEqual({
      counts: 'nodes',
      at: 'category',
      value: 21,
      listed: 15,
      place: '湖州市全面实施标准化战略工作报告 二（二）',
    });
    const categories = [...walkNodes(system)].filter(({ node }) => node.level === 'category');
    expect(categories.length).toBe(19);
  });

  it('C1 green manufacturing: six main directions are announced and four are named', async () => {
    const system = await catalog.load('huzhou-green-manufacturing');
    const announced = system.claims.filter(({ where }) => where?.tag === '主攻方向');
    expect(announced.map(({ counts, value, note }) => [counts, value, note?.includes('列出4个')])).toEqual([
      ['nodes', 6, true],
    ]);
    expect(against(system, 'not-listed')).toContainEqual({
      counts: 'nodes',
      at: 'subsystem',
      value: 6,
      listed: 4,
      place: '湖州市全面实施标准化战略工作报告 三（二）',
    });
  });

  it('C2 green manufacturing: national standards 4 and 10, association standards 32 in both', async () => {
    const system = await catalog.load('huzhou-green-manufacturing');
    expect(disagreements(system)).toContainEqual([
      [4, '湖州市全面实施标准化战略工作报告 三（二）'],
      [10, '湖州市绿色制造标准化发展报告 三（二）'],
    ]);
    const ofLevel = (level: string): readonly number[] =>
      system.claims
        .filter(({ where, act }) => where?.level === level && where.tag === undefined && act)
        .map(({ value }) => value);
    expect(ofLevel('association')).toEqual([32, 32]);
    expect(codes(system)).toContain('claims-disagree');
  });

  it('C3 ecological civilization: 3774 is the sum of the published parts only with the general basis', async () => {
    const system = await catalog.load('huzhou-eco-civilization');
    const [sum] = reconcile(system).sums.filter(({ by }) => by === 'children');
    expect([sum?.sum, sum?.withoutGeneral, sum?.general, sum?.result]).toEqual([
      3774,
      3736,
      ['general-basis'],
      'holds-with-general',
    ]);
    expect(codes(system)).toContain('claim-sum-general');
    const shorter = system.children.filter(({ aliases }) => aliases !== undefined);
    expect(shorter.map(({ title, aliases }) => [title.zh, aliases])).toEqual([
      ['城乡发展及融合', ['城乡发展融合']],
      ['绿色产业发展', ['绿色产业']],
      ['资源节约循环利用', ['资源节约']],
      ['支撑制度实施', ['制度实施']],
    ]);
  });

  it('C4 Changxing: 7 of 7 municipal standards are named, 2 of 3 county ones, and fewer than the stages announce', async () => {
    const system = await catalog.load('changxing-social-organisations');
    const listed = new Map(
      reconcile(system).claims.map(({ figure, listed: found }) => [
        JSON.stringify([figure.about.nodes ?? null, figure.where ?? null, figure.act ?? null]),
        [figure.value, found],
      ]),
    );
    const of = (where: Claim['where'], act: Claim['act'] | null = null) =>
      listed.get(JSON.stringify([null, where ?? null, act]));
    expect(of({ level: 'local', tier: 'city' }, 'issued')).toEqual([7, 7]);
    expect(of({ level: 'local', tier: 'county' }, 'issued')).toEqual([3, 2]);
    expect(of({ level: 'local', tier: 'city', status: 'proposed' })).toEqual([6, 2]);
    expect(of({ level: 'local', tier: 'city', status: 'examination' })).toEqual([2, 1]);
    expect(of({ level: 'local', tier: 'city', status: 'wanted' })).toEqual([4, 0]);
    expect(of({ status: 'drafting' })).toEqual([3, 2]);
    expect(of(undefined)).toEqual([10, 14]);
  });

  it('C4 Changxing: one standard is named as issued and as past examination only, another as drafted and examined', async () => {
    const system = await catalog.load('changxing-social-organisations');
    const found = statementsThatDiffer(system).map(({ records }) => records.map(({ status }) => status));
    expect(found).toEqual([
      ['in-force', 'examination'],
      ['examination', 'drafting'],
    ]);
  });

  it('C5 governance is cut into 7, 6 and 5 fields, and four fields of one cut stand in no field of the other', async () => {
    const system = await catalog.load('huzhou-governance');
    expect(disagreements(system).map((pair) => pair.map(([value]) => value))).toEqual([
      [7, 6],
      [7, 5],
      [6, 5],
    ]);
    const action = await catalog.load('huzhou-governance-action');
    const plus = await catalog.load('huzhou-standardization-plus');
    expect([action.children.length, plus.children.length]).toEqual([6, 5]);
    const names = new Set(system.children.map(({ title }) => title.zh));
    expect(action.children.filter(({ title }) => !names.has(title.zh)).map(({ title }) => title.zh)).toEqual([
      '民政治理',
      '法治治理',
      '市场治理',
      '健康治理',
    ]);
    const { links } = await catalog.load('huzhou');
    expect(links.filter(({ relation }) => relation === 'none').map(({ from }) => 'node' in from && from.node)).toEqual([
      'civil-affairs',
      'rule-of-law',
      'market',
      'health',
    ]);
  });

  it('C6 the overall system of Huzhou has 34 subsystems in one report and 7 in another', async () => {
    const system = await catalog.load('huzhou-standards');
    expect(disagreements(system)).toEqual([
      [
        [34, '湖州市全面实施标准化战略工作报告 二（一）'],
        [7, '湖州市社会治理标准化发展报告 三'],
      ],
    ]);
    const eco = await catalog.load('huzhou-eco-civilization');
    const rank = (levels: readonly { readonly id: string }[]): number => levels.findIndex(({ id }) => id === 'aspect');
    expect([rank(system.levels), rank(eco.levels)]).toEqual([0, 1]);
  });

  it('C7 a project is no issued standard, a national guide is reported as local, and 10 and 32 are claimed twice', async () => {
    const eco = await catalog.load('huzhou-eco-civilization');
    const manufacturing = await catalog.load('huzhou-green-manufacturing');
    const titled = (zh: string) =>
      eco.standards.filter(({ title }) => title.zh === zh).map(({ level, status }) => [level, status]);
    expect(titled('区域生态文明建设指南')).toEqual([['national', 'proposed']]);
    expect(titled('生态文明示范区建设指南')).toEqual([
      ['local', 'in-force'],
      ['national', 'wanted'],
    ]);
    expect(statementsThatDiffer(eco).map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['demonstration-zone-guide', 'demonstration-zone-guide-national'],
    ]);
    expect(codes(eco)).toContain('records-differ');
    const figures = (system: StandardSystem, level: string): readonly number[] =>
      system.claims
        .filter(({ where, act }) => act && where?.level === level && where.tag === undefined)
        .map(({ value }) => value);
    // Figures are compared within one system, so that no finding joins these two: each stands in its own.
    for (const [level, value] of [
      ['national', 10],
      ['association', 32],
    ] as const) {
      expect(figures(eco, level)).toContain(value);
      expect(figures(manufacturing, level)).toContain(value);
    }
  });

  it('C8 titles stand in two forms', async () => {
    const finance = statementsThatDiffer(await catalog.load('huzhou-green-finance'));
    expect(finance.map(({ records }) => records.map(({ title }) => title.zh))).toEqual([
      ['绿色金融发展指数评价规范', '绿色金融发展指数'],
      ['绿色融资项目评估', '绿色金融项目评估'],
    ]);
    expect(placesOf(finance[1]!)).toEqual([
      '湖州市全面实施标准化战略工作报告 三（三）',
      '湖州市绿色金融标准化发展报告 一（一）',
    ]);
    const city = statementsThatDiffer(await catalog.load('huzhou-standards'));
    expect(city.map(({ records }) => records.map(({ title }) => title.zh))).toEqual([
      ['大口黑鲈池塘内循环流水养殖技术规范', '大口黑鲈池塘内循环养殖技术规范'],
    ]);
    const { links } = await catalog.load('huzhou');
    const perhaps = links.filter(({ from }) => 'standard' in from && from.standard === 'dispute-centre');
    expect(perhaps.map(({ relation, inferred }) => [relation, inferred])).toEqual([['related', true]]);
  });

  it('C9 the elevator standard is issued and to be made, green insurance is there and missing', async () => {
    const elevators = statementsThatDiffer(await catalog.load('nanxun-elevator'));
    expect(elevators.map(({ records }) => records.map(({ status }) => status))).toEqual([['proposed', 'in-force']]);
    expect(placesOf(elevators[0]!)).toEqual(['案例四 三（二）', '湖州市全面实施标准化战略工作报告 四（一）']);
    const finance = await catalog.load('huzhou-green-finance');
    const insurance = finance.standards.filter(
      ({ title, tags = [] }) => title.zh?.includes('绿色保险') || tags.some((tag) => tag.includes('绿色保险')),
    );
    expect(insurance.map(({ status }) => status)).toEqual(['in-force', 'wanted']);
  });

  it('C10 a heading names another standard than its text, and a troika has five', async () => {
    const system = await catalog.load('modern-industrial-community');
    const [statements] = statementsThatDiffer(system);
    expect(statements?.records.map(({ title }) => title.zh)).toEqual([
      '现代产业社区治理与服务规范',
      '大运河幸福家园运营规范',
    ]);
    expect(against(system, 'contradicted')).toEqual([
      { counts: 'nodes', at: 'item', value: 3, listed: 5, place: '3.2.2 主要技术内容' },
    ]);
    const chapters = system.children.map(({ title, sources = [] }) => [title.zh, sources.length]);
    expect(chapters).toContainEqual(['术语定义', 1]);
    expect(chapters).toContainEqual(['建设要求', 3]);
  });

  it('C11 the same projects since 2016 and since 2017, and parts announced but not named', async () => {
    const system = await catalog.load('huzhou-standards');
    const projects = system.claims.filter(({ counts }) => counts === 'projects');
    expect(projects.map(({ where, value, since }) => [where?.tag, value, since])).toEqual([
      ['国家级', 11, '2016'],
      ['省级', 7, '2016'],
      ['国家级', 11, '2017'],
      ['省级', 7, '2017'],
    ]);
    const { projects: rows } = system.extra as { readonly projects: readonly { readonly level: string }[] };
    expect([
      rows.filter(({ level }) => level === '国家').length,
      rows.filter(({ level }) => level === '省级').length,
    ]).toEqual([11, 7]);
    const named = (found: StandardSystem, at: string) =>
      against(found, 'not-listed')
        .filter((claim) => claim.at === at)
        .map(({ value, listed }) => [value, listed]);
    expect(named(await catalog.load('huzhou-civil-affairs'), 'block')).toEqual([[5, 3]]);
    expect(named(await catalog.load('changxing-social-organisations'), 'topic')).toEqual([[7, 4]]);
  });

  it('C12 misprints are kept as printed: a parser repairs what can be repaired and refuses to guess', async () => {
    const printed = async (id: 'international-green-finance' | 'social-organisation-management' | 'nanxun-elevator') =>
      (await catalog.load(id)).standards.flatMap(({ designation }) => designation ?? []);
    const read = (text: string): string => {
      const result = safeParseDesignation(text);
      return result.ok ? result.value.canonical : 'unreadable';
    };
    expect((await printed('international-green-finance')).map(read)).not.toContain('ISO 14008');
    expect(await printed('international-green-finance')).toContain('IS 14008');
    expect((await printed('social-organisation-management')).map(read)).toEqual(['DB33/T 933-2014']);
    expect((await printed('nanxun-elevator')).map(read)).toEqual(['GB 7588']);
    const { standards } = await catalog.load('changxing-social-organisations');
    expect(standards.map(({ title }) => title.zh)).toContain('社会组组综合妇联工作规范');
    const plus = await catalog.load('huzhou-standardization-plus');
    expect(plus.children.filter(({ note }) => note?.includes('breaks off')).map(({ id }) => id)).toEqual([
      'environment',
    ]);
  });

  it('C13 happy neighbourhood centres: 150 built in one report, 130 built in another', async () => {
    expect(disagreements(await catalog.load('huzhou-civil-affairs'))).toEqual([
      [
        [150, '湖州市全面实施标准化战略工作报告 四（三）'],
        [130, '案例一 三'],
      ],
    ]);
  });
});

describe('figures that count different things', () => {
  it('cannot be told apart or together: another act, another period', async () => {
    const huzhou = await catalog.load('huzhou-standards');
    const province = await catalog.load('new-zhejiang');
    const targets = await catalog.load('zhejiang-targets-2025');
    const claims = [
      ...huzhou.claims.filter(({ where, counts }) => counts === 'standards' && where?.level === 'international'),
      ...province.claims.filter(({ where, counts }) => counts === 'standards' && where?.level === 'international'),
    ].map((claim) => ({ ...claim, about: {} }));
    const together: StandardSystem = { ...province, claims, sources: [...huzhou.sources, ...province.sources] };
    expect(disagreements(together, 'cannot-tell').map((pair) => pair.map(([value]) => value))).toEqual([[18, 55]]);
    expect(disagreements(together)).toEqual([]);
    const unlike = targets.targets.filter(({ results, act, since, where }) =>
      results.some((r) => r.act !== act || r.since !== since || r.where?.tag !== where?.tag),
    );
    expect(unlike.map(({ id }) => id)).toEqual(['city-pilots', 'international-standards', 'national-standards']);
  });
});
