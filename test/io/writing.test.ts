import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/io/read-table.js';
import { writeTable } from '../../src/io/write-table.js';
import type { StandardSystem } from '../../src/model/system.js';
import { parseSystem } from '../../src/system/parse.js';
import { hostileText, small } from '../cli/documents.js';
import { system as example } from '../fixtures/example-system.js';
import { defaultLimits } from '../../src/io/limits.js';
import { unpackPart } from '../../src/io/xlsx/unpack.js';
import { readZipDirectory, type ZipPart } from '../../src/io/xlsx/zip-directory.js';
import { richSystem } from './rich-system.js';
import { water } from './water.js';

async function opened(system: StandardSystem, options: object = {}): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeTable(system, options)).slice().buffer);
  return book;
}

describe('T14 a workbook has the sheets of a hand-in, and a second reader reads it', () => {
  test('structure with outline groups, detail with merged parents, and the derived sheets', async () => {
    const book = await opened(parseSystem(water));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '体系结构',
      '明细表',
      '统计表',
      '制修订计划',
      '差距清单',
      '说明',
      '附加数据',
    ]);
    const structure = book.getWorksheet('体系结构')!;
    expect(structure.getCell('C4').value).toBe('术语');
    expect(structure.getRow(4).outlineLevel).toBe(1);
    expect(structure.getCell('C4').alignment.indent).toBe(1);
    const detail = book.getWorksheet('明细表')!;
    expect(detail.getCell('B3').isMerged).toBe(true);
    expect(detail.getCell('B4').master.address).toBe('B3');
    expect(detail.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(detail.autoFilter).toBeTruthy();
    expect(detail.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '1:2',
    });
    expect(detail.pageSetup.printArea).toMatch(/^A1:[A-Z]+9$/);
    const header = detail.getRow(2).getCell(1);
    expect(header.fill).toMatchObject({ pattern: 'solid' });
  });

  test('every printed cell below the title has a line on each side, of its own or of the cell beside it', async () => {
    const shown = (await opened(parseSystem(water))).worksheets.filter(({ state }) => state === 'visible');
    expect(shown).toHaveLength(6);
    for (const sheet of shown) {
      const [, letters = '', last = ''] = /:([A-Z]+)(\d+)$/.exec(sheet.pageSetup.printArea ?? '') ?? [];
      const lines = (row: number, column: number): Partial<ExcelJS.Borders> | undefined =>
        row < 1 || column < 1 ? undefined : sheet.getCell(row, column).border;
      const open: string[] = [];
      for (let row = 2; row <= Number(last); row++) {
        for (let column = 1; column <= sheet.getColumn(letters).number; column++) {
          const { top, left, right, bottom } = lines(row, column) ?? {};
          const sides = [
            top ?? lines(row - 1, column)?.bottom,
            left ?? lines(row, column - 1)?.right,
            right ?? lines(row, column + 1)?.left,
            bottom ?? lines(row + 1, column)?.top,
          ];
          if (sides.some((side) => side?.style !== 'thin')) open.push(sheet.getCell(row, column).address);
        }
      }
      expect(open, sheet.name).toEqual([]);
    }
  });

  test('sums and ratios of the statistics are formulas with their values', async () => {
    const sheet = (await opened(example)).getWorksheet('统计表')!;
    const values = new Map<string, unknown>();
    sheet.eachRow((row) => values.set(row.getCell(1).text, row.getCell(3).value));
    expect(values.get('国家标准')).toBe(3);
    expect(values.get('合计')).toMatchObject({
      formula: expect.stringMatching(/^SUM\(C\d+:C\d+\)$/) as string,
      result: 3,
    });
  });

  test('the plan lists what is planned by year and what is missing without a name', async () => {
    const sheet = (await opened(parseSystem(small))).getWorksheet('制修订计划')!;
    expect(sheet.getRow(3).values).toEqual(
      expect.arrayContaining(['生产 › 设计', '设计评价', '制定', '待制定', '生产处']),
    );
    const gaps = (await opened(parseSystem(small))).getWorksheet('差距清单')!;
    expect(gaps.rowCount).toBeGreaterThan(2);
  });

  test('names of sheets are quoted where ranges to print name them, since Excel refuses 1 a!$A$1', async () => {
    const bytes = await writeTable(parseSystem(water), { detail: 'subsystem' });
    const part = readZipDirectory(bytes, defaultLimits).find(({ name }) => name === 'xl/workbook.xml') as ZipPart;
    let xml = '';
    const decoder = new TextDecoder();
    for await (const piece of unpackPart(bytes, part)) xml += decoder.decode(piece, { stream: true });
    const ranges = [...xml.matchAll(/<definedName name="_xlnm[^>]*>([^<]*)</g)].map(([, range]) => range);
    expect(ranges).toHaveLength(2 * ([...xml.matchAll(/<sheet /g)].length - 1));
    for (const range of ranges) expect(range).toMatch(/^'[^']+'!\$/);
  });

  test('characters that no workbook may hold are not in its title either', async () => {
    const named = parseSystem({ ...(water as object), title: { zh: '水\uffff\u0001务' } });
    expect((await opened(named)).title).toBe('水务');
    expect((await readTable(await writeTable(named))).system).toEqual(named);
  });

  test('a sheet for each subsystem, and the same bytes each time', async () => {
    const book = await opened(parseSystem(water), { detail: 'subsystem' });
    expect(book.worksheets.map(({ name }) => name).slice(1, 3)).toEqual(['明细表 101 通用基础', '明细表 102 供水']);
    expect(await writeTable(parseSystem(water))).toEqual(await writeTable(parseSystem(water)));
  });

  test('what is edited in the tables is followed', async () => {
    const book = await opened(parseSystem(water));
    const detail = book.getWorksheet('明细表')!;
    const titles = detail.getRow(2).values as string[];
    const column = (name: string): number => titles.indexOf(name);
    detail.getCell(3, column('标准名称')).value = '改过的名称';
    detail.getCell(4, column('状态')).value = '废止';
    detail.insertRow(8, []);
    detail.getCell(8, column('标准号')).value = 'CJ/T 100-2030';
    detail.getCell(8, column('标准名称')).value = '新增的标准';
    detail.getCell(8, column('状态')).value = '起草';
    const { system } = await readTable(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(system.standards[0]).toMatchObject({ id: 'GB/T 13016-2018', title: { zh: '改过的名称' } });
    expect(system.standards[1]?.status).toBe('withdrawn');
    expect(system.children[1]?.children?.[1]?.placements).toContain('CJ/T 100-2030');
  });
});

describe('T15 CSV runs no formula, and CSV and Markdown read back as what they show', () => {
  test('formulas are neutralised', async () => {
    const csv = await writeTable(parseSystem(hostileText), { format: 'csv' });
    expect(csv.startsWith('\ufeff')).toBe(true);
    const risky = parseSystem({
      ...small,
      children: [],
      standards: [{ id: 'x', title: { zh: '=cmd|1' }, designation: '@SUM(1)', status: 'in-force' }],
      claims: [],
    });
    const text = await writeTable(risky, { format: 'csv', bom: false });
    expect(text).toContain("'=cmd|1");
    expect(text).toContain("'@SUM(1)");
    expect((await readTable(text)).system.standards[0]).toMatchObject({ title: { en: '=cmd|1' } });
  });

  test.each(['=1', "'=1", "''=1", '＝1+1', "'＝1", "'甲", '+86'])('the title %s comes back as it is', async (title) => {
    const standards = [{ id: 'x', title: { zh: title }, designation: 'GB/T 1-2020', status: 'in-force' }];
    const text = await writeTable(parseSystem({ ...small, children: [], standards, claims: [] }), { format: 'csv' });
    const [read] = (await readTable(text)).system.standards;
    expect(read?.title.zh ?? read?.title.en).toBe(title);
    expect(text.includes(`,${title},`)).toBe(title === "'甲");
  });

  test.each(['csv', 'md'] as const)('%s', async (format) => {
    const { system } = await readTable(await writeTable(parseSystem(water), { format }));
    const names = (one: StandardSystem): unknown =>
      one.standards.map(({ designation, title, status }) => [designation, title, status]);
    expect(names(system)).toEqual(names(parseSystem(water)));
    expect(
      system.children.map(({ title, children = [] }) => [title.zh, children.map((child) => child.title.zh)]),
    ).toEqual([
      ['通用基础', ['术语', '编写']],
      ['供水', ['水质', '管网']],
    ]);
  });
});

describe('T16 columns are chosen by name or preset', () => {
  test('the presets are lists of columns of the registry', async () => {
    const header = async (columns: 'gbt13016' | 'gbt22373'): Promise<string> =>
      (await writeTable(example, { format: 'csv', columns, bom: false })).split('\r\n')[0]!;
    expect(await header('gbt13016')).toBe(
      '子体系,类别,序号,体系编号,标准号,标准名称,宜定级别,实施日期,采标,代替标准,备注',
    );
    expect(await header('gbt22373')).toContain('英文名称');
  });

  test('own data named like a column that is derived stands beside it', async () => {
    const { system } = await readTable('类别,标准号,标准名称\n术语,GB/T 1.1-2020,导则\n');
    const [node] = system.children;
    const placements = [{ standard: 'GB/T 1.1-2020', extra: { 标准级别: '待核' } }];
    const own = parseSystem({ ...system, children: [{ ...node, placements }] });
    const csv = await writeTable(own, { format: 'csv', bom: false, columns: ['designation', 'level'] });
    expect(csv).toContain('国家标准,待核');
  });

  test('a column that is not known names the nearest', async () => {
    await expect(writeTable(example, { columns: ['titel'] as never })).rejects.toMatchObject({
      code: 'unknown-column',
      details: { nearest: 'title' },
    });
  });
});

describe('T16 CSV and Markdown in English', () => {
  const asText = async (system: StandardSystem, format: 'csv' | 'md', lang: 'zh' | 'en'): Promise<string> =>
    writeTable(system, { format, lang, bom: false });

  test('have headings and tixi’s own words in English, titles as they are', async () => {
    const system = parseSystem(water);
    const csv = await asText(system, 'csv', 'en');
    const [header = ''] = csv.split('\r\n');
    expect(header).not.toMatch(/[\u4e00-\u9fff]/);
    expect(header).toContain('designation,title');
    expect(csv).toContain('in force');
    expect(csv).not.toContain('现行');
    expect((await asText(system, 'md', 'en')).split('\n')[0]).toMatch(/^# .+ – table of standards$/);
    expect((await asText(system, 'csv', 'zh')).split('\r\n')[0]).toContain('标准号,标准名称');
  });

  test('read back as the Chinese ones do', async () => {
    let readable = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const system = parseSystem(richSystem(seed));
      for (const format of ['csv', 'md'] as const) {
        const [zh, en] = await Promise.all(
          (['zh', 'en'] as const).map(async (lang) =>
            // A few of these systems have own data under names that make no header.
            readTable(await asText(system, format, lang)).catch(() => null),
          ),
        );
        if (zh !== null) readable++;
        const seen = (read: typeof zh): unknown => [
          read?.system.title,
          read?.system.standards,
          read?.report.problems.map(({ code }) => code),
        ];
        expect(seen(en), `seed ${String(seed)} ${format}`).toEqual(seen(zh));
      }
    }
    expect(readable).toBeGreaterThan(60);
  });
});
