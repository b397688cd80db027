import { createRandom, randomSystem } from '../fixtures/random-system.js';

type Loose = Record<string, unknown>;

/** Texts that a cell does not hold as they are, that look like something else, or that a reader takes for layout. */
const texts = [
  '普通的文字',
  '小计',
  '合计：3',
  ' 前后有空格 ',
  '两行\n文字',
  'with\r\nreturn',
  'tab\tand\u0007bell',
  '_x0041_',
  '=1+1',
  "'quoted",
  '半个\ud83d字',
  '𠮷野家😀',
  '\uffff尾',
  'plain Latin',
  'GB/T 1.1-2020',
  '2020年5月',
  '101.2 术语',
  '—',
  '不适用',
  '注：说明',
  '一、标题',
  '<b>&amp;</b>',
  '\u3000全角空格',
  '"引号"',
  '[1]',
  'TRUE',
  '1e3',
  '#N/A',
  '0012',
] as const;

/** A random system with every key that a document can have, and texts that a table finds hard to hold. */
export function richSystem(seed: number): Loose {
  const random = createRandom(seed * 7919 + 13);
  const text = (): string => (random.chance(0.03) ? '长'.repeat(33_000) : random.pick(texts));
  const maybe = (share: number, more: () => Loose): Loose => (random.chance(share) ? more() : {});
  const day = (): string => random.pick(['2019', '2019-05', '2019-05-06']);
  const json = (): unknown =>
    random.pick<() => unknown>([
      () => ({ [text()]: text(), 颜色: '红', 数量: random.below(100) }),
      () => ({ 颜色: text(), 标准号: 'x' }),
      () => [text(), null, { deep: [true, 0.5] }],
      () => text(),
      () => null,
      () => ({}),
      () => ({ 颜色: { nested: 1 } }),
    ])();
  const title = (): Loose =>
    random.pick<() => Loose>([() => ({ zh: text() }), () => ({ en: text() }), () => ({ zh: text(), en: text() })])();
  const base = randomSystem(seed) as { children: Loose[]; standards: Loose[] } & Loose;
  const levels = random.chance(0.5)
    ? [
        { id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } },
        { id: 'category', title: { zh: random.pick(['类别', '一个自己的名字']) } },
      ]
    : [];
  const hasSource = random.chance(0.5);
  const sources = hasSource
    ? [
        {
          id: 'plan',
          title: title(),
          ...maybe(0.5, () => ({ date: day(), url: 'urn:x', note: text(), extra: json() })),
        },
      ]
    : [];
  const ref = (): Loose =>
    hasSource ? { sources: [random.chance(0.5) ? 'plan' : { source: 'plan', place: text() }] } : {};

  const names = new Set<string>();
  const rename = (id: string): string => {
    const wanted = random.chance(0.2) ? text() : id;
    const free = names.has(wanted) ? id : wanted;
    names.add(free);
    return free;
  };
  const ids = new Map(base.standards.map((standard) => [standard['id'] as string, rename(standard['id'] as string)]));
  const standards = base.standards.map((standard) => ({
    ...standard,
    id: ids.get(standard['id'] as string),
    ...(standard['sameAs'] === undefined
      ? {}
      : { sameAs: ids.get(standard['sameAs'] as string) ?? standard['sameAs'] }),
    ...maybe(0.6, () => ({ title: title() })),
    ...maybe(0.1, () => ({ designation: text() })),
    ...maybe(0.2, () => ({ events: [{ stage: 'drafting', date: day() }] })),
    ...maybe(0.3, () => ({ published: '2018', effective: day() })),
    ...maybe(0.2, () => ({ obligation: random.pick(['mandatory', 'voluntary', 'guidance']) })),
    ...maybe(0.2, () => ({ committee: text(), issuers: [text(), text()] })),
    ...maybe(0.2, () => ({ kind: random.pick(['product', 'basic', '自定的种类']) })),
    ...maybe(0.2, () => ({ classifications: random.pick([{ ics: ['01.120'] }, { ccs: ['A00', 'B 1'] }, {}]) })),
    ...maybe(0.3, () => ({
      relations: random.pick([
        [],
        [{ type: 'replaces', target: 'GB/T 1-1999' }],
        [
          { type: 'adopts', target: 'ISO 9001:2015', degree: 'IDT' },
          { type: 'references', target: 'x' },
        ],
        [{ type: 'replaces', target: [...ids.values()][0], partial: true }],
      ]),
    })),
    ...maybe(0.1, () => ({ tags: [text()], regions: [{ code: '33' }], extra: json() })),
    ...ref(),
  }));
  let count = 0;
  const used = new Set<string>();
  const node = (one: Loose, depth: number): Loose => {
    const wanted = random.chance(0.2) ? text() : `node-${count++}`;
    const id = used.has(wanted) ? `node-${count++}` : wanted;
    used.add(id);
    const level = levels[depth - 1]?.id;
    const placements = (one['placements'] as unknown[] | undefined)?.map((placement) => {
      const record = (typeof placement === 'string' ? { standard: placement } : placement) as Loose;
      const standard = ids.get(record['standard'] as string) ?? '';
      if (random.chance(0.4)) return standard;
      return {
        ...record,
        standard,
        ...maybe(0.2, () => ({ code: text(), order: random.below(9) })),
        ...maybe(0.2, () => ({ recommendedLevel: 'local', due: day() })),
        ...maybe(0.3, () => ({ note: text() })),
        ...maybe(0.3, () => ({ extra: json() })),
      };
    });
    const children = one['children'] as Loose[] | undefined;
    return {
      id,
      ...maybe(0.5, () => ({ code: random.chance(0.8) ? `${depth}.${random.below(5)}` : text() })),
      title: random.chance(0.5) ? one['title'] : title(),
      ...(level !== undefined && random.chance(0.7) ? { level } : {}),
      ...maybe(0.1, () => ({ part: 'general', structure: 'sequence', aliases: [text()] })),
      ...maybe(0.2, () => ({ responsible: random.pick([[], [text()], ['一处', '二处']]) })),
      ...maybe(0.2, () => ({ note: text() })),
      ...maybe(0.1, () => ({ extra: json() })),
      ...(one['expectation'] === undefined ? {} : { expectation: one['expectation'] }),
      ...ref(),
      ...(placements === undefined ? maybe(0.1, () => ({ placements: [] })) : { placements }),
      ...(children === undefined
        ? maybe(0.1, () => ({ children: [] }))
        : { children: children.map((child) => node(child, depth + 1)) }),
    };
  };
  const children = base.children.map((child) => node(child, 1));
  return {
    ...base,
    id: text(),
    title: title(),
    ...maybe(0.3, () => ({ edition: text(), scope: text(), issuer: text() })),
    levels,
    children,
    standards: random.chance(0.5) ? standards : [...standards].reverse(),
    claims:
      hasSource && random.chance(0.6)
        ? [
            {
              about: {},
              counts: 'documents',
              comparator: 'about',
              value: random.below(50),
              note: text(),
              source: 'plan',
            },
          ]
        : [],
    sources,
    ...maybe(0.3, () => ({ extra: json() })),
  };
}
