import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { coverage } from '../../src/coverage/coverage.js';
import { explainCoverage } from '../../src/coverage/explain.js';
import { reconcile } from '../../src/coverage/reconcile.js';
import { statisticsTable } from '../../src/coverage/statistics.js';
import { audit, findGaps } from '../../src/gaps/audit.js';
import { Baseline } from '../../src/model/baseline.js';
import { LinkFile } from '../../src/model/link.js';
import { Policy } from '../../src/model/policy.js';
import { StandardSystem } from '../../src/model/system.js';
import { crosswalk } from '../../src/workspace/crosswalk/crosswalk.js';
import { suggestLinks } from '../../src/workspace/suggest/suggest-links.js';
import { createWorkspace } from '../../src/workspace/create.js';
import { fillFrom } from '../../src/workspace/fill-from.js';
import { impactOf } from '../../src/workspace/impact-of.js';
import { checkLinks } from '../../src/workspace/links/check.js';
import { overlap } from '../../src/workspace/overlap.js';
import { system } from '../fixtures/example-system.js';
import { jsonSchemaEntries, jsonSchemaOf } from '../fixtures/json-schemas.js';
import { linksOf, workspaceOf } from '../workspace/fixtures.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const validators = new Map<string, ValidateFunction>();
const validatorOf = (name: string): ValidateFunction => {
  const entry = jsonSchemaEntries.find((candidate) => candidate.name === name)!;
  const made = validators.get(name) ?? ajv.compile(jsonSchemaOf(entry));
  validators.set(name, made);
  return made;
};

describe.each(jsonSchemaEntries)('schemas/$name.json', (entry) => {
  test('is what the model says today (npm run schemas writes it anew)', async () => {
    const text = `${JSON.stringify(jsonSchemaOf(entry), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${entry.name}.json`);
  });

  test('is a valid schema of draft 2020-12, with an id, a title and a description', () => {
    const schema = jsonSchemaOf(entry);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:tixi:/) as string,
      description: expect.stringMatching(/[\w)]\.$/) as string,
    });
    expect(JSON.stringify(schema)).not.toMatch(/readOnly|"id":"(?!string)/);
    expect(() => validatorOf(entry.name)).not.toThrow();
  });
});

test('the folder of schemas holds these files and no other', () => {
  expect(readdirSync('schemas').sort()).toEqual(jsonSchemaEntries.map(({ name }) => `${name}.json`).sort());
});

const title = { zh: '体系' };
const bare = { format: 'tixi/1', id: 's', title, levels: [], children: [], standards: [], claims: [], sources: [] };
const node = (more: object): object => ({
  ...bare,
  children: [{ id: 'a', title, children: [{ id: 'b', title, ...more }] }],
});
const standard = (more: object): object => ({ ...bare, standards: [{ id: 'x', title, status: 'in-force', ...more }] });
const claim = { about: {}, counts: 'documents', comparator: 'exactly', value: 3, source: 's' };
const end = { system: 'p', node: 'n' };
const link = { from: end, to: { system: 'q', standard: 'x' }, relation: 'equal' };
const deep = Array.from({ length: 200 }).reduce<object>((below, _, i) => ({ id: `n${i}`, title, children: [below] }), {
  id: 'leaf',
  title,
});

const accepted: readonly (readonly [schema: string, what: string, document: unknown])[] = [
  ['system', 'an empty system', bare],
  [
    'system',
    'every optional key of the top',
    { ...bare, edition: '2', scope: 's', issuer: 'i', kindPreset: 'gbt13016' },
  ],
  ['system', 'an English title alone', { ...bare, title: { en: 'System' } }],
  ['system', 'two hundred levels', { ...bare, children: [deep] }],
  [
    'system',
    'placements as id and as record',
    node({ placements: ['x', { standard: 'y', role: 'adopted', due: '2026' }] }),
  ],
  [
    'system',
    'a required number with its parts',
    node({ expectation: { required: 2, byLevel: { local: 2 }, byKind: { k: 2 } } }),
  ],
  ['system', 'a complete list', node({ expectation: { complete: true } })],
  ['system', 'a node that does not apply', node({ expectation: { notApplicable: '无此业务' } })],
  ['system', 'any JSON as extra', { ...node({ extra: [null, { a: [1, 'x', true] }] }), extra: { toString: null } }],
  ['system', 'dates of every precision', standard({ published: '2020', effective: '2020-05', retired: '2021-02-28' })],
  ['system', 'a region with its code', standard({ regions: [{ code: '330500', tier: 'city' }] })],
  ['system', 'indicators without a value', standard({ indicators: [{ id: 'i', value: null }] })],
  [
    'system',
    'a claim with filter',
    { ...bare, claims: [{ ...claim, where: { level: 'local', tier: 'city' }, act: 'issued' }] },
  ],
  [
    'links',
    'links of every kind of end',
    { format: 'tixi/links/1', links: [link, { ...link, from: { system: 'p' } }] },
  ],
  ['links', 'no links', { format: 'tixi/links/1', links: [] }],
  [
    'policy',
    'rules and thresholds',
    { format: 'tixi/policy/1', rules: { x: 'off', y: 'error' }, minCoverage: [{ percent: 80 }] },
  ],
  [
    'baseline',
    'an accepted finding',
    {
      format: 'tixi/baseline/1',
      accepted: [{ code: 'gap', system: 's', node: null, standard: null, reason: 'r', by: 'b', expires: '2027-01' }],
    },
  ],
];

