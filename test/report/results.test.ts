import { describe, expect, test } from 'vitest';
import { audit, coverage, detailTable, explainCoverage, parseSystem, reconcile, statisticsTable } from 'tixi';
import {
  renderAudit,
  renderClaims,
  renderCoverage,
  renderDetail,
  renderExplanation,
  renderStatistics,
  type Format,
} from 'tixi/report';
import { small } from '../cli/documents.js';

const system = parseSystem(small);

/** Every result with what prints it, with and without its system at hand. */
const printers = {
  coverage: (options) => renderCoverage(coverage(system), options),
  'coverage at a level': (options) => renderCoverage(coverage(system, { at: 'category' }), options),
  statistics: (options) => renderStatistics(statisticsTable(system), options),
  explanation: (options) => renderExplanation(explainCoverage(system, 'design'), options),
  detail: (options) => renderDetail(detailTable(system), options),
  claims: (options) => renderClaims(reconcile(system), options),
  audit: (options) => renderAudit(audit(system), { ...options, systems: [system] }),
} as const satisfies Record<string, (options: { readonly format?: Format; readonly lang?: 'zh' | 'en' }) => string>;

describe.each(Object.entries(printers))('%s', (_, print) => {
  test('is printed in every format and language, each ending with one newline', () => {
    for (const format of ['table', 'json', 'md', 'csv'] as const) {
      for (const lang of ['zh', 'en'] as const) expect(print({ format, lang })).toMatch(/[^\n]\n$/);
    }
  });

  test('as JSON is the same in both languages and holds no percent text', () => {
    const zh = print({ format: 'json', lang: 'zh' });
    expect(print({ format: 'json', lang: 'en' })).toBe(zh);
    expect(zh).toMatch(/^\{\n {2}"format": "tixi\/[a-z]+\/1"/);
    expect(zh.replace(/"(zh|en)": .*/g, '')).not.toMatch(/\d%/);
  });

  test('in English has no label in Chinese', () => {
    const titles = /术语|设计指南|设计评价|出口|没有出口业务|生产处|第二章/g;
    for (const format of ['table', 'md', 'csv'] as const) {
      expect(print({ format, lang: 'en' }).replace(titles, '')).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('as CSV has as many fields in every line', () => {
    const lines = print({ format: 'csv' }).trimEnd().split('\n');
    const fields = lines.map((line) => line.replace(/"[^"]*"/g, '').split(',').length);
    expect(new Set(fields).size).toBe(1);
  });
});

describe('coverage', () => {
  test('names fall back to the other language', () => {
    expect(renderCoverage(coverage(system), { lang: 'en' })).toContain('  202 出口');
  });

  test('says that rows need not add up, what was left out, and as of when', () => {
    const text = renderCoverage(coverage(system, { asOf: '2026-01-01' }), { lang: 'zh' });
    expect(text).toContain('以 2026-01-01 为准');
    expect(text).toContain('各行的现有数相加可以大于合计');
    expect(text).toContain('不适用，未计入：出口，理由：没有出口业务');
  });
});

describe('claims', () => {
  test('show the figure, what is listed, and the result, with sources numbered', () => {
    const text = renderClaims(reconcile(system), { system, lang: 'zh' });
    expect(text).toMatch(/示例体系 +子体系 +2 +2 +相符 +\[1\]/);
    expect(text).toMatch(/示例体系 +类别 +5 +1 +未列全 +\[2\]/);
    expect(text).toMatch(/超过 ?1000 +— +无法核对/);
    expect(text).toContain('[2] 《规划》（第二章）');
  });

  test('without the system at hand are named by ids', () => {
    expect(renderClaims(reconcile(system), { lang: 'en' })).toContain('small: published figures and what is listed');
  });
});

describe('audit', () => {
  test('of several systems names the system above its findings', () => {
    const other = parseSystem({ ...small, id: 'other', title: { zh: '另一体系' } });
    const text = renderAudit(audit([system, other]), { systems: [system, other] });
    expect(text).toContain('\n  示例体系（small）\n');
    expect(text).toContain('\n  另一体系（other）\n');
  });

  test('of a sound system says that nothing was found', () => {
    const sound = parseSystem({
      ...small,
      children: [{ ...small.children[0] }],
      standards: [small.standards[0]],
      claims: [],
    });
    expect(renderAudit(audit(sound))).toContain('没有发现问题');
  });

  test('keeps to the width asked for', () => {
    const text = renderAudit(audit(system), { systems: [system], width: 60, lang: 'en' });
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test('untouched nodes of one branch read as one sentence, others keep their own', () => {
    const node = (id: string, more: object = {}): object => ({ id, title: { zh: id }, ...more });
    const children = [
      node('top', { children: [node('a'), node('b'), node('c', { placements: ['terms'] })] }),
      node('d'),
    ];
    const text = renderAudit(audit(parseSystem({ ...small, levels: [], children, claims: [] })));
    expect(text).toContain('没有评估应有多少（not-assessed，4）');
    expect(text).toContain('“a、b”未评估：没有说明应有数，现列 0 项（位于 top）');
    expect(text).toContain('“c”未评估：没有说明应有数，现列 1 项（位于 top）');
    expect(text).toContain('“d”未评估：没有说明应有数，现列 0 项。');
  });
});
