import { describe, expect, test } from 'vitest';
import {
  audit,
  coverage,
  crosswalk,
  detailTable,
  explainCoverage,
  parseSystem,
  reconcile,
  statisticsTable,
  suggestLinks,
} from 'tixi';
import {
  renderAudit,
  renderClaims,
  renderCoverage,
  renderCrosswalk,
  renderDetail,
  renderExplanation,
  renderStatistics,
  renderSuggestions,
  type Format,
} from 'tixi/report';
import { small } from '../cli/documents.js';
import { linksOf, workspaceOf } from '../workspace/fixtures.js';

const system = parseSystem(small);

const copy = parseSystem({ ...small, id: 'copy', title: { zh: '示例体系', en: 'Sample copy' } });
const workspace = workspaceOf(
  [system, copy],
  linksOf('small/production related copy/production\nsmall/general none copy/design\nsmall equal copy'),
);

/** Every result with what prints it, with and without its system at hand. */
const printers = {
  coverage: (options) => renderCoverage(coverage(system), options),
  'coverage at a level': (options) => renderCoverage(coverage(system, { at: 'category' }), options),
  statistics: (options) => renderStatistics(statisticsTable(system), options),
  explanation: (options) => renderExplanation(explainCoverage(system, 'design'), options),
  detail: (options) => renderDetail(detailTable(system), options),
  claims: (options) => renderClaims(reconcile(system), options),
  crosswalk: (options) =>
    renderCrosswalk(crosswalk(workspace, 'small', 'copy'), { ...options, systems: workspace.systems }),
  suggestions: (options) => renderSuggestions(suggestLinks(workspace), { ...options, systems: workspace.systems }),
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
    expect(text).toContain('“a”、“b”未评估：没有说明应有数，现列 0 项（位于 top）');
    expect(text).toContain('“c”未评估：没有说明应有数，现列 1 项（位于 top）');
    expect(text).toContain('“d”未评估：没有说明应有数，现列 0 项。');
  });
});

describe('crosswalk', () => {
  const report = crosswalk(workspace, 'small', 'copy');

  test('L4 shows the path in words, and names a system where it changes', () => {
    const zh = renderCrosswalk(report, { systems: workspace.systems, lang: 'zh' });
    expect(zh).toMatch(
      /201 设计（design） +200 生产（production） +4 {2}中\n {4}属于“200 生产”，相关于“示例体系：200 生产”\n/,
    );
    expect(zh).toContain('节点 4 个：有直接链接 1 个，经多步到达 2 个，到达不了 1 个。');
    expect(zh).toContain('已查明 100 通用基础 与 201 设计 无关。');
    expect(zh).toContain('链接 3 未用：一端是整个体系');
    const en = renderCrosswalk(report, { lang: 'en' });
    expect(en).toContain('is part of production, is related to copy: production');
  });

  test('L4 as CSV has a row for every path, the best first', () => {
    const lines = renderCrosswalk(report, { format: 'csv', lang: 'en', systems: workspace.systems })
      .trimEnd()
      .split('\n');
    expect(lines.slice(1, 4)).toEqual([
      'general,100 general basis,,,,,,',
      'production,200 production,1,production,200 production,strong,2,is related to Sample copy: 200 production',
      'production,200 production,2,design,201 design,average,3,"is related to Sample copy: 200 production, contains 201 design"',
    ]);
  });
});

describe('suggestions', () => {
  test('L7 show what speaks for them, and say that nothing was applied', () => {
    const text = renderSuggestions(suggestLinks(workspace), { systems: workspace.systems, lang: 'en', width: 200 });
    expect(text).toMatch(
      /Sample system: 100 general basis +is equal to +Sample copy: 100 general basis +0\.95 +shared standards 1 /,
    );
    expect(text).toContain('titles alike by 100.0%');
    expect(text).toContain('These are suggestions only');
  });
});