const rejected: readonly (readonly [schema: string, what: string, document: unknown])[] = [
  ['system', 'a text', 'tixi/1'],
  ['system', 'another format', { ...bare, format: 'tixi/2' }],
  ['system', 'a missing key', { ...bare, sources: undefined }],
  ['system', 'a title in no language', { ...bare, title: {} }],
  ['system', 'an empty title', { ...bare, title: { zh: '' } }],
  ['system', 'an unknown key at the top', { ...bare, child: [] }],
  ['system', 'an unknown key of a node within a node', node({ placement: [] })],
  ['system', 'an empty id', { ...bare, id: '' }],
  ['system', 'a part that is none', node({ part: 'left' })],
  ['system', 'half a standard required', node({ expectation: { required: 1.5 } })],
  ['system', 'fewer than none required', node({ expectation: { required: -1 } })],
  ['system', 'a level of standard that is none', node({ expectation: { required: 1, byLevel: { county: 1 } } })],
  ['system', 'two expectations in one', node({ expectation: { required: 1, complete: true } })],
  ['system', 'a list that is said not to be complete', node({ expectation: { complete: false } })],
  ['system', 'a status that is none', standard({ status: 'valid' })],
  ['system', 'a date with a slash', standard({ published: '2020/05/01' })],
  ['system', 'a thirteenth month', standard({ published: '2020-13' })],
  ['system', 'a thirty-second day', standard({ published: '2020-01-32' })],
  ['system', 'a region that says nothing', standard({ regions: [{}] })],
  ['system', 'a region code of three digits', standard({ regions: [{ code: '330' }] })],
  ['system', 'a claim about a list of no nodes', { ...bare, claims: [{ ...claim, about: { nodes: [] } }] }],
  ['system', 'a claim without source', { ...bare, claims: [{ ...claim, source: undefined }] }],
  [
    'links',
    'an end that is node and standard',
    { format: 'tixi/links/1', links: [{ ...link, to: { ...end, standard: 'x' } }] },
  ],
  ['links', 'a confidence above one', { format: 'tixi/links/1', links: [{ ...link, confidence: 1.1 }] }],
  ['policy', 'a coverage of more than all', { format: 'tixi/policy/1', minCoverage: [{ percent: 101 }] }],
  ['policy', 'a severity that is none', { format: 'tixi/policy/1', rules: { x: 'fatal' } }],
  [
    'baseline',
    'a finding accepted without reason',
    {
      format: 'tixi/baseline/1',
      accepted: [{ code: 'gap', system: 's', node: null, standard: null, by: 'b' }],
    },
  ],
];

const models = { system: StandardSystem, links: LinkFile, policy: Policy, baseline: Baseline };

/** As JSON text holds it: without the keys that are undefined. */
const asJson = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('the written schemas and the model agree', () => {
  test.each(accepted)('%s: %s is accepted by both', (name, _, document) => {
    const validate = validatorOf(name);
    expect(validate(asJson(document)), JSON.stringify(validate.errors)).toBe(true);
    expect(models[name as keyof typeof models].safeParse(asJson(document)).success).toBe(true);
  });

  test.each(rejected)('%s: %s is rejected by both', (name, _, document) => {
    expect(validatorOf(name)(asJson(document))).toBe(false);
    expect(models[name as keyof typeof models].safeParse(asJson(document)).success).toBe(false);
  });

  test('what a schema cannot say is left to parseSystem: a date such as 30 February, ids that must be unique', () => {
    const document = standard({ published: '2021-02-30' });
    expect(validatorOf('system')(asJson(document))).toBe(true);
    expect(StandardSystem.safeParse(document).success).toBe(false);
  });
});

/** The system of the examples beside another edition of itself, joined by links of every kind of end. */
const sideBySide = workspaceOf(
  [system, { ...system, id: 'other', standards: system.standards.map((one) => ({ ...one, issuers: ['某局'] })) }],
  linksOf('demo/a equal other/a\ndemo#gbt-13016 related other#gbt-24421\ndemo subset other\ndemo/b none other/b'),
);

describe('what the library prints keeps to the schema of its output', () => {
  const workspace = createWorkspace({
    id: 'w',
    title,
    systems: [system, { ...system, id: 'other' }],
    links: [
      { from: { system: 'demo', node: 'a1' }, to: { system: 'other', node: 'b' }, relation: 'equal', confidence: 0.5 },
      { from: { system: 'demo', node: 'b' }, to: { system: 'other' }, relation: 'none' },
    ],
  });
  const printed: readonly (readonly [schema: string, print: () => unknown])[] = [
    ['coverage', () => coverage(system)],
    ['coverage', () => coverage(system, { at: 'subsystem' })],
    ['explanation', () => explainCoverage(system, 'a1')],
    ['statistics', () => statisticsTable(system)],
    ['claims', () => reconcile(system)],
    ['audit', () => audit(system)],
    ['audit', () => findGaps(system, { asOf: '2026-01-01' })],
    ['crosswalk', () => crosswalk(sideBySide, 'demo', 'other')],
    ['suggestions', () => suggestLinks(sideBySide)],
    ['system', () => system],
    ['workspace', () => workspace],
    ['overlap', () => overlap(workspace)],
    ['links-check', () => checkLinks(workspace)],
    ['impact', () => impactOf(workspace, 'gbt-1.1')],
    ['fill', () => fillFrom(workspace, 'demo', 'a1')],
  ];

  test.each(printed)('%s', (name, print) => {
    const document = print();
    const validate = validatorOf(name);
    expect(validate(asJson(document)), JSON.stringify(validate.errors)).toBe(true);
    const { schema } = jsonSchemaEntries.find((entry) => entry.name === name)!;
    expect(schema.safeParse(asJson(document)).success).toBe(true);
  });
});
