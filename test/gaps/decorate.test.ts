import { audit, decorateGaps, findGaps, isTixiError, parseBaseline, parseSystem, updateBaseline } from 'tixi';
import { expect, test } from 'vitest';
import { Decorations } from '../../src/model/decorations.js';

type Item = Readonly<Record<string, unknown>>;

const document = (id: string, children: readonly Item[]): ReturnType<typeof parseSystem> =>
  parseSystem({
    format: 'tixi/1',
    id,
    title: { zh: '体系' },
    levels: [],
    children,
    standards: [
      { id: 'old', title: { zh: '旧标准' }, status: 'withdrawn' },
      ...['new', 'newer', 'newest'].map((id) => ({ id, title: { zh: id }, status: 'in-force' })),
    ],
    claims: [],
    sources: [],
  });
const node = (id: string, more: Item): Item => ({ id, title: { zh: id }, ...more });
const system = document('s', [
  node('short', { expectation: { required: 3 }, placements: ['new'] }),
  node('retired', { expectation: { required: 1 }, placements: ['old'] }),
  node('unknown', { placements: ['newer'] }),
  node('fine', { expectation: { required: 1 }, placements: ['newest'] }),
]);
const report = findGaps(system);

test('I7 a node takes the fill of its heaviest finding, the mark and the number of its gap, and a count of the rest', () => {
  const { nodes, legend } = decorateGaps(report);
  const byNode = new Map(nodes.map((one) => [one.node, one]));
  expect(byNode.get('short')).toMatchObject({ fill: 'step-4', mark: 'gap', badges: ['缺 2'] });
  const others = report.findings.filter(({ at, code }) => at.node === 'retired' && code !== 'node-gap').length;
  expect(others).toBeGreaterThan(0);
  expect(byNode.get('retired')).toMatchObject({ mark: 'gap', badges: ['缺 1', `问题 ${others}`] });
  expect(byNode.get('unknown')).toMatchObject({ fill: 'step-1', badges: ['问题 1'] });
  expect(byNode.get('unknown')).not.toHaveProperty('mark');
  expect(byNode.has('fine')).toBe(false);
  expect(legend.map(({ title }) => title.en)).toEqual(['errors', 'notices', 'gap']);
  expect(Decorations.parse(decorateGaps(report))).toEqual(decorateGaps(report));
});

test('the note of a node holds the sentences of its findings, in the language asked for', () => {
  const { nodes } = decorateGaps(report, { lang: 'en' });
  const sentences = report.findings.filter(({ at }) => at.node === 'retired').map(({ message }) => message.en);
  const retired = nodes.find((one) => one.node === 'retired');
  expect(retired?.note).toBe(sentences.join('\n'));
  expect(retired?.badges?.[0]).toBe('1 missing');
});

test('a node of which everything is accepted is marked so, one with an open finding is not', () => {
  const gapOnly = findGaps(system, { policy: { format: 'tixi/policy/1', rules: { 'only-retired': 'off' } } });
  const all = updateBaseline(gapOnly, { by: 'x', reason: 'y' });
  const accepted = findGaps(system, { baseline: parseBaseline(JSON.stringify(all)) });
  const looks = new Map(decorateGaps(accepted).nodes.map((one) => [one.node, one.mark]));
  expect(looks.get('short')).toBe('accepted');
  expect(looks.get('retired')).toBeUndefined();
});

test('of a report about several systems the one that is drawn must be named', () => {
  const other = document('t', [node('short', { expectation: { required: 9 } })]);
  const both = audit([system, other]);
  expect(decorateGaps(both, { system: 't' }).nodes.find((one) => one.node === 'short')?.badges?.[0]).toBe('缺 9');
  for (const options of [{}, { system: 'u' }]) {
    try {
      decorateGaps(both, options);
      expect.unreachable();
    } catch (error) {
      expect(isTixiError(error) && [error.code, error.details['known']]).toEqual(['unknown-system', ['s', 't']]);
    }
  }
});
