import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/coverage/coverage.js';
import { FillReport } from '../../src/model/fill-report.js';
import { ImpactReport } from '../../src/model/impact-report.js';
import type { Link } from '../../src/model/link.js';
import { parseSystem } from '../../src/system/parse.js';
import { createWorkspace } from '../../src/workspace/create.js';
import { fillFrom } from '../../src/workspace/fill-from.js';
import { impactOf } from '../../src/workspace/impact-of.js';
import { documentWith, nodeWith, standardWith } from '../fixtures/documents.js';
import { city, industry, village } from './three-systems.js';

const own = parseSystem(
  documentWith({
    id: 'own',
    children: [
      nodeWith('top', {
        children: [
          nodeWith('gap', {
            expectation: { required: 3 },
            placements: ['have'],
            children: [nodeWith('deep', { expectation: { required: 1 } })],
          }),
          nodeWith('other', { placements: ['elsewhere'] }),
        ],
      }),
    ],
    standards: [
      standardWith('have', { designation: 'GB 1-2020' }),
      standardWith('elsewhere', { designation: 'GB 2-2020' }),
    ],
  }),
);
const near = parseSystem(
  documentWith({
    id: 'near',
    children: [
      nodeWith('same', {
        placements: ['planned', 'have', 'b'],
        children: [nodeWith('inner', { placements: ['c', 'gone'] })],
      }),
      nodeWith('broad', { placements: ['c', 'd'] }),
    ],
    standards: [
      standardWith('have', { designation: 'GB/T 1-2009' }),
      standardWith('b', { designation: 'GB 2-2020' }),
      standardWith('c', { designation: 'GB 3-2020', title: { zh: '丙', en: 'C' } }),
      standardWith('d', { designation: 'GB 4-2020' }),
      standardWith('gone', { designation: 'GB 5-2001', status: 'withdrawn' }),
      standardWith('planned', { title: { zh: '在编' }, status: 'drafting' }),
    ],
  }),
);
const far = parseSystem(
  documentWith({
    id: 'far',
    children: [nodeWith('twin', { placements: ['c', 'e'] })],
    standards: [standardWith('c', { designation: 'GB/T 3-2011' }), standardWith('e', { designation: 'GB 6-2020' })],
  }),
);
const at = (system: string, node: string): Link['from'] => ({ system, node });
const links: readonly Link[] = [
  { from: at('near', 'same'), to: at('own', 'gap'), relation: 'equal', confidence: 0.9 },
  { from: at('own', 'gap'), to: at('near', 'broad'), relation: 'subset' },
  { from: at('near', 'same'), to: at('far', 'twin'), relation: 'equal', confidence: 0.6 },
  { from: at('own', 'gap'), to: { system: 'far' }, relation: 'none' },
  { from: at('near', 'broad'), to: at('own', 'top'), relation: 'elaborates' },
];
const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [own, near, far], links });

