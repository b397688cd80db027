import { describe, expect, test } from 'vitest';
import type { CellValue, Grid } from '../../src/io/grid.js';
import { readGrids } from '../../src/io/read/read-grids.js';
import { isTixiError } from '../../src/base/error.js';
import { adoptSystem, safeParseSystem } from '../../src/system/parse.js';
import { createRandom } from '../fixtures/random-system.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);

const headers =
  '序号 子体系 类别 体系编号 标准号 标准名称 英文名称 标准级别 标准性质 状态 发布日期 实施日期 废止日期 归口单位 发布部门 责任单位 采标 一致性程度 代替标准 被代替标准 宜定级别 计划年度 应有数 现有数 标准类型 ICS CCS 角色 备注 上级编号 层次 自己的列 __proto__'.split(
    ' ',
  );
const cells: readonly CellValue[] = [
  null,
  null,
  '',
  ' ',
  '、',
  '；',
  ',',
  '—',
  '无',
  '小计',
  '合计 3',
  '注：说明',
  '1',
  '1.1',
  '101.2 术语',
  'A',
  '一处；',
  '一处；二处',
  '现行',
  '废止',
  '√',
  '国家',
  '推荐性',
  'GB/T 1.1-2020',
  'GB/T 1.1-2009',
  'gb/t 19001—2016/ISO 9001:2015 (IDT)',
  'ISO 9001:2015',
  '待定',
  '2020-05-01',
  '2019年5月',
  '二〇二〇年',
  '2020-02-30',
  'IDT',
  '等同',
  '不适用',
  '不适用（理由）',
  '清单完整',
  '术语',
  'general',
  '\u0007',
  '\ud83d',
  '01.120；A00',
  0,
  1,
  2.5,
  -0,
  43952,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
  true,
  false,
  new Date(Number.NaN),
  new Date(8.64e15),
  new Date(0),
  '__proto__',
  '长'.repeat(300),
];

/** A table of any cells below any headers, a name among them always. */
function randomGrid(seed: number): Grid {
  const random = createRandom(seed * 31 + 7);
  const chosen = headers.filter(() => random.chance(0.4));
  const named = random.pick([['标准名称'], ['标准号', '标准名称'], ['体系编号', '标准名称', '应有数']]);
  const header = [...new Set([...named, ...chosen])];
  const tame = random.chance(0.5) ? 0.7 : 0;
  const cell = (i: number): CellValue =>
    random.chance(tame) ? `${header[i] ?? ''}${random.below(4)}` : random.pick(cells);
  const rows = Array.from({ length: 1 + random.below(12) }, () => header.map((_, i) => cell(i)));
  const merges = random.chance(0.3) ? [{ top: 1, left: 0, bottom: 1 + random.below(3), right: random.below(3) }] : [];
  return { name: random.pick(['明细表', '体系结构']), rows: [header, ...rows], merges };
}

describe('T1 what the readers make has the shape of the model', () => {
  test(`${runs} tables of any cells: the whole check accepts what is taken over without it, and gives the same`, () => {
    let shapes = 0;
    for (let seed = 1; seed <= runs; seed++) {
      const grids = [randomGrid(seed), ...(seed % 3 === 0 ? [{ ...randomGrid(-seed), name: '第二张' }] : [])];
      let read: ReturnType<typeof readGrids>;
      try {
        read = readGrids(grids, {});
      } catch (error) {
        if (isTixiError(error) && error.code === 'no-table') continue;
        throw error;
      }
      if (!read.shaped) continue;
      shapes++;
      const whole = safeParseSystem(read.document);
      if (whole.ok)
        expect(JSON.stringify(adoptSystem(read.document)), `seed ${seed}`).toBe(JSON.stringify(whole.value));
      else
        expect(
          whole.issues.map(({ code }) => code).filter((code) => code !== 'date-order'),
          `seed ${seed}`,
        ).toEqual([]);
    }
    expect(shapes / runs).toBeGreaterThan(0.5);
  });

  test('a cell that is no number where a day belongs stops nothing: it is reported', () => {
    const rows = [
      ['标准号', '标准名称', '发布日期'],
      ['GB/T 1.1-2020', '工作导则', Number.NaN],
    ];
    const { document, report } = readGrids([{ name: '明细表', rows, merges: [] }], {});
    expect(report.problems.map(({ code }) => code)).toContain('date-unreadable');
    expect(adoptSystem(document).standards).toHaveLength(1);
  });

  test('a list of who is responsible that ends in a mark names nobody more', () => {
    const rows = [
      ['子体系', '标准号', '标准名称', '责任单位'],
      ['通用', 'GB/T 1.1-2020', '工作导则', '一处；'],
    ];
    const { document } = readGrids([{ name: '明细表', rows, merges: [] }], {});
    expect(adoptSystem(document).children[0]?.responsible).toEqual(['一处']);
  });
});
