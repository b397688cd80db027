import { coverage, decorateCoverage, parseSystem } from 'tixi';
import { expect, test } from 'vitest';
import { Decorations } from '../../src/model/decorations.js';

type Item = Readonly<Record<string, unknown>>;

const leaf = (id: string, more: Item = {}): Item => ({ id, title: { zh: id }, ...more });
const requires = (required: number, existing: number): Item => ({
  expectation: { required },
  placements: ids.slice(0, existing),
});
const ids = Array.from({ length: 8 }, (_, i) => `s${i}`);
const system = parseSystem({
  format: 'tixi/1',
  id: 's',
  title: { zh: '体系' },
  levels: [],
  children: [
    leaf('all', requires(4, 4)),
    leaf('surplus', requires(2, 3)),
    leaf('three quarters', requires(4, 3)),
    leaf('half', requires(4, 2)),
    leaf('some', requires(4, 1)),
    leaf('nothing', requires(4, 0)),
    leaf('nothing required', requires(0, 0)),
    leaf('nobody looked', { placements: ['s0', 's1'] }),
    leaf('nobody looked, empty'),
    leaf('no coast', { expectation: { notApplicable: '不临海' }, children: [leaf('port')] }),
  ],
  standards: ids.map((id) => ({ id, title: { zh: id }, status: 'in-force' })),
  claims: [],
  sources: [],
});

test('I6 each state and each band of what is met has a look of its own, beside the colour too', () => {
  const { nodes } = decorateCoverage(coverage(system));
  expect(nodes.map(({ node, fill, hatched, mark, badges }) => [node, fill, hatched ?? mark, badges?.[0]])).toEqual([
    ['all', 'step-4', undefined, '4/4'],
    ['surplus', 'step-4', undefined, '3/2'],
    ['three quarters', 'step-3', 'gap', '3/4'],
    ['half', 'step-2', 'gap', '2/4'],
    ['some', 'step-1', 'gap', '1/4'],
    ['nothing', 'step-0', 'gap', '0/4'],
    ['nothing required', 'step-4', undefined, '0/0'],
    ['nobody looked', 'neutral', true, '现有 2'],
    ['nobody looked, empty', 'neutral', true, undefined],
    ['no coast', 'excluded', undefined, '不适用'],
    ['port', 'excluded', undefined, '不适用'],
  ]);
});

test('the note of a box says the numbers behind its look, in the language asked for', () => {
  const notes = new Map(decorateCoverage(coverage(system), { lang: 'en' }).nodes.map(({ node, note }) => [node, note]));
  expect(notes.get('half')).toBe('required 4, existing 2, met 2 (50.0%)');
  expect(notes.get('nobody looked')).toBe('not assessed: no required number; existing 2');
  expect(notes.get('no coast')).toBe('not applicable: 不临海');
  expect(notes.get('port')).toBe('n/a');
});

test('I6 the legend explains every look that occurs, and no other', () => {
  const whole = decorateCoverage(coverage(system));
  expect(whole.legend.map(({ title }) => title.zh)).toEqual([
    '已满足',
    '满足 75% 以上',
    '满足 50% 以上',
    '不足 50%',
    '全缺',
    '未评估',
    '不适用',
    '有缺口',
  ]);
  const part = decorateCoverage(coverage(system, { under: 'no coast' }));
  expect(part.legend.map(({ title }) => title.en)).toEqual(['not applicable']);
});

test('badges can be left out, and the result is a valid, frozen document', () => {
  const bare = decorateCoverage(coverage(system), { badges: false });
  expect(bare.nodes.filter(({ badges }) => badges !== undefined)).toEqual([]);
  expect(Decorations.parse(bare)).toEqual(bare);
  expect(Object.isFrozen(bare.nodes[0])).toBe(true);
});
