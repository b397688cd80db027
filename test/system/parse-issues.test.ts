import { describe, expect, test } from 'vitest';
import { parseIssueCodes, type ParseIssue, type ParseIssueCode } from '../../src/model/parse-issue.js';
import { describeIssue } from '../../src/system/issue-sentences.js';
import { safeParseSystem } from '../../src/system/parse.js';
import { pathText } from '../../src/system/path-text.js';
import { chainOf, documentWith, nodeWith, standardWith, type Loose } from '../fixtures/documents.js';

/** One mistake in a document and the one issue that it must give; `nearest` is null where nothing is near. */
interface Mistake {
  readonly code: ParseIssueCode;
  readonly what: string;
  readonly input: unknown;
  readonly at: string;
  readonly value: string;
  readonly nearest?: string | null;
  readonly says: string;
}

const inNode = (more: Loose): Loose => documentWith({ children: [nodeWith('a', { children: [nodeWith('b', more)] })] });
const inStandard = (more: Loose): Loose => documentWith({ standards: [standardWith('x', more)] });
const inClaim = (more: Loose): Loose =>
  documentWith({
    sources: [{ id: 'plan', title: { zh: '规划' } }],
    claims: [{ about: {}, counts: 'documents', comparator: 'exactly', value: 1, source: 'plan', ...more }],
  });
const levels = [
  { id: 'subsystem', title: { zh: '子体系' } },
  { id: 'category', title: { zh: '类别' } },
];