describe('fillFrom', () => {
  const report = fillFrom(workspace, 'own', 'gap');
  const ways = report.candidates.map(({ document, held, offers }) => [
    document,
    held,
    offers.map(
      ({ system, standard, path }) => `${system}/${standard} ${path.reach} ${path.relation} ${path.confidence ?? '—'}`,
    ),
  ]);

  test('L9 lists what linked nodes hold and the node does not, the closest link first, what exists before what is planned', () => {
    expect(report).toMatchObject({ format: 'tixi/fill/1', system: 'own', node: 'gap', state: 'gap', missing: 2 });
    expect(ways).toEqual([
      ['GB 2', ['other'], ['near/b own equal 0.9']],
      ['GB 3', [], ['near/c own equal 0.9', 'far/c own equal 0.6']],
      ['GB 6', [], ['far/e own equal 0.6']],
      ['GB 4', [], ['near/d own subset —']],
      ['planned', [], ['near/planned own equal 0.9']],
    ]);
  });

  test('L9 each offer has the nodes it stands in there, and the path step by step', () => {
    const offer = report.candidates[1]?.offers[1];
    expect(offer).toMatchObject({ designation: 'GB/T 3-2011', nodes: ['twin'], status: 'in-force' });
    expect(offer?.path.steps).toEqual([
      { from: at('own', 'gap'), to: at('near', 'same'), relation: 'equal', link: 0, reversed: true },
      { from: at('near', 'same'), to: at('far', 'twin'), relation: 'equal', link: 2, reversed: false },
    ]);
    expect(report.candidates[1]?.offers[0]).toMatchObject({ nodes: ['inner'], title: { zh: '丙', en: 'C' } });
  });

  test('L6 where somebody looked and found nothing is said', () => {
    expect(report.lookedAt).toEqual([{ end: { system: 'far' }, link: 3 }]);
  });

  test('L9 links of nodes below and above count after those of the node itself', () => {
    const deep = fillFrom(workspace, 'own', 'deep');
    expect(new Set(deep.candidates.flatMap(({ offers }) => offers.map(({ path }) => path.reach)))).toEqual(
      new Set(['above']),
    );
    const top = fillFrom(workspace, 'own', 'top');
    expect(
      top.candidates.map(({ document, offers }) => [document, offers[0]?.path.reach, offers[0]?.path.relation]),
    ).toEqual([
      ['GB 3', 'own', 'elaborates'],
      ['GB 4', 'own', 'elaborates'],
      ['GB 6', 'below', 'equal'],
      ['planned', 'below', 'equal'],
    ]);
  });

  test('L9 a standard that is linked, and a whole system, offer what they are', () => {
    const more: readonly Link[] = [
      { from: at('own', 'other'), to: { system: 'near', standard: 'd' }, relation: 'related' },
      { from: { system: 'far' }, to: at('own', 'other'), relation: 'subset' },
    ];
    const { candidates } = fillFrom(createWorkspace({ ...workspace, links: more }), 'own', 'other');
    expect(candidates.map(({ document }) => document)).toEqual(['GB 3', 'GB 6', 'GB 4']);
  });

  test('no link, no candidate; a name that is not there is an error', () => {
    expect(fillFrom(createWorkspace({ ...workspace, links: [] }), 'own', 'gap').candidates).toEqual([]);
    expect(() => fillFrom(workspace, 'owm', 'gap')).toThrow('The nearest id is "own"');
    expect(() => fillFrom(workspace, 'own', 'gape')).toThrow('The nearest id is "gap"');
  });

  test('the report is of its schema', () => expect(FillReport.parse(report)).toEqual(report));
});

