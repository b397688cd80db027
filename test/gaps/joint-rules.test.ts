import { audit, parseSystem, policies, type Link, type StandardSystem } from 'tixi';
import { describe, expect, test } from 'vitest';

type Item = Readonly<Record<string, unknown>>;

const node = (id: string, children: readonly Item[] = [], more: Item = {}): Item => ({
  id,
  title: { zh: `节点${id}`, en: `node ${id}` },
  ...(children.length > 0 ? { children } : {}),
  ...more,
});
const standard = (id: string, more: Item = {}): Item => ({
  id,
  title: { zh: `标准${id}`, en: `standard ${id}` },
  status: 'in-force',
  ...more,
});
const system = (
  id: string,
  children: readonly Item[] = [],
  standards: readonly Item[] = [],
  more: Item = {},
): StandardSystem =>
  parseSystem({
    format: 'tixi/1',
    id,
    title: { zh: `体系${id}`, en: `system ${id}` },
    levels: [],
    children,
    standards,
    claims: [],
    sources: [{ id: 'r', title: { zh: `报告${id}`, en: `report ${id}` } }],
    ...more,
  });

/** An end from `a`, `a/node` or `a#standard`. */
const end = (text: string): Link['from'] => {
  const [, of = '', mark, id = ''] = /^(\w+)(?:([/#])(.*))?$/.exec(text) ?? [];
  if (mark === undefined) return { system: of };
  return mark === '/' ? { system: of, node: id } : { system: of, standard: id };
};
/** A link from `a/x subset b/y`. */
const link = (text: string, more: Item = {}): Link => {
  const [from = '', relation = '', to = ''] = text.split(' ');
  return { from: end(from), to: end(to), relation, ...more } as Link;
};

interface Case {
  readonly code: string;
  readonly fires: readonly [systems: readonly StandardSystem[], links: readonly Link[], says: readonly string[]];
  readonly silent: readonly [systems: readonly StandardSystem[], links: readonly Link[]];
  /** Findings that state something ask for nothing. */
  readonly next?: false;
}

const run = (code: string, [systems, links]: readonly [readonly StandardSystem[], readonly Link[], ...unknown[]]) =>
  audit(systems, { links }).findings.filter((finding) => finding.code === code);

/** A rule says what it should of the one workspace, proves it, and says nothing of the other. */
function holds({ code, fires, silent, next }: Case): void {
  const found = run(code, fires);

  test(`${code} fires and says so`, () => expect(found.map(({ message }) => message.zh)).toEqual(fires[2]));

  test(`${code} says it in English, with a next step in both languages`, () => {
    for (const { message, next: step } of found) {
      expect(message.en).not.toMatch(/[{}]|undefined/);
      expect(message.en).not.toBe(message.zh);
      expect(step === null).toBe(next === false);
      if (step === null) continue;
      expect(step.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(step.en).toMatch(/^[a-z]/);
    }
  });

  test(`${code} stands in a system of the audit, and proves it`, () => {
    for (const { at, evidence } of found) {
      const own = fires[0].find(({ id }) => id === at.system);
      if (at.node !== null) expect(at.path.at(-1)).toBe(at.node);
      if (at.standard !== null) expect(own?.standards.map(({ id }) => id)).toContain(at.standard);
      for (const proof of evidence) {
        const position = /^links\[(\d+)\]$/.exec(proof)?.[1];
        if (position !== undefined) expect(fires[1][Number(position)]).toBeDefined();
      }
    }
  });

  test(`${code} keeps silent where it must`, () => {
    expect(run(code, silent).map(({ message }) => message.zh)).toEqual([]);
  });
}

const two = [
  system('a', [node('x'), node('y')], [standard('1')]),
  system('b', [node('x'), node('y')], [standard('1')]),
] as const;

describe('G46 link-target-missing', () => {
  holds({
    code: 'link-target-missing',
    fires: [
      two,
      [link('a/x equal b/yy'), link('a#2 equal b'), link('a/x equal c/x')],
      [
        '“体系a”的“节点x”的链接指向节点 yy，“体系b”中没有，最接近的是 y',
        '“体系b”的链接指向标准 2，“体系a”中没有',
        '“体系a”的“节点x”等同于“c”的“x”：体系 c 不在所审计的体系之中，无法核对',
      ],
    ],
    silent: [two, [link('a/x equal b/y'), link('a#1 equal b#1'), link('a subset b'), link('c/x equal d/y')]],
  });

  test('G46 link-target-missing weighs as an error, and as a note where only the system is not at hand', () => {
    const found = run('link-target-missing', [two, [link('a/x equal b/yy'), link('a/x equal c')]]);
    expect(found.map(({ severity, at }) => [severity, at.system, at.node])).toEqual([
      ['error', 'b', null],
      ['info', 'a', 'x'],
    ]);
  });

  test('G46 link-target-missing: in a workspace there are no other systems', () => {
    const links = [link('a/x equal c'), link('c equal d')];
    const found = audit({ format: 'tixi/workspace/1', systems: two, links }).findings.filter(
      ({ code }) => code === 'link-target-missing',
    );
    expect(found.map(({ severity, at, message }) => [severity, at.system, message.zh])).toEqual([
      ['error', 'a', '“体系a”的“节点x”等同于“c”：没有体系 c'],
      ['error', 'c', '“c”等同于“d”：没有体系 c'],
      ['error', 'd', '“c”等同于“d”：没有体系 d'],
    ]);
  });
});

describe('G47 link-target-retired', () => {
  const of = (status: string): StandardSystem =>
    system(
      'b',
      [],
      [standard('1', { status, designation: 'GB/T 1-2001' }), standard('2', { designation: 'GB/T 1-2020' })],
    );
  holds({
    code: 'link-target-retired',
    fires: [
      [two[0], of('superseded')],
      [link('a/x related b#1')],
      ['“体系a”的“节点x”的链接指向 GB/T 1-2001《标准1》，该标准被代替'],
    ],
    silent: [
      [two[0], of('in-force')],
      [link('a/x related b#1'), link('a/x none b#1')],
    ],
  });

  test('G47 link-target-retired names the successor', () => {
    const [found] = run('link-target-retired', [[two[0], of('withdrawn')], [link('a/x related b#1')]]);
    expect(found?.next?.zh).toBe('改指 GB/T 1-2020《标准2》');
    expect(found?.evidence).toEqual(['links[0]', '1', '2']);
  });
});

describe('G48 link-target-not-leaf', () => {
  const tree = system('b', [node('x', [node('x1'), node('x2')])]);
  holds({
    code: 'link-target-not-leaf',
    fires: [
      [two[0], tree],
      [link('a/x equal b/x'), link('b/x related a/y')],
      ['“节点x”还有 2 个下级，却作为整体被链接（2 条）'],
    ],
    silent: [
      [two[0], tree],
      [link('a/x equal b/x1'), link('a/x subset b'), link('a/y none b/x')],
    ],
  });
});

describe('G49 links-contradict', () => {
  const three = [...two, system('c', [node('x'), node('y')])];
  holds({
    code: 'links-contradict',
    fires: [
      three,
      [
        link('a/x subset b/x'),
        link('b/x subset a/x'),
        link('a/y equal b/y'),
        link('b/y subset c/y'),
        link('a/y none c/y'),
      ],
      [
        '“体系a”的“节点x”既属于又包含“体系b”的“节点x”',
        '“体系a”的“节点y”既无对应于又属于“体系c”的“节点y”：“体系a”的“节点y”无对应于“体系c”的“节点y”、“体系a”的“节点y”等同于“体系b”的“节点y”、“体系b”的“节点y”属于“体系c”的“节点y”',
      ],
    ],
    silent: [
      three,
      [
        link('a/x subset b/x'),
        link('b/x superset a/x'),
        link('a/x related b/x'),
        link('b/x intersects c/x'),
        link('a/x none c/x'),
      ],
    ],
  });

  test('G49 links-contradict names a contradiction once, not what follows from it', () => {
    const links = [link('a/x equal b/x'), link('a/x subset b/x'), link('b/x equal c/x'), link('c/x equal a/y')];
    const found = run('links-contradict', [three, links]);
    expect(found.map(({ evidence }) => evidence)).toEqual([['links[0]', 'links[1]']]);
  });

  test('G49 links-contradict finds a circle of parts', () => {
    const links = [link('a/x subset b/x'), link('b/x subset c/x'), link('c/x subset a/x')];
    expect(run('links-contradict', [three, links]).map(({ evidence }) => evidence)).toEqual([
      ['links[0]', 'links[1]', 'links[2]'],
    ]);
  });
});

describe('G50 two-equal-to-one', () => {
  const three = [...two, system('c', [node('x'), node('y')])];
  holds({
    code: 'two-equal-to-one',
    fires: [
      three,
      [link('a/x equal c/x'), link('c/x equal b/x'), link('b/x equal a/y')],
      ['“体系a”的“节点x”、“体系a”的“节点y”都等同于“体系c”的“节点x”'],
    ],
    silent: [three, [link('a/x equal b/x'), link('a/y subset b/x'), link('a/y equal b/y'), link('a#1 equal b#1')]],
  });
});

describe('G51 system-isolated', () => {
  holds({
    code: 'system-isolated',
    fires: [
      [...two, system('c', [], [standard('1', { designation: 'GB/T 1-2020' })]), system('d')],
      [link('a/x equal b/x'), link('a none d')],
      ['“体系c”与其他 3 个体系没有链接，也没有共同的标准', '“体系d”与其他 3 个体系没有链接，也没有共同的标准'],
    ],
    silent: [
      [
        ...two,
        system('c', [], [standard('1', { designation: 'GB/T 1-2020' })]),
        system('d', [], [standard('1', { designation: 'GB 1-2009' })]),
      ],
      [link('a/x equal b/x')],
    ],
  });
});

describe('G52 nothing-corresponds', () =>
  holds({
    code: 'nothing-corresponds',
    next: false,
    fires: [
      two,
      [link('a/x none b'), link('b/y none a', { rationale: '只在 b' })],
      ['“体系b”中没有与“体系a”的“节点x”对应的内容', '“体系a”中没有与“体系b”的“节点y”对应的内容：只在 b'],
    ],
    silent: [two, [link('a/x equal b/x')]],
  }));

describe('G53 link-inferred', () =>
  holds({
    code: 'link-inferred',
    fires: [
      two,
      [link('a/x equal b/x', { inferred: true }), link('a/y related b', { inferred: true, rationale: '名称相同' })],
      ['“体系a”的“节点x”等同于“体系b”的“节点x”，系推断', '“体系a”的“节点y”相关于“体系b”，系推断：名称相同'],
    ],
    silent: [two, [link('a/x equal b/x'), link('a/y none b', { inferred: true })]],
  }));

describe('G54 level-rank-differs', () => {
  const levels = (...ids: readonly string[]): Item => ({
    levels: ids.map((id) => ({ id, title: { zh: id, en: `${id} en` } })),
  });
  holds({
    code: 'level-rank-differs',
    fires: [
      [system('a', [], [], levels('子体系', '方面')), system('b', [], [], levels('方面', '子类别'))],
      [],
      ['“方面”在“体系b”中是第 1 层，在“体系a”中是第 2 层'],
    ],
    silent: [[system('a', [], [], levels('子体系', '方面')), system('b', [], [], levels('子体系', '类别'))], []],
  });
});

const figures = (id: string, ...claims: readonly Item[]): StandardSystem =>
  system(id, [node('x'), node('y', [node('z')])], [], {
    claims: claims.map((claim) => ({ about: {}, counts: 'standards', comparator: 'exactly', source: 'r', ...claim })),
  });

describe('G55 figures-disagree-across', () => {
  holds({
    code: 'figures-disagree-across',
    fires: [
      [figures('a', { value: 12 }), figures('b', { value: 10 }), figures('c', { value: 11 })],
      [link('a subset b'), link('a equal c')],
      [
        '部分多于整体：《报告a》公布“体系a”的标准为 12 项，《报告b》公布“体系b”的标准为 10 项',
        '同一对象公布了两个数：《报告a》公布“体系a”的标准为 12 项，《报告c》公布“体系c”的标准为 11 项',
        '部分多于整体：《报告c》公布“体系c”的标准为 11 项，《报告b》公布“体系b”的标准为 10 项',
      ],
    ],
    silent: [
      [
        figures('a', { value: 9 }, { value: 12, act: 'led' }, { value: 12, where: { level: 'local' } }),
        figures('b', { value: 10 }),
        figures('c', { value: 9, comparator: 'about' }),
      ],
      [link('a subset b'), link('a equal c'), link('a intersects c')],
    ],
  });

  test('G55 figures-disagree-across holds nodes below a part against nodes above the whole', () => {
    const part = figures('a', { value: 12, about: { nodes: ['z'] } });
    const whole = figures('b', { value: 10, about: { nodes: ['y'] } }, { value: 11 });
    const of = (text: string): number => run('figures-disagree-across', [[part, whole], [link(text)]]).length;
    expect([of('a/y subset b/z'), of('a/y subset b/x'), of('a/x subset b/z'), of('b/z superset a/y')]).toEqual([
      2, 1, 0, 2,
    ]);
  });
});

describe('G56 figures-alike-across', () =>
  holds({
    code: 'figures-alike-across',
    fires: [
      [figures('a', { value: 32 }), figures('b', { value: 32 })],
      [link('a subset b')],
      ['部分与整体公布同一个数：《报告a》公布“体系a”的标准为 32 项，《报告b》公布“体系b”的标准也为 32 项'],
    ],
    silent: [
      [
        figures(
          'a',
          { value: 32, comparator: 'about' },
          { value: 0, counts: 'sites' },
          { value: 7, counts: 'projects' },
        ),
        figures('b', { value: 32 }, { value: 0, counts: 'sites' }, { value: 7, counts: 'products' }),
        figures('c', { value: 32 }),
      ],
      [link('a subset b'), link('b equal c')],
    ],
  }));

describe('G57 figures-cannot-tell-across', () =>
  holds({
    code: 'figures-cannot-tell-across',
    next: false,
    fires: [
      [
        figures('a', { value: 32, act: 'took-part' }, { value: 5, counts: 'sites', since: '2017' }),
        figures('b', { value: 32, act: 'issued' }, { value: 4, counts: 'sites', since: '2016' }),
      ],
      [link('a subset b')],
      [
        '部分与整体的两个数参与方式不同，无法比较：《报告a》公布“体系a”参与的标准为 32 项，《报告b》公布“体系b”发布的标准为 32 项',
        '部分与整体的两个数统计期间不同，无法比较：《报告a》公布“体系a”的示范点（2017 年以来）为 5 项，《报告b》公布“体系b”的示范点（2016 年以来）为 4 项',
      ],
    ],
    silent: [
      [
        figures('a', { value: 30, act: 'took-part' }),
        figures('b', { value: 32, act: 'issued' }, { value: 30, counts: 'sites' }),
      ],
      [link('a subset b')],
    ],
  }));

describe('G58 records-differ-across', () => {
  const one = { designation: 'GB/T 1-2020', title: { zh: '甲' } };
  const of = (id: string, ...standards: readonly Item[]): StandardSystem => system(id, [], standards);
  holds({
    code: 'records-differ-across',
    fires: [
      [
        of('a', standard('1', one), standard('2')),
        of('b', standard('9', { ...one, status: 'withdrawn' }), standard('3')),
      ],
      [link('a#2 equal b#3')],
      [
        '同一项标准在两个体系中的名称不一致：“标准2”（“体系a”：现行）、“标准3”（“体系b”：现行）',
        '同一项标准在两个体系中的状态不一致：“甲”（“体系a”：现行）、“甲”（“体系b”：废止）',
      ],
    ],
    silent: [
      [
        of('a', standard('1', one), standard('2', { title: { zh: '乙' } })),
        of(
          'b',
          standard('9', { ...one, title: { zh: '甲 ' } }),
          standard('8', { ...one, designation: 'GB/T 1-2009', status: 'superseded' }),
        ),
        of('c', standard('1', { title: { en: 'else' } })),
      ],
      [link('a#2 equal c#1'), link('a#2 related b#8')],
    ],
  });
});

describe('G46 to G58 how they run', () => {
  test('G46 one system alone has no rules over several', () => {
    const { rules, skipped } = audit(two[0], { asOf: '2026-01-01' });
    expect(rules.map(({ code }) => code)).not.toContain('records-differ-across');
    expect(skipped).toEqual([]);
  });

  test('G46 several systems without links name the rules that need them', () => {
    const { rules, skipped } = audit(two, { asOf: '2026-01-01' });
    expect(rules.map(({ code }) => code)).toContain('records-differ-across');
    expect(skipped).toHaveLength(11);
    expect(skipped[0]).toEqual({ code: 'figures-disagree-across', reason: 'needs-links' });
  });

  test('G49 where too many links follow from those given, the rules that need them are named', () => {
    const many = Array.from({ length: 330 }, (_, i) => node(`n${i}`));
    const links = many.map(({ id }) => link(`a/x equal b/${String(id)}`));
    const { skipped } = audit([two[0], system('b', many)], { links, asOf: '2026-01-01' });
    expect(skipped).toEqual(
      ['figures-disagree-across', 'figures-alike-across', 'figures-cannot-tell-across', 'links-contradict'].map(
        (code) => ({ code, reason: 'too-many-links' }),
      ),
    );
  });

  test('G42 a policy turns them off or weighs them, and published-only keeps the figures', () => {
    const links = [link('a/x equal b/yy')];
    const codes = (rules: Record<string, 'off' | 'warning'>): string[] =>
      audit(two, { links, policy: { format: 'tixi/policy/1', rules } })
        .findings.filter(({ code }) => code === 'link-target-missing')
        .map(({ severity }) => severity);
    expect([codes({}), codes({ 'link-target-missing': 'warning' }), codes({ 'link-target-missing': 'off' })]).toEqual([
      ['error'],
      ['warning'],
      [],
    ]);
    const { rules } = audit(two, { links, policy: policies['published-only'] });
    expect(rules.map(({ code }) => code).slice(-4)).toEqual([
      'figures-disagree-across',
      'figures-alike-across',
      'figures-cannot-tell-across',
      'records-differ-across',
    ]);
  });

  test('G43 a baseline accepts what they find', () => {
    const links = [link('a/x equal b/yy')];
    const [found] = run('link-target-missing', [two, links]);
    const { code, fingerprint } = found!;
    const accepted = [{ code, system: 'b', node: null, standard: null, fingerprint, reason: '待查', by: '处' }];
    const { findings, summary } = audit(two, { links, baseline: { format: 'tixi/baseline/1', accepted } });
    expect([findings.some((one) => one.code === code), summary.accepted]).toEqual([false, 1]);
  });
});