const mistakes: readonly Mistake[] = [
  {
    code: 'not-json',
    what: 'a text that is no JSON',
    input: '{"format": tixi}',
    at: '',
    value: '',
    says: 'not valid JSON',
  },
  {
    code: 'not-json-value',
    what: 'a value in extra that JSON cannot hold',
    input: inNode({ extra: { when: new Date(0) } }),
    at: 'children[0].children[0].extra.when',
    value: '{}',
    says: '{} cannot be written as JSON (a Date, a function',
  },
  {
    code: 'too-deep',
    what: '257 levels of nodes',
    input: documentWith({ children: [chainOf(257)] }),
    at: 'children[0].children[0].children[0] … [0].children[0].children[0].children',
    value: '[…]',
    says: 'nested deeper than 256 levels; flatten it',
  },
  {
    code: 'missing-key',
    what: 'a standard without status',
    input: documentWith({ standards: [{ id: 'x', title: { zh: '标准' } }] }),
    at: 'standards[0].status',
    value: 'undefined',
    says: 'the key “status” is missing; add it',
  },
  {
    code: 'missing-key',
    what: 'a claim without source',
    input: documentWith({ claims: [{ about: {}, counts: 'documents', comparator: 'exactly', value: 1 }] }),
    at: 'claims[0].source',
    value: 'undefined',
    says: 'the key “source” is missing; add it',
  },
  {
    code: 'missing-key',
    what: 'an empty expectation',
    input: inNode({ expectation: {} }),
    at: 'children[0].children[0].expectation.required',
    value: 'undefined',
    says: 'the key “required” is missing; add it',
  },
  {
    code: 'invalid-type',
    what: 'a key that is there but undefined',
    input: documentWith({ edition: undefined }),
    at: 'edition',
    value: 'undefined',
    says: 'expected a text, found undefined',
  },
  {
    code: 'invalid-type',
    what: 'a hole in a list',
    input: documentWith({ standards: new Array(1) }),
    at: 'standards[0]',
    value: 'undefined',
    says: 'expected an object, found undefined',
  },
  {
    code: 'invalid-type',
    what: 'an expectation that is a number',
    input: inNode({ expectation: 5 }),
    at: 'children[0].children[0].expectation',
    value: '5',
    says: 'expected an object, found 5',
  },
  {
    code: 'invalid-type',
    what: 'the value of an indicator as a list',
    input: inStandard({ indicators: [{ id: 'i', value: [1] }] }),
    at: 'standards[0].indicators[0].value',
    value: '[…]',
    says: 'expected a number or a text, found […]',
  },
  {
    code: 'unknown-key',
    what: 'a second expectation in one',
    input: inNode({ expectation: { required: 1, complete: true } }),
    at: 'children[0].children[0].expectation.complete',
    value: 'true',
    nearest: null,
    says: 'there is no key “complete” here; data',
  },
  {
    code: 'unknown-key',
    what: '__proto__ as a key of a node',
    input: JSON.parse(JSON.stringify(inNode({ x: 1 })).replace('"x"', '"__proto__"')),
    at: 'children[0].children[0].__proto__',
    value: '1',
    nearest: null,
    says: 'there is no key “__proto__” here',
  },
  {
    code: 'unknown-key',
    what: '__proto__ as a kind',
    input: JSON.parse(
      JSON.stringify(inNode({ expectation: { required: 1, byKind: { a: 1, x: 2 } } })).replace('"x"', '"__proto__"'),
    ),
    at: 'children[0].children[0].expectation.byKind.__proto__',
    value: '2',
    nearest: null,
    says: 'there is no key “__proto__” here',
  },
  {
    code: 'unknown-key',
    what: 'a misspelt key of a node',
    input: inNode({ placemnets: [] }),
    at: 'children[0].children[0].placemnets',
    value: '[]',
    nearest: 'placements',
    says: 'there is no key “placemnets” here; the nearest is “placements”; data of your own belongs in extra',
  },
  {
    code: 'unknown-key',
    what: 'a key of an agency’s own',
    input: inStandard({ 内部编号: 7 }),
    at: 'standards[0]["内部编号"]',
    value: '7',
    nearest: null,
    says: 'there is no key “内部编号” here; data of your own belongs in extra',
  },
  {
    code: 'unknown-key',
    what: 'a level of standard that is none in byLevel',
    input: inNode({ expectation: { required: 1, byLevel: { natoinal: 1 } } }),
    at: 'children[0].children[0].expectation.byLevel.natoinal',
    value: '1',
    nearest: 'national',
    says: 'there is no key “natoinal” here; the nearest is “national”',
  },
  {
    code: 'unknown-key',
    what: 'a misspelt key of a placement',
    input: inNode({ placements: [{ standard: 'x', rôle: 'core' }] }),
    at: 'children[0].children[0].placements[0]["rôle"]',
    value: '"core"',
    nearest: 'role',
    says: 'there is no key “rôle” here; the nearest is “role”',
  },
  {
    code: 'invalid-type',
    what: 'an object where a list belongs',
    input: documentWith({ children: { a: {} } }),
    at: 'children',
    value: '{…}',
    says: 'expected a list, found {…}',
  },
  {
    code: 'invalid-type',
    what: 'a title as a plain text',
    input: inNode({ title: '术语' }),
    at: 'children[0].children[0].title',
    value: '"术语"',
    says: 'expected an object, found "术语"',
  },
  {
    code: 'invalid-type',
    what: 'a document that is a list',
    input: [documentWith()],
    at: '',
    value: '[…]',
    says: 'expected an object, found […]',
  },
  {
    code: 'invalid-type',
    what: 'a placement that is a number',
    input: inNode({ placements: [7] }),
    at: 'children[0].children[0].placements[0]',
    value: '7',
    says: 'expected a text or an object, found 7',
  },
  {
    code: 'invalid-value',
    what: 'a misspelt status',
    input: inStandard({ status: 'in force' }),
    at: 'standards[0].status',
    value: '"in force"',
    nearest: 'in-force',
    says: '"in force" is not allowed here; the nearest is “in-force”; allowed: wanted, proposed',
  },
  {
    code: 'invalid-value',
    what: 'a format of the future',
    input: documentWith({ format: 'tixi/2' }),
    at: 'format',
    value: '"tixi/2"',
    nearest: 'tixi/1',
    says: 'allowed: tixi/1',
  },
  {
    code: 'invalid-number',
    what: 'half a standard required',
    input: inNode({ expectation: { required: 1.5 } }),
    at: 'children[0].children[0].expectation.required',
    value: '1.5',
    says: '1.5 is not an allowed number: expected a whole number',
  },
  {
    code: 'invalid-number',
    what: 'a claim of fewer than none',
    input: inClaim({ value: -1 }),
    at: 'claims[0].value',
    value: '-1',
    says: '-1 is not an allowed number: expected at least 0',
  },
  {
    code: 'invalid-number',
    what: 'more standards than JavaScript can count',
    input: inNode({ expectation: { required: 1e300 } }),
    at: 'children[0].children[0].expectation.required',
    value: '1e+300',
    says: '1e+300 is not an allowed number',
  },
  {
    code: 'invalid-format',
    what: 'a region code of three digits',
    input: inStandard({ regions: [{ code: '330' }] }),
    at: 'standards[0].regions[0].code',
    value: '"330"',
    says: '"330" is not written as it should be: expected an administrative code of 2, 4 or 6 digits',
  },
  {
    code: 'invalid-date',
    what: 'a date with slashes',
    input: inStandard({ published: '2020/05/01' }),
    at: 'standards[0].published',
    value: '"2020/05/01"',
    says: '"2020/05/01" is not a date that exists; write YYYY-MM-DD, YYYY-MM or YYYY',
  },
  {
    code: 'invalid-date',
    what: 'the thirtieth of February',
    input: inStandard({ published: '2020-02-30' }),
    at: 'standards[0].published',
    value: '"2020-02-30"',
    says: 'is not a date that exists',
  },
  {
    code: 'empty',
    what: 'an empty id',
    input: documentWith({ children: [nodeWith('')] }),
    at: 'children[0].id',
    value: '""',
    says: 'must not be empty; fill it in or leave it out',
  },
  {
    code: 'empty',
    what: 'a claim about a list of no nodes',
    input: inClaim({ about: { nodes: [] } }),
    at: 'claims[0].about.nodes',
    value: '[]',
    says: 'must not be empty',
  },
  {
    code: 'empty-title',
    what: 'a title in no language',
    input: inNode({ title: {} }),
    at: 'children[0].children[0].title',
    value: '{}',
    says: 'a title needs zh or en or both',
  },
  {
    code: 'empty-region',
    what: 'a region that says nothing',
    input: inStandard({ regions: [{}] }),
    at: 'standards[0].regions[0]',
    value: '{}',
    says: 'a region needs a code, a name or a tier',
  },
  {
    code: 'duplicate-id',
    what: 'two nodes with one id in different branches',
    input: documentWith({
      children: [nodeWith('a', { children: [nodeWith('c')] }), nodeWith('b', { children: [nodeWith('c')] })],
    }),
    at: 'children[1].children[0].id',
    value: '"c"',
    says: 'the id "c" is already used at children[0].children[0]; choose another',
  },
  {
    code: 'duplicate-id',
    what: 'two standards with one id',
    input: documentWith({ standards: [standardWith('x'), standardWith('y'), standardWith('x')] }),
    at: 'standards[2].id',
    value: '"x"',
    says: 'already used at standards[0]',
  },
  {
    code: 'unknown-standard',
    what: 'a placement of a standard that is not listed',
    input: { ...inNode({ placements: ['gbt-11'] }), standards: [standardWith('gbt-1.1')] },
    at: 'children[0].children[0].placements[0]',
    value: '"gbt-11"',
    nearest: 'gbt-1.1',
    says: 'there is no standard "gbt-11" in this document; the nearest is “gbt-1.1”',
  },
  {
    code: 'unknown-standard',
    what: 'a placement record of a standard that is not listed',
    input: inNode({ placements: [{ standard: 'z' }] }),
    at: 'children[0].children[0].placements[0].standard',
    value: '"z"',
    nearest: null,
    says: 'there is no standard "z" in this document',
  },
  {
    code: 'unknown-standard',
    what: 'sameAs that is neither an id nor a designation',
    input: inStandard({ sameAs: '见上' }),
    at: 'standards[0].sameAs',
    value: '"见上"',
    nearest: null,
    says: 'there is no standard "见上" in this document',
  },
  {
    code: 'unknown-node',
    what: 'a claim about a node that is not there',
    input: { ...inClaim({ about: { nodes: ['terms', 'tems'] } }), children: [nodeWith('terms')] },
    at: 'claims[0].about.nodes[1]',
    value: '"tems"',
    nearest: 'terms',
    says: 'there is no node "tems" in this system; the nearest is “terms”',
  },
  {
    code: 'unknown-level',
    what: 'a node on a level that is not declared',
    input: documentWith({ levels, children: [nodeWith('a', { level: 'catgory' })] }),
    at: 'children[0].level',
    value: '"catgory"',
    nearest: 'category',
    says: 'there is no level "catgory" in levels; the nearest is “category”',
  },
  {
    code: 'unknown-level',
    what: 'a claim at a level that is not declared',
    input: inClaim({ at: 'category' }),
    at: 'claims[0].at',
    value: '"category"',
    nearest: null,
    says: 'there is no level "category" in levels',
  },
  {
    code: 'unknown-source',
    what: 'a claim from a source that is not listed',
    input: inClaim({ source: { source: 'pan', place: '第 1 章' } }),
    at: 'claims[0].source.source',
    value: '"pan"',
    nearest: 'plan',
    says: 'there is no source "pan" in sources; the nearest is “plan”',
  },
  {
    code: 'unknown-source',
    what: 'a source of an event that is not listed',
    input: inStandard({ events: [{ stage: 'published', source: 'plan' }] }),
    at: 'standards[0].events[0].source',
    value: '"plan"',
    nearest: null,
    says: 'there is no source "plan" in sources',
  },
  {
    code: 'unknown-kind',
    what: 'a kind that the preset does not have',
    input: { ...inStandard({ kind: 'basics' }), kindPreset: 'gbt13016' },
    at: 'standards[0].kind',
    value: '"basics"',
    nearest: 'basic',
    says: 'the kind "basics" is not one of gbt13016; the nearest is “basic”',
  },
  {
    code: 'unknown-kind',
    what: 'a kind in byKind that the preset does not have',
    input: { ...inNode({ expectation: { required: 1, byKind: { 方法: 1 } } }), kindPreset: 'gbt13016' },
    at: 'children[0].children[0].expectation.byKind["方法"]',
    value: '"方法"',
    nearest: null,
    says: 'the kind "方法" is not one of gbt13016; allowed: basic, method, product',
  },
  {
    code: 'unknown-kind',
    what: 'a kind in the filter of a claim that the preset does not have',
    input: { ...inClaim({ where: { kind: 'methods' } }), kindPreset: 'gbt13016' },
    at: 'claims[0].where.kind',
    value: '"methods"',
    nearest: 'method',
    says: 'the kind "methods" is not one of gbt13016',
  },
  {
    code: 'level-order',
    what: 'a subsystem under a category',
    input: documentWith({
      levels,
      children: [
        nodeWith('a', {
          level: 'category',
          children: [nodeWith('b', { children: [nodeWith('c', { level: 'subsystem' })] })],
        }),
      ],
    }),
    at: 'children[0].children[0].children[0].level',
    value: '"subsystem"',
    says: 'the level "subsystem" cannot stand under the level “category”; keep the order of levels',
  },
  {
    code: 'date-order',
    what: 'in force before it was published',
    input: inStandard({ published: '2020-05', effective: '2020-04-30' }),
    at: 'standards[0].effective',
    value: '"2020-04-30"',
    says: '"2020-04-30" is before published, 2020-05; check the dates',
  },
  {
    code: 'date-order',
    what: 'retired before it was published, with no date between',
    input: inStandard({ published: '2020', retired: '2019' }),
    at: 'standards[0].retired',
    value: '"2019"',
    says: '"2019" is before published, 2020',
  },
  {
    code: 'sum-mismatch',
    what: 'levels that do not add up to the number required',
    input: inNode({ expectation: { required: 3, byLevel: { national: 1, local: 1 } } }),
    at: 'children[0].children[0].expectation.byLevel',
    value: '{…}',
    says: 'adds up to 2, not to required, 3',
  },
  {
    code: 'sum-mismatch',
    what: 'kinds of the system itself that do not add up',
    input: documentWith({ expectation: { required: 3, byKind: { basic: 4 } } }),
    at: 'expectation.byKind',
    value: '{…}',
    says: 'adds up to 4, not to required, 3',
  },
];

