import { audit, parseSystem, type Policy } from 'tixi';
import { describe, expect, test } from 'vitest';

type Item = Readonly<Record<string, unknown>>;

/** A node: what stands in it, and whatever else it says. */
const node = (id: string, placements: readonly unknown[] = [], more: Item = {}): Item => ({
  id,
  title: { zh: `节点${id}` },
  ...(placements.length > 0 ? { placements } : {}),
  ...more,
});
const standard = (id: string, more: Item = {}): Item => ({
  id,
  title: { zh: `标准${id}` },
  status: 'in-force',
  ...more,
});
const number = (year: number, prefix = 'GB/T'): Item => ({
  designation: `${prefix} 1234-${year}`,
  title: { zh: '同名' },
});

interface Case {
  readonly code: string;
  /** What the rule is shown, and what it says of it. */
  readonly fires: readonly [children: readonly Item[], standards: readonly Item[], says: readonly string[]];
  /** What it must not speak of. */
  readonly silent: readonly [children: readonly Item[], standards: readonly Item[]];
  readonly policy?: Omit<Policy, 'format'>;
}

const levels = [
  { id: 'part', title: { zh: '部分' } },
  { id: 'group', title: { zh: '组' } },
  { id: 'class', title: { zh: '类' } },
];
const requires = (required: number): Item => ({ expectation: { required } });
const relation = (type: string, target: string): Item => ({ relations: [{ type, target }] });

const run = (
  { code, policy = {} }: Pick<Case, 'code' | 'policy'>,
  [children, standards]: readonly [readonly Item[], readonly Item[], ...unknown[]],
): ReturnType<typeof audit>['findings'] => {
  const document = {
    format: 'tixi/1',
    id: 's',
    title: { zh: '体系' },
    levels,
    children,
    standards,
    claims: [],
    sources: [],
  };
  const report = audit(parseSystem(document), { asOf: '2026-01-15', policy: { format: 'tixi/policy/1', ...policy } });
  expect(report.skipped).toEqual([]);
  return report.findings.filter((finding) => finding.code === code);
};