describe('impactOf', () => {
  const bound = parseSystem(
    documentWith({
      id: 'bound',
      children: [
        nodeWith('n', {
          expectation: { required: 2 },
          placements: ['a', { standard: 'iso', role: 'adopted' }],
          children: [
            nodeWith('m', {
              expectation: { complete: true },
              placements: ['iso', { standard: 'iso', role: 'related' }],
            }),
          ],
        }),
      ],
      standards: [
        standardWith('iso', { designation: 'ISO 14001:2015' }),
        standardWith('old', {
          designation: 'ISO 14001:2004',
          status: 'superseded',
          relations: [{ type: 'references', target: 'ISO 9000' }],
        }),
        standardWith('a', {
          designation: 'GB/T 24001-2016',
          relations: [{ type: 'adopts', target: 'iso', degree: 'IDT' }],
        }),
        standardWith('b', {
          designation: 'GB/T 24001-2004',
          relations: [{ type: 'adopts', target: 'ISO 14001:2004', degree: 'IDT' }],
        }),
        standardWith('c', {
          relations: [
            { type: 'references', target: 'ISO 14001' },
            { type: 'amends', target: 'ISO 14001—2015' },
          ],
        }),
        standardWith('next', {
          title: { zh: '下一版' },
          status: 'drafting',
          relations: [{ type: 'replaces', target: 'iso' }],
        }),
      ],
    }),
  );
  const away = parseSystem(
    documentWith({
      id: 'away',
      standards: [
        standardWith('x', {
          relations: [
            { type: 'references', target: 'ISO 14001:2015' },
            { type: 'references', target: 'ISO 14001:1996' },
          ],
        }),
        standardWith('iso', { designation: 'GB 1-2020' }),
      ],
    }),
  );
  const space = createWorkspace({
    id: 'w',
    title: { zh: '工作区' },
    systems: [bound, away],
    links: [{ from: { system: 'away', standard: 'x' }, to: { system: 'bound', standard: 'iso' }, relation: 'related' }],
  });
  const report = impactOf(space, 'ISO 14001:2015');

  test('L10 lists the placements in every role, the other editions and the successors', () => {
    expect(report).toMatchObject({ format: 'tixi/impact/1', document: 'ISO 14001', edition: 'ISO 14001:2015' });
    expect(report.placements).toEqual([
      { system: 'bound', node: 'n', standard: 'iso', role: 'adopted' },
      { system: 'bound', node: 'm', standard: 'iso', role: 'core' },
      { system: 'bound', node: 'm', standard: 'iso', role: 'related' },
    ]);
    expect([report.otherEditions, report.successors].map((list) => list.map(({ standard }) => standard))).toEqual([
      ['old'],
      ['next'],
    ]);
    expect(report.links).toEqual([0]);
  });

  test('L10 adoptions and references of the edition or of no edition count in every system, those of another do not', () => {
    const words = (list: ImpactReport['adoptions']): string[] =>
      list.map(({ system, standard, dated }) => `${system}/${standard} ${dated}`);
    expect(words(report.adoptions)).toEqual(['bound/a true']);
    expect(words(report.references)).toEqual(['bound/c false', 'away/x true']);
    expect(words(report.otherRelations)).toEqual(['bound/c true', 'bound/next true']);
  });

  test('L10 the coverage that is lost is what a real recount gives', () => {
    expect(
      report.coverage.map(({ node, before, after }) => [node, before.existing, after.existing, after.missing]),
    ).toEqual([
      [null, 2, 1, 1],
      ['n', 2, 1, 1],
      ['m', 1, 0, 0],
    ]);
    const standards = bound.standards.map((one) => (one.id === 'iso' ? { ...one, status: 'withdrawn' as const } : one));
    const after = coverage({ ...bound, standards });
    for (const { node, after: row } of report.coverage) {
      expect([after.total, ...after.rows].find((one) => one.node === node)).toMatchObject(row);
    }
  });

  test('L10 an edition that does not lead costs nothing, and a document without a year is all of them', () => {
    expect(impactOf(bound, 'old').coverage).toEqual([]);
    const all = impactOf(bound, 'ISO 14001');
    expect(all.records.map(({ standard }) => standard)).toEqual(['iso', 'old']);
    expect(all.adoptions.map(({ standard }) => standard)).toEqual(['a', 'b']);
  });

  test('L10 an edition is the same one in every system, under whatever spelling', () => {
    const { records, coverage: lost } = impactOf(
      createWorkspace({ ...space, systems: [city, industry, village], links: [] }),
      'GB 5749-2006',
    );
    expect(records.map(({ system, standard }) => `${system}/${standard}`)).toEqual([
      'city/drinking',
      'industry/5749-06',
    ]);
    expect(lost.map(({ system, node }) => `${system}/${node ?? ''}`)).toEqual(['city/', 'city/quality', 'city/plant']);
  });

  test('an id that means different things is told apart by its system', () => {
    expect(impactOf(space, { system: 'away', standard: 'iso' }).edition).toBe('GB 1-2020');
    expect(impactOf(space, 'iso').edition).toBe('ISO 14001:2015');
  });

  test('a day decides what there was to lose', () => {
    const dated = parseSystem(
      documentWith({
        children: [nodeWith('n', { expectation: { required: 1 }, placements: ['s'] })],
        standards: [standardWith('s', { designation: 'GB 1-2020', published: '2021-01-01' })],
      }),
    );
    expect(impactOf(dated, 's', { asOf: '2022-01-01' }).coverage).toHaveLength(2);
    expect(impactOf(dated, 's', { asOf: '2020-01-01' }).coverage.map(({ after }) => after.state)).toEqual([]);
  });

  test('what is not listed is an error with the nearest, also an edition of a document that is', () => {
    expect(() => impactOf(space, 'ISO 14001:2016')).toThrow('The nearest is "ISO 14001:2015"');
    expect(() => impactOf(space, { system: 'gone', standard: 'x' })).toThrow('No standard "x"');
  });

  test('the report is of its schema', () => expect(ImpactReport.parse(report)).toEqual(report));
});