function issuesOf(input: unknown): readonly ParseIssue[] {
  const result = safeParseSystem(input);
  return result.ok ? [] : result.issues;
}

describe('P5 each mistake gives one issue that says what, where, and what to do', () => {
  test.each(mistakes)('$code: $what', ({ code, input, at, value, nearest, says }) => {
    const issues = issuesOf(input);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    const issue = issues[0]!;
    expect(pathText(issue.path)).toBe(at);
    expect(issue.value).toBe(value);
    if (nearest !== undefined) expect(issue.args['nearest']).toBe(nearest);
    expect(describeIssue(issue, 'en')).toContain(says);
  });

  test('every code has a mistake here; too-large needs a text that no string can hold, unknown-system a workspace', () => {
    const shown = new Set(mistakes.map(({ code }) => code));
    expect(parseIssueCodes.filter((code) => !shown.has(code))).toEqual(['too-large', 'unknown-system']);
  });

  test('a sentence in either language leaves no argument open and no empty quotes', () => {
    for (const { input } of mistakes) {
      for (const issue of issuesOf(input)) {
        for (const language of ['zh', 'en'] as const) {
          const sentence = describeIssue(issue, language);
          expect(sentence).not.toMatch(/\{\w+\}|—|“”|\[[^\]\d…\"]|null|;;|；；|[;；]$/);
        }
      }
    }
  });

  test('a Chinese sentence is Chinese throughout', () => {
    const chinese = (what: string): string =>
      describeIssue(issuesOf(mistakes.find((one) => one.what === what)!.input)[0]!);
    expect(chinese('an object where a list belongs')).toBe('children：应为列表，实为 {…}');
    expect(chinese('a placement that is a number')).toBe(
      'children[0].children[0].placements[0]：应为文本或对象，实为 7',
    );
    expect(chinese('half a standard required')).toBe(
      'children[0].children[0].expectation.required：1.5 不是允许的数，应为整数',
    );
    expect(chinese('a claim of fewer than none')).toBe('claims[0].value：-1 不是允许的数，应为不小于 0 的数');
    expect(chinese('a misspelt key of a node')).toBe(
      'children[0].children[0].placemnets：此处没有“placemnets”这个键，最接近的是“placements”；自有数据请放在 extra 中',
    );
    expect(chinese('a key of an agency’s own')).toBe(
      'standards[0]["内部编号"]：此处没有“内部编号”这个键；自有数据请放在 extra 中',
    );
    expect(chinese('a placement of a standard that is not listed')).toBe(
      'children[0].children[0].placements[0]：standards 中没有 "gbt-11"，最接近的是“gbt-1.1”；请改正，或先把该标准列入 standards',
    );
    expect(chinese('two standards with one id')).toBe('standards[2].id：标识 "x" 已在 standards[0] 用过，请换一个');
  });
});