/** A rule says what it should of the one system, proves it, and says nothing of the other. */
function holds(one: Case): void {
  const found = run(one, one.fires);

  test(`${one.code} fires and says so`, () => {
    expect(found.map(({ message }) => message.zh)).toEqual(one.fires[2]);
  });

  test(`${one.code} says it in English, with a next step in both languages`, () => {
    for (const { message, next } of found) {
      expect(message.en).not.toMatch(/[{}]|undefined/);
      expect(message.en).not.toBe(message.zh);
      expect(next?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(next?.en).toMatch(/^[a-z]/);
    }
  });

  test(`${one.code} proves it with ids of the document`, () => {
    const text = JSON.stringify(one.fires);
    for (const { evidence, at } of found) {
      for (const id of [...evidence, at.node, at.standard]) if (id !== null) expect(text).toContain(JSON.stringify(id));
    }
  });

  test(`${one.code} keeps silent where it must`, () => {
    expect(run(one, one.silent).map(({ message }) => message.zh)).toEqual([]);
  });
}

describe('G12 wanted-not-begun', () =>
  holds({
    code: 'wanted-not-begun',
    fires: [[node('a', ['1'])], [standard('1', { status: 'wanted', level: 'local' })], ['《标准1》待制定，尚未立项']],
    silent: [
      [node('a', ['1']), node('b', ['2'], { expectation: { notApplicable: '无' } })],
      [standard('1', { status: 'proposed' }), standard('2', { status: 'wanted' })],
    ],
  }));

describe('G13 empty-leaf', () =>
  holds({
    code: 'empty-leaf',
    fires: [[node('a', [], requires(2)), node('b')], [], ['“节点a”没有标准，应有 2 项', '“节点b”没有标准，也没有评估']],
    silent: [
      [node('a', ['1']), node('b', [], requires(0)), node('c', [], { expectation: { notApplicable: '无' } })],
      [standard('1')],
    ],
  }));

describe('G14 only-retired', () =>
  holds({
    code: 'only-retired',
    fires: [
      [node('a', ['1', '2'])],
      ['1', '2'].map((id) => standard(id, { status: 'withdrawn' })),
      ['“节点a”的 2 项标准都已失效'],
    ],
    silent: [[node('a', ['1', '2'])], [standard('1', { status: 'withdrawn' }), standard('2', { status: 'drafting' })]],
  }));

describe('G15 retired-placed', () =>
  holds({
    code: 'retired-placed',
    fires: [
      [node('a', ['old', 'new', 'gone']), node('b', ['lost'])],
      [
        standard('old', { status: 'superseded', ...number(2010) }),
        standard('new', number(2020)),
        standard('gone', { status: 'withdrawn' }),
        standard('lost', { status: 'superseded' }),
        standard('heir', relation('replaces', 'lost')),
      ],
      [
        'GB/T 1234-2010《同名》已失效，代替它的 GB/T 1234-2020《同名》已列入',
        '《标准gone》已废止，没有代替它的标准',
        '《标准lost》已失效，代替它的《标准heir》没有列入',
      ],
    ],
    silent: [
      [
        node('a', ['new', { standard: 'old', role: 'related' }]),
        node('b', ['gone'], { expectation: { notApplicable: '不涉及' } }),
      ],
      [
        standard('old', { status: 'superseded', ...number(2010) }),
        standard('new', number(2020)),
        standard('gone', { status: 'withdrawn' }),
      ],
    ],
  }));

describe('G16 successor-unknown', () =>
  holds({
    code: 'successor-unknown',
    fires: [[node('a', ['1'])], [standard('1', { status: 'superseded' })], ['《标准1》被代替，但不知由何标准代替']],
    silent: [
      [node('a', ['1', '3'])],
      [
        standard('1', { status: 'superseded' }),
        standard('2', relation('replaces', '1')),
        standard('3', { status: 'withdrawn' }),
      ],
    ],
  }));

describe('G17 replacement-cycle', () =>
  holds({
    code: 'replacement-cycle',
    fires: [
      [],
      [
        standard('1', relation('replaces', '2')),
        standard('2', relation('replaces', '3')),
        standard('3', relation('replaces', '1')),
      ],
      ['《标准1》、《标准2》、《标准3》互相代替'],
    ],
    silent: [
      [],
      [
        standard('1', relation('replaces', '2')),
        standard('2', relation('replaces', '3')),
        standard('3', relation('references', '1')),
        standard('4', relation('replaces', '4')),
      ],
    ],
  }));

describe('G18 adopts-replaced', () =>
  holds({
    code: 'adopts-replaced',
    fires: [
      [],
      [standard('1', relation('adopts', 'ISO 9001:2008')), standard('iso', { designation: 'ISO 9001:2015' })],
      ['《标准1》采用的 ISO 9001:2008 已由 ISO 9001:2015《标准iso》代替'],
    ],
    silent: [
      [],
      [
        standard('1', relation('adopts', 'ISO 9001:2015')),
        standard('2', { status: 'withdrawn', ...relation('adopts', 'ISO 9001:2008') }),
        standard('3', relation('adopts', 'ISO 14001:2004')),
        standard('iso', { designation: 'ISO 9001:2015' }),
      ],
    ],
  }));

describe('G19 plan-overdue', () =>
  holds({
    code: 'plan-overdue',
    fires: [
      [node('a', [{ standard: '1', due: '2025' }])],
      [standard('1', { status: 'drafting' })],
      ['《标准1》应于 2025 完成，仍为“起草”'],
    ],
    silent: [
      [
        node('a', [
          { standard: '1', due: '2026' },
          { standard: '2', due: '2020' },
        ]),
      ],
      [standard('1', { status: 'drafting' }), standard('2')],
    ],
  }));

describe('G20 review-overdue', () =>
  holds({
    code: 'review-overdue',
    fires: [
      [],
      [
        standard('1', { published: '2021-01-14' }),
        standard('2', { published: '2010', review: { date: '2020', outcome: 'confirmed' } }),
      ],
      ['《标准1》自 2021-01-14 发布已超过 5 年，未见复审', '《标准2》上次复审为 2020，已超过 5 年'],
    ],
    silent: [
      [],
      [
        standard('1', { published: '2021-01-15' }),
        standard('2', { published: '2010', review: { date: '2022', outcome: 'confirmed' } }),
        standard('3', { published: '2021' }),
        standard('4', { published: '2010', status: 'withdrawn' }),
        standard('5'),
      ],
    ],
  }));

describe('G21 level-demanded', () =>
  holds({
    code: 'level-demanded',
    policy: { demandedLevels: [{ node: 'a1', levels: ['national', 'local'] }] },
    fires: [
      [node('a', [], { children: [node('a1', ['1', '2'])] })],
      [standard('1', { level: 'national' }), standard('2', { level: 'local', status: 'drafting' })],
      ['“节点a1”及其上级、通用部分都没有地方标准'],
    ],
    silent: [
      [node('g', ['1'], { part: 'general' }), node('a', ['2'], { children: [node('a1')] })],
      [standard('1', { level: 'national' }), standard('2', { designation: 'DB33/T 1-2020' })],
    ],
  }));

describe('G22 kind-demanded', () =>
  holds({
    code: 'kind-demanded',
    policy: { demandedKinds: [{ code: 'A*', kinds: ['basic'] }] },
    fires: [
      [node('a', ['1'], { code: 'A1' })],
      [standard('1', { kind: 'method' })],
      ['“节点a”及其上级、通用部分都没有基础标准'],
    ],
    silent: [[node('a', ['1'], { code: 'A1' }), node('b', [], { code: 'B1' })], [standard('1', { kind: 'basic' })]],
  }));

describe('G23 exceeds-required', () =>
  holds({
    code: 'exceeds-required',
    fires: [
      [node('a', ['1', '2'], requires(1))],
      [standard('1'), standard('2')],
      ['“节点a”现有 2 项，超过应有的 1 项'],
    ],
    silent: [[node('a', ['1', '2'], requires(1))], [standard('1'), standard('2', { status: 'drafting' })]],
  }));

describe('G24 number-not-sum', () =>
  holds({
    code: 'number-not-sum',
    fires: [
      [node('a', [], { ...requires(5), children: [node('a1', [], requires(2)), node('a2', [], requires(2))] })],
      [],
      ['“节点a”应有 5 项，下级之和却是 4 项'],
    ],
    silent: [
      [
        node('a', ['1'], { ...requires(3), children: [node('a1', [], requires(2))] }),
        node('b', ['1'], { ...requires(2), children: [node('b1', [], requires(2))] }),
        node('c', [], { ...requires(9), children: [node('c1', [], requires(2)), node('c2')] }),
      ],
      [standard('1')],
    ],
  }));

describe('G25 duplicate-code', () =>
  holds({
    code: 'duplicate-code',
    fires: [[node('a', [], { code: '1' }), node('b', [], { code: '1' })], [], ['“节点b”的编号 1 与 a 重复']],
    silent: [[node('a', [], { code: '1' }), node('b', [], { code: '01' }), node('c'), node('d')], []],
  }));

describe('G26 code-misplaced', () =>
  holds({
    code: 'code-misplaced',
    fires: [
      [
        node('a', [], { code: '1', children: [node('a1', [], { code: '1.1' }), node('a2', [], { code: '2.2' })] }),
        node('b', [], { code: '2', children: [node('b1', [], { code: '2.1' })] }),
      ],
      [],
      ['“节点a2”的编号 2.2 不在上级编号 1 之下'],
    ],
    silent: [
      [
        node('a', [], { code: '200', children: [node('a1', [], { code: '201' }), node('a2', [], { code: '210' })] }),
        node('b', [], { code: 'B', children: [node('b1', [], { code: 'B-1' }), node('b2')] }),
      ],
      [],
    ],
  }));

describe('G27 same-title', () =>
  holds({
    code: 'same-title',
    fires: [
      [node('a', [], { title: { zh: '术语' } }), node('b', [], { title: { zh: '术语' } })],
      [],
      ['“术语”与同级的 a 同名'],
    ],
    silent: [
      [
        node('a', [], { title: { zh: '甲' }, children: [node('a1', [], { title: { zh: '术语' } })] }),
        node('b', [], { title: { zh: '乙' }, children: [node('b1', [], { title: { zh: '术语' } })] }),
      ],
      [],
    ],
  }));

describe('G28 editions-in-force', () =>
  holds({
    code: 'editions-in-force',
    fires: [
      [],
      [standard('1', number(2010, 'GB')), standard('2', number(2020))],
      ['同一标准的几个版本同时现行：GB 1234-2010《同名》、GB/T 1234-2020《同名》'],
    ],
    silent: [
      [],
      [
        standard('1', { ...number(2010), status: 'superseded' }),
        standard('2', number(2020)),
        standard('3', { ...number(2026), status: 'published' }),
        standard('4', { designation: 'GB/T 19001-2016', sameAs: '5' }),
        standard('5', { designation: 'ISO 9001:2015' }),
      ],
    ],
  }));

describe('G29 placed-above-too', () =>
  holds({
    code: 'placed-above-too',
    fires: [
      [node('a', ['1'], { children: [node('a1', ['1'])] })],
      [standard('1')],
      ['《标准1》在上下级节点重复列入：节点a、节点a1'],
    ],
    silent: [
      [node('a', [{ standard: '1', role: 'related' }], { children: [node('a1', ['1'])] }), node('b', ['1'])],
      [standard('1')],
    ],
  }));

describe('G30 core-in-two-branches', () =>
  holds({
    code: 'core-in-two-branches',
    fires: [[node('a', ['1']), node('b', ['1'])], [standard('1')], ['《标准1》在几个分支都作为自有标准：节点a、节点b']],
    silent: [
      [node('a', ['1'], { children: [node('a1', ['1'])] }), node('b', [{ standard: '1', role: 'adopted' }])],
      [standard('1')],
    ],
  }));

describe('G31 unplaced', () =>
  holds({
    code: 'unplaced',
    fires: [[], [standard('1')], ['《标准1》没有列入任何节点']],
    silent: [
      [node('a', ['new', { standard: '2', role: 'related' }])],
      [standard('old', { ...number(2010), status: 'superseded' }), standard('new', number(2020)), standard('2')],
    ],
  }));

describe('G32 level-skipped', () =>
  holds({
    code: 'level-skipped',
    fires: [
      [
        node('a', [], { level: 'part', children: [node('a1', [], { level: 'class' })] }),
        node('b', [], { level: 'group' }),
      ],
      [],
      ['“节点a1”跳过了层级：组', '“节点b”跳过了层级：部分'],
    ],
    silent: [
      [
        node('g', [], { level: 'class', part: 'general' }),
        node('a', [], {
          level: 'part',
          children: [node('a1', [], { children: [node('a11', [], { level: 'group' })] })],
        }),
      ],
      [],
    ],
  }));

describe('G33 single-child', () =>
  holds({
    code: 'single-child',
    fires: [[node('a', [], { children: [node('a1')] })], [], ['“节点a”只有一个下级“节点a1”']],
    silent: [[node('a', [], { children: [node('a1'), node('a2')] })], []],
  }));

describe('G34 too-many-children', () =>
  holds({
    code: 'too-many-children',
    policy: { maxChildren: 2 },
    fires: [[node('a'), node('b'), node('c')], [], ['“体系”有 3 个下级，多于 2 个']],
    silent: [[node('a'), node('b')], []],
  }));

describe('G35 designation-unreadable', () =>
  holds({
    code: 'designation-unreadable',
    fires: [
      [],
      [standard('1', { designation: 'TC456' }), standard('2', { alsoDesignated: ['?'] })],
      [
        'TC456《标准1》的标准号“TC456”读不懂：这是技术委员会的编号，不是标准号',
        '《标准2》的标准号“?”读不懂：不是标准号的写法',
      ],
    ],
    silent: [[], [standard('1', { designation: 'GB 7588' }), standard('2')]],
  }));

describe('G36 designation-repaired', () =>
  holds({
    code: 'designation-repaired',
    fires: [
      [],
      [standard('1', { designation: 'DB33/ T933—2014' })],
      ['“DB33/ T933—2014”应为 DB33/T 933-2014：各种横线统一为连字符“-”、补上或去掉了空格'],
    ],
    silent: [[], [standard('1', { designation: 'DB33/T 933-2014' }), standard('2', { designation: 'TC456' })]],
  }));

describe('G37 relation-to-itself', () =>
  holds({
    code: 'relation-to-itself',
    fires: [
      [],
      [standard('1', { designation: 'GB 9668-1996', ...relation('replaces', 'GB9668-1996') })],
      ['GB 9668-1996《标准1》代替自身（GB9668-1996）'],
    ],
    silent: [[], [standard('1', { ...number(2020), ...relation('replaces', 'GB 1234-2010') })]],
  }));

describe('G38 relation-target-unreadable', () =>
  holds({
    code: 'relation-target-unreadable',
    fires: [
      [],
      [standard('1', relation('replaces', 'TC291'))],
      ['《标准1》代替“TC291”，后者不是标准：这是技术委员会的编号，不是标准号'],
    ],
    silent: [
      [],
      [standard('1', relation('replaces', 'TC1')), standard('TC1'), standard('3', relation('adopts', 'ISO 1:2022'))],
    ],
  }));

describe('G39 relation-target-spelling', () =>
  holds({
    code: 'relation-target-spelling',
    fires: [
      [],
      [
        standard('1', relation('replaces', 'GB/T 1234—2020')),
        standard('2', number(2020)),
        standard('3', relation('references', 'gb 5')),
      ],
      ['《标准1》代替“GB/T 1234—2020”，应写作 GB/T 1234-2020', '《标准3》引用“gb 5”，应写作 GB 5'],
    ],
    silent: [
      [],
      [
        standard('1', relation('replaces', 'GB/T 1234-2020')),
        standard('2', number(2020)),
        standard('3', relation('references', '2')),
        standard('4', relation('references', 'TC1')),
      ],
    ],
  }));

describe('G40 older-edition-current', () =>
  holds({
    code: 'older-edition-current',
    fires: [
      [],
      [standard('1', number(2010)), standard('2', { ...number(2020), status: 'withdrawn' })],
      ['GB/T 1234-2010《同名》现行，而较新的 GB/T 1234-2020《同名》已失效'],
    ],
    silent: [[], [standard('1', { ...number(2010), status: 'withdrawn' }), standard('2', number(2020))]],
  }));

describe('G41 two-titles', () =>
  holds({
    code: 'two-titles',
    fires: [
      [],
      [standard('1', { ...number(2010), title: { zh: '旧名' } }), standard('2', number(2020))],
      ['同一标准号的版本名称不同：GB/T 1234-2010《旧名》、GB/T 1234-2020《同名》'],
    ],
    silent: [[], [standard('1', { ...number(2010), title: { zh: '同 名' } }), standard('2', number(2020))]],
  }));

describe('G59 wanted-though-there', () =>
  holds({
    code: 'wanted-though-there',
    fires: [
      [node('a', ['1', '2'])],
      [
        standard('1', { status: 'wanted', title: { zh: '绿色保险' } }),
        standard('2', { title: { zh: '责任险规范' }, tags: ['首个绿色保险标准'] }),
        standard('3', { title: { zh: '绿色保险术语' } }),
      ],
      ['《绿色保险》待制定，而已有《责任险规范》、《绿色保险术语》'],
    ],
    silent: [
      [],
      [
        standard('1', { status: 'wanted', title: { zh: '绿色保险' } }),
        standard('2', { status: 'drafting', title: { zh: '绿色保险术语' } }),
        standard('3', { status: 'wanted', title: { zh: '基金' } }),
        standard('4', { title: { zh: '绿色基金规范' } }),
        standard('5', { status: 'wanted', title: { en: 'Part 1' } }),
        standard('6', { title: { en: 'Part 12' } }),
      ],
    ],
  }));

describe('G60 named-otherwise', () =>
  holds({
    code: 'named-otherwise',
    fires: [[node('a', [], { aliases: ['甲', '乙'] })], [], ['“节点a”又称“甲、乙”']],
    silent: [[node('a', [], { aliases: [] })], []],
  }));

describe('G12 the next step', () => {
  const next = (placement: unknown, more: Item = {}): string | undefined => {
    const [finding] = run({ code: 'wanted-not-begun' }, [
      [node('a', [placement])],
      [standard('1', { status: 'wanted', ...more })],
    ]);
    return finding?.next?.zh;
  };

  test('G12 names the level and the day that are recorded', () => {
    expect(next('1')).toBe('立项，并明确宜定级别和完成期限');
    expect(next('1', { level: 'local' })).toBe('立项，宜定级别：地方标准');
    expect(next({ standard: '1', recommendedLevel: 'national', due: '2027' }, { level: 'local' })).toBe(
      '立项，宜定级别：国家标准，期限 2027',
    );
    expect(next({ standard: '1', due: '2027' })).toBe('立项，期限 2027');
  });
});
