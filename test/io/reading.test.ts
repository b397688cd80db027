import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readTable, type TableRead } from '../../src/io/read-table.js';
import { describeTableProblem, problemSentences, type TableProblem } from '../../src/io/problems.js';
import { readDay } from '../../src/io/values/dates.js';
import { readStatus } from '../../src/io/values/status.js';
import { writeTable } from '../../src/io/write-table.js';
import { parseSystem } from '../../src/system/parse.js';
import { layouts } from './layouts.js';
import { water } from './water.js';

const codes = ({ report }: TableRead): readonly string[] => report.problems.map(({ code }) => code);

describe('T1 the form and the encoding are told from the content', () => {
  const rows = [
    ['标准号', '标准名称'],
    ['GB/T 1.1-2020', '工作导则'],
  ];
  const encoder = new TextEncoder();
  test.each([
    ['commas', rows.map((row) => row.join(',')).join('\n')],
    ['tabs', rows.map((row) => row.join('\t')).join('\r\n')],
    ['semicolons', rows.map((row) => row.join(';')).join('\n')],
    ['UTF-8 bytes with a mark', encoder.encode(`\ufeff${rows.map((row) => row.join(',')).join('\n')}`)],
    [
      'GBK bytes',
      new Uint8Array([
        0xb1,
        0xea,
        0xd7,
        0xbc,
        0xba,
        0xc5,
        0x2c,
        0xc3,
        0xfb,
        0xb3,
        0xc6,
        0x0a,
        ...encoder.encode('GB/T 1.1-2020,'),
        0xb9,
        0xa4,
        0xd7,
        0xf7,
        0xb5,
        0xbc,
        0xd4,
        0xf2,
      ]),
    ],
    ['an ArrayBuffer', encoder.encode(rows.map((row) => row.join(',')).join('\n')).buffer],
    ['a pipe table', `| 标准号 | 标准名称 |\n| --- | --- |\n| GB/T 1.1-2020 | 工作导则 |\n`],
  ])('%s', async (_, input) => {
    const { system } = await readTable(input as string | Uint8Array | ArrayBuffer);
    expect(system.standards).toMatchObject([{ designation: 'GB/T 1.1-2020', title: { zh: '工作导则' } }]);
  });

  test('bytes that arrive in pieces', async () => {
    const bytes = await writeTable(parseSystem(water));
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000));
    }
    expect((await readTable(pieces())).system).toEqual(parseSystem(water));
  });
});

describe('T3 columns are recognised by their names, told in the report, and kept in extra where they are not', () => {
  test('names in both languages, with brackets, spaces and line breaks', async () => {
    const { report } = await readTable(
      'No.,System code,Standard No.,"Title\n(Chinese)",Status,归口单位（TC）\n1,1.1,GB/T 1.1-2020,导则,现行,TC 1\n',
    );
    expect(report.sheets[0]?.columns.map(({ as }) => as)).toEqual([
      'number',
      'code',
      'designation',
      null,
      'status',
      null,
    ]);
    const chinese = await readTable(
      '序 号,体系编号,标准代号 和编号,标准名称,宜定级别,标准性质,采标,一致性程度,主管部门,备 注\n1,1,GB/T 1.1-2020,导则,国标,推荐,ISO 1:2020,MOD,某处,注\n',
    );
    expect(chinese.report.sheets[0]?.columns.map(({ as }) => as)).toEqual([
      'number',
      'code',
      'designation',
      'title',
      'recommendedLevel',
      'obligation',
      'adopts',
      'degree',
      'responsible',
      'note',
    ]);
    expect(chinese.system.standards[0]).toMatchObject({
      obligation: 'voluntary',
      relations: [{ type: 'adopts', target: 'ISO 1:2020', degree: 'MOD' }],
    });
  });

  test('a second column of one meaning, and others of one name, are kept as they are', async () => {
    const text = '体系编号,标准号,标准号,标准名称,甲栏,甲栏,甲栏\n1,,,节,,,\n1,GB/T 1-2020,GB/T 2-2020,甲,a,b,c\n';
    const { system, report } = await readTable(text);
    const as = report.sheets[0]!.columns.map((column) => column.as);
    expect(as).toEqual(['code', 'designation', null, 'title', null, null, null]);
    expect(system.children[0]!.placements).toEqual([
      {
        standard: 'GB/T 1-2020',
        extra: { '标准号 (2)': 'GB/T 2-2020', 甲栏: 'a', '甲栏 (2)': 'b', '甲栏 (3)': 'c' },
      },
    ]);
    expect((await readTable(await writeTable(system))).system).toEqual(system);
  });

  test('other columns come back on writing', async () => {
    const { system } = await readTable('类别,标准号,标准名称,状态,经费（万元）\n术语,GB/T 1.1-2020,导则,现行,12\n');
    expect(system.children[0]?.placements).toEqual([{ standard: 'GB/T 1.1-2020', extra: { '经费（万元）': '12' } }]);
    expect(await writeTable(system, { format: 'csv', bom: false })).toContain('经费（万元）');
  });

  test('a row that stands in no node keeps what it says of its place with the standard', async () => {
    const text =
      '标准号,标准名称,经费,备注,宜定级别,完成时限,责任单位\nGB/T 1-2020,甲,a,要紧,国家标准,2027,某局\nGB/T 2-2020,乙,,,,,\n';
    const { system, report } = await readTable(text);
    expect(system.standards.map(({ extra }) => extra)).toEqual([
      { 经费: 'a', 备注: '要紧', 宜定级别: '国家标准', 计划完成: '2027', 责任单位: '某局' },
      undefined,
    ]);
    expect(report.rows).toEqual({ in: 2, placed: 2, reported: 0 });
    const csv = await writeTable(system, { format: 'csv', bom: false });
    const again = (await readTable(csv)).system.standards[0]?.extra;
    expect(again).toEqual({ 经费: 'a', 备注: '要紧', 宜定级别: '国家标准', 计划完成: '2027', 责任单位: '某局' });
    expect((await readTable(await writeTable(system))).system).toEqual(system);
  });

  test('rows of one standard that stand in no node are one, whatever they say of its place', async () => {
    const rows = 'GB/T 1-2020,甲,a,\nGB/T 1-2020,甲,b,9\nGB/T 1-2020,甲,a,9\n';
    const { system, report } = await readTable(`标准号,标准名称,备注,经费\n${rows}`);
    expect(system.standards).toMatchObject([{ id: 'GB/T 1-2020', extra: { 备注: 'a', '备注 (2)': 'b', 经费: '9' } }]);
    expect(report.errors).toBe(0);
  });

  test('what a row says of who is responsible, and a second column of one meaning, come back in CSV', async () => {
    const text = '术语,GB/T 1-2020,甲,A局,x,y\n术语,GB/T 2-2020,乙,B局,x,\n';
    const { system } = await readTable(`类别,标准号,标准名称,责任单位,备注,说明\n${text}`);
    const csv = await writeTable(system, { format: 'csv', bom: false });
    const again = (await readTable(csv)).system;
    expect(again.children).toEqual(system.children);
    expect(again.children[0]?.placements).toMatchObject([{ extra: { 说明: 'y' } }, { extra: { 责任单位: 'B局' } }]);
  });

  test('who is responsible for a node stands beside its standards where there is no sheet of nodes', async () => {
    const header = '类别,标准号,标准名称,责任单位\n';
    const { system } = await readTable(`${header}术语,GB/T 1-2020,甲,A局\n方法,GB/T 2-2020,乙,\n`);
    const csv = await writeTable(system, { format: 'csv', bom: false, columns: ['designation', 'responsible'] });
    expect(csv).toBe('类别,标准号,责任单位\r\n术语,GB/T 1-2020,A局\r\n方法,GB/T 2-2020,\r\n');
    for (const format of ['csv', 'md', 'xlsx'] as const) {
      expect((await readTable(await writeTable(system, { format }))).system.children).toEqual(system.children);
    }
  });

  test('ticks of a row that stands in no node are kept by their meaning', async () => {
    const { system } = await readTable('标准号,标准名称,宜定级别 国家,宜定级别 行业\nGB/T 1-2020,甲,,√\n');
    expect(system.standards[0]?.extra).toEqual({ 宜定级别: '行业标准' });
  });

  test('a cell that was kept since it could not be read comes back in its column', async () => {
    const { system } = await readTable('类别,标准号,标准名称,状态,完成时限\n术语,GB/T 1.1-2020,导则,现行,尽快\n');
    expect(system.children[0]?.placements).toEqual([{ standard: 'GB/T 1.1-2020', extra: { 计划完成: '尽快' } }]);
    expect(await writeTable(system, { format: 'csv', bom: false })).toContain('尽快');
  });

  test('a status that is not known is kept, and comes back until the standard has one', async () => {
    const { system } = await readTable('类别,标准号,标准名称,状态\n术语,GB/T 1.1-2020,导则,预研\n');
    expect(system.children[0]?.placements).toEqual([{ standard: 'GB/T 1.1-2020', extra: { 状态: '预研' } }]);
    const csv = await writeTable(system, { format: 'csv', bom: false });
    expect(csv).toContain('预研');
    expect((await readTable(csv)).system.children).toEqual(system.children);
    const standards = system.standards.map((standard) => ({ ...standard, status: 'in-force' as const }));
    expect(await writeTable({ ...system, standards }, { format: 'csv', bom: false })).toContain('导则,,现行,');
  });

  test('own data named like a designation heads no column, which would be taken for a row', async () => {
    const { system } = await readTable('类别,标准号,标准名称\n术语,GB/T 1.1-2020,导则\n');
    const [node] = system.children;
    const placements = [{ standard: 'GB/T 1.1-2020', extra: { 'GB/T 2-2020': 'x', 'GB/T 3-2020': 'y' } }];
    const own = parseSystem({ ...system, children: [{ ...node, placements }] });
    expect((await readTable(await writeTable(own, { format: 'csv' }))).system).toEqual(system);
  });

  test('a mapping goes before what is recognised', async () => {
    const { system } = await readTable('备注,文号,内容\n标准甲,GB/T 1.1-2020,红\n', {
      columns: { 备注: 'title', 文号: 'designation', 内容: 'extra' },
    });
    expect(system.standards[0]).toMatchObject({ title: { zh: '标准甲' }, designation: 'GB/T 1.1-2020' });
  });

  test('levels name what a mapping takes for the tree, and a header that the table has not is said', async () => {
    const read = await readTable('甲类,乙类,文号,名\n基础,术语,GB/T 1-2020,一\n', {
      columns: { 文号: 'designation', 名: 'title', 甲类: 'tree', 乙类: 'tree', 无此列: 'note' },
      levels: ['子体系', '类别'],
    });
    const [top] = read.system.children;
    expect([top?.level, top?.children?.[0]?.level]).toEqual(['subsystem', 'category']);
    expect(codes(read)).toEqual(['mapping-unused', 'status-assumed']);
  });

  test('without any known column the headers that were seen are named', async () => {
    await expect(readTable('甲,乙\n1,2\n')).rejects.toMatchObject({
      code: 'no-table',
      details: { seen: ['表格: 甲 | 乙'] },
    });
  });
});

describe('T4 titles, headers of several rows, subtotals and remarks are layout', () => {
  test('of two rows of a header the lower may come first: 日期 over 发布 and 实施', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('明细表');
    sheet.addRows([
      ['类别', '标准号', '标准名称', '日期', ''],
      ['', '', '', '发布', '实施'],
      ['术语', 'GB/T 1-2020', '甲', '2020-03-01', '2020-10-01'],
    ]);
    for (const range of ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1']) sheet.mergeCells(range);
    const { system } = await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(system.standards[0]).toMatchObject({ published: '2020-03-01', effective: '2020-10-01' });
  });

  test('a subtotal is held against what is listed, and is no standard', async () => {
    const read = await readTable(
      '类别,标准号,标准名称,数量\n甲,GB/T 1-2020,一,\n甲,GB/T 2-2020,二,\n小计,,,2\n乙,GB/T 3-2020,三,\n小计,,,4\n合计：3,,,\n',
    );
    expect(read.system.standards).toHaveLength(3);
    expect(codes(read).filter((code) => code.startsWith('subtotal'))).toEqual([
      'subtotal-checked',
      'subtotal-differs',
      'subtotal-checked',
    ]);
    expect(read.report.rows).toEqual({ in: 6, placed: 3, reported: 3 });
  });

  test('a number that says where a subtotal stands is not what it states', async () => {
    const read = await readTable(
      '体系编号,标准号,标准名称\n1,,甲\n1,GB/T 1-2020,一\n1,GB/T 2-2020,二\n1,,合计\n1,,合计：2项\n',
    );
    expect(codes(read).filter((code) => code.startsWith('subtotal'))).toEqual([
      'subtotal-without-number',
      'subtotal-checked',
    ]);
  });

  test('a subtotal says of what, stands where the designation does, or says only how many', async () => {
    const header = '体系编号,类别,标准号,标准名称,状态\n';
    const rows = '1.1,术语,GB/T 1-2000,甲,现行\n1.1,术语,GB/T 2-2000,乙,现行\n';
    for (const sum of [
      ',,小计,2,',
      ',,合计：2,,',
      ',术语小计,2,,',
      ',,术语小计,2,',
      ',术语 小计,,2,',
      ',合计（项）,2,,',
      '一、术语合计,2,,,',
      '共2项,,,,',
      ',本页小计,2,,',
    ]) {
      const read = await readTable(`${header}${rows}${sum}\n`);
      expect([sum, codes(read), read.system.standards.length, read.system.children.length]).toEqual([
        sum,
        ['subtotal-checked'],
        2,
        1,
      ]);
    }
    // A standard may be called so.
    const { system } = await readTable(`${header},术语,,费用合计,待制定\n`);
    expect(system.standards.map(({ title }) => title.zh)).toEqual(['费用合计']);
  });

  test('a sum below a table of nodes is held against nothing', async () => {
    const read = await readTable('层次,编号,节点名称,应有数,现有数\n1,1,基础,2,2\n1,2,方法,1,1\n,,合计,3,3\n');
    expect(codes(read)).toEqual(['subtotal-of-nodes']);
    expect(read.report.errors).toBe(0);
  });

  test('a row of a level table that names no level is reported', async () => {
    const none = await readTable(
      '子体系,类别,责任单位,应有数,标准号,标准名称,状态\n甲,乙,,,GB/T 1-2000,一,现行\n,,丙处,7,,,\n',
    );
    expect(none.report.rows).toEqual({ in: 2, placed: 1, reported: 1 });
    expect(codes(none)).toEqual(['row-not-read']);
  });

  test('a count beside the word is one, in whatever column it stands', async () => {
    const rows = '甲,1,GB/T 1-2020,一\n甲,2,GB/T 2-2020,二\n';
    for (const sum of ['小计,5,,', '小计,3,,5', '小计,,共 5 项,', '小计,,5,']) {
      const read = await readTable(`类别,序号,标准号,标准名称\n${rows}${sum}\n`);
      expect(codes(read), sum).toContain('subtotal-differs');
      expect(read.system.standards, sum).toHaveLength(2);
    }
  });

  test('a number among the columns of the levels is that of the nodes before it', async () => {
    const rows = '甲,6,供水,GB/T 1-2020,一\n甲,6,排水,GB/T 2-2020,二\n乙,1,分类,GB/T 3-2020,三\n';
    const { system } = await readTable(`子体系,应有数,类别,标准号,标准名称\n${rows}`);
    expect(system.children).toMatchObject([{ expectation: { required: 6 } }, { expectation: { required: 1 } }]);
    expect(system.children.flatMap(({ children = [] }) => children).every(({ expectation }) => !expectation)).toBe(
      true,
    );
  });

  test('应有数 becomes the expectation, 现有数 is held against what is listed', async () => {
    const read = await readTable(
      '编号,标准号,名称,应有数,现有数\n1,,术语,5,2\n1,GB/T 1-2020,一,,\n2,,方法,不适用：没有,\n3,,其他,很多,\n',
    );
    expect(read.system.children).toMatchObject([
      { expectation: { required: 5 } },
      { expectation: { notApplicable: '没有' } },
      { id: '3' },
    ]);
    expect(codes(read)).toEqual(expect.arrayContaining(['existing-differs', 'number-unreadable']));
  });
});

describe('T5 every row is placed or reported, and a bad one never stops the rest', () => {
  test('rows in are rows placed and rows reported in every layout', async () => {
    for (const { table } of layouts) {
      const { rows } = (await readTable(await table())).report;
      expect(rows.in).toBe(rows.placed + rows.reported);
      expect(rows.in).toBeGreaterThan(6);
    }
  });

  test('a problem names sheet, row, column, the cell as written and what was done', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('明细');
    sheet.addRow(['标准号', '标准名称', '状态', '实施日期']);
    sheet.addRow(['GB/T 1.1-2020', '导则', '啥', '某日']);
    sheet.addRow([null, null, '现行', null]);
    sheet.addRow(['GB/T 2-2020', '二', '现行', '2020-01-01']);
    const { system, report } = await readTable(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(report.problems).toMatchObject([
      { sheet: '明细', row: 2, column: 'C', cell: '啥', code: 'status-unknown', severity: 'error' },
      { sheet: '明细', row: 2, column: 'D', cell: '某日', code: 'date-unreadable' },
      { sheet: '明细', row: 3, column: null, cell: '现行', code: 'row-not-read' },
    ]);
    expect(report.errors).toBe(3);
    expect(system.standards.map(({ status }) => status)).toEqual(['unknown', 'in-force']);
    expect(system.children.flatMap(({ placements }) => placements)).toEqual([]);
  });

  test('every problem has its sentence in both languages', () => {
    for (const code of Object.keys(problemSentences) as (keyof typeof problemSentences)[]) {
      const problem: TableProblem = { sheet: '表', row: 3, column: 'B', cell: 'x', code, severity: 'error', args: {} };
      expect(describeTableProblem(problem, 'zh')).toContain('表 B3 “x”：');
      expect(describeTableProblem(problem, 'en')).toContain('表 B3 "x": ');
    }
  });

  test('records of one edition that differ are both kept and reported', async () => {
    const read = await readTable(
      '类别,标准号,标准名称,状态\n甲,GB/T 1-2020,一,现行\n乙,GB/T 1-2020,另一个,现行\n丙,GB/T 1-2020,一,现行\n',
    );
    expect(read.system.standards.map(({ title }) => title.zh)).toEqual(['一', '另一个']);
    expect(codes(read)).toEqual(['records-differ']);
  });

  test('however many records of one number there are, each is kept, and a row is held against a hundred of them', async () => {
    const row = (i: number): string => `甲,GB/T 1-2020,名称${String(i)}\n`;
    const all = Array.from({ length: 300 }, (_, i) => row(i)).join('');
    const { system, report } = await readTable(`类别,标准号,标准名称\n${all}${row(50)}${row(250)}`);
    expect(system.standards).toHaveLength(301);
    expect(system.standards.at(-1)?.title.zh).toBe('名称250');
    expect(report.rows).toEqual({ in: 302, placed: 302, reported: 0 });
  });
});

describe('T2 columns of levels go by many names', () => {
  test.each([
    '一级子体系,二级子体系',
    '一级目录,二级目录',
    '层级1,层级2',
    '一级标题,二级标题',
    '第一层次,第二层次',
    '1级分类,2级分类',
    '分类一,分类二',
    '所属子体系,所属类别',
    '一级类目名称,二级类目名称',
    '大类名称,小类名称',
    '标准体系一级,标准体系二级',
    '一级（子体系）,二级（类别）',
  ])('%s', async (names) => {
    const { system } = await readTable(`${names},标准号,标准名称,状态\n基础,术语,GB/T 1-2000,甲,现行\n`);
    expect(system.children.map(({ id, children }) => [id, children?.map((node) => node.id)])).toEqual([
      ['基础', ['基础/术语']],
    ]);
  });

  test('where no standard has a node, columns that may have been meant for the tree are named', async () => {
    const read = await readTable('甲栏,乙栏,标准号,标准名称,状态\n基础,术语,GB/T 1-2000,甲,现行\n');
    expect(codes(read)).toEqual(['tree-not-recognised']);
    expect(describeTableProblem(read.report.problems[0]!)).toContain('甲栏、乙栏');
    expect(codes(await readTable('标准号,标准名称,状态\nGB/T 1-2000,甲,现行\n'))).toEqual([]);
  });
});

describe('T6 a readable designation is stored in canonical form, an unreadable one as it is written', () => {
  test.each([
    ['gb/t 1.1—2020', 'GB/T 1.1-2020', 'designation-repaired'],
    ['待定', '待定', 'designation-unreadable'],
    ['—', '—', 'designation-unreadable'],
  ])('%s', async (written, stored, code) => {
    const read = await readTable(`标准号,标准名称,状态\n${written},名称,待制定\n`);
    expect(read.system.standards[0]?.designation).toBe(stored);
    expect(read.report.problems).toMatchObject([{ code, cell: written }]);
  });

  test('a second number beside the first is kept, with what it says of adoption', async () => {
    const { system } = await readTable('标准号,标准名称\nGB/T 19001-2016/ISO 9001:2015,质量管理体系\n');
    expect(system.standards[0]).toMatchObject({ designation: 'GB/T 19001-2016', alsoDesignated: ['ISO 9001:2015'] });
  });
});

describe('T7 statuses are read in all spellings', () => {
  test.each([
    ['现行', 'in-force'],
    ['现行有效', 'in-force'],
    ['即将实施', 'published'],
    ['废止', 'withdrawn'],
    ['作废', 'withdrawn'],
    ['被代替', 'superseded'],
    ['已替代', 'superseded'],
    ['制定中', 'drafting'],
    ['修订中', 'under-revision'],
    ['计划', 'proposed'],
    ['待制定', 'wanted'],
    ['待查', 'unknown'],
    ['征求意见稿', 'enquiry'],
    ['报批稿', 'approval'],
    [' in force ', 'in-force'],
    ['啥', null],
  ])('%s is %s', (text, status) => expect(readStatus(text)).toBe(status));

  test('a number with its year left open is that of a standard which is not there yet', async () => {
    const { system } = await readTable(
      '类别,标准号,标准名称\n甲,T/CECS 86-20XX,一\n甲,GB/T 5-202X,二\n甲,GB/T 6-2020,三\n',
    );
    expect(system.standards.map(({ designation, status }) => [designation, status])).toEqual([
      ['T/CECS 86', 'wanted'],
      ['GB/T 5', 'wanted'],
      ['GB/T 6-2020', 'in-force'],
    ]);
  });

  test('without a column of statuses numbered standards are in force, others wanted, which is said and can be set', async () => {
    const table = '序号,标准号,标准名称\n1,GB/T 1-2020,一\n2,,二\n';
    const read = await readTable(table);
    expect(read.system.standards.map(({ status }) => status)).toEqual(['in-force', 'wanted']);
    expect(codes(read)).toEqual(['status-assumed']);
    const other = await readTable(table, { assumed: { numbered: 'unknown' } });
    expect(other.system.standards[0]?.status).toBe('unknown');
  });
});

describe('T8 days are read in every way that tables write them', () => {
  test.each([
    [new Date(Date.UTC(2020, 4, 1)), '2020-05-01'],
    [43952, '2020-05-01'],
    ['43952', '2020-05-01'],
    ['2020/5/1', '2020-05-01'],
    ['2020.05.01', '2020-05-01'],
    ['20200501', '2020-05-01'],
    [20200501, '2020-05-01'],
    ['2020年5月', '2020-05'],
    ['2020年5月1日', '2020-05-01'],
    ['二〇二〇年', '2020'],
    ['2020', '2020'],
    [2020, '2020'],
    ['202005', '2020-05'],
    ['2020-05-01 00:00:00', '2020-05-01'],
    ['2020-13-01', null],
    ['2020-02-30', null],
    ['某日', null],
    [3, null],
    ['', null],
  ])('%s is %s', (value, day) => expect(readDay(value)).toBe(day));

  test('a day before the one it follows is kept as text', async () => {
    const read = await readTable('标准号,标准名称,状态,发布日期,实施日期\nGB/T 1-2020,一,现行,2020-05-01,2019-01-01\n');
    expect(read.system.standards[0]?.effective).toBeUndefined();
    expect(read.system.children.length + read.system.standards.length).toBe(1);
    expect(codes(read)).toEqual(['date-order']);
  });
});

describe('T9 ids come from the code, else from the path of titles', () => {
  const lines = ['基础,术语,GB/T 1-2020,一', '基础,术语,,二', '基础,方法,GB/T 3-2020,三', '评价,术语,,二'];
  const idsOf = async (rows: readonly string[]): Promise<readonly string[]> => {
    const { system } = await readTable(['子体系,类别,标准号,标准名称', ...rows].join('\n'));
    const nodes = system.children.flatMap((node) => [node.id, ...(node.children ?? []).map(({ id }) => id)]);
    return [...nodes, ...system.standards.map(({ id }) => id)].sort();
  };

  test('the same table, and one with a row moved, give the same ids', async () => {
    const ids = await idsOf(lines);
    expect(ids).toEqual(
      [
        'GB/T 1-2020',
        'GB/T 3-2020',
        '基础',
        '基础/方法',
        '基础/术语',
        '基础/术语/二',
        '评价',
        '评价/术语',
        '评价/术语/二',
      ].sort(),
    );
    expect(await idsOf([...lines].reverse())).toEqual(ids);
    expect(await idsOf([lines[3]!, lines[0]!, lines[2]!, lines[1]!])).toEqual(ids);
  });

  test('many rows of one name cost what as many of different names do', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `1.1,,待定标准,待查,单位${i % 5}\n`).join('');
    const { system } = await readTable(`体系编号,标准号,标准名称,状态,归口单位\n1,GB/T 1-2020,甲,现行,\n${rows}`);
    expect(system.standards.length).toBe(60_001);
  });

  test('a row that was added without an id is of the standard of its edition, wherever it was put', async () => {
    const named = '甲,GB/T 1-2020,一,现行,x';
    const added = '乙,GB/T 1-2020,一,,';
    const header = '类别,标准号,标准名称,状态,标准标识\n';
    for (const rows of [
      [named, added],
      [added, named],
    ]) {
      const { system, report } = await readTable(header + rows.join('\n'));
      expect(system.standards.map(({ id }) => id)).toEqual(['x']);
      expect(system.children.map(({ placements }) => placements)).toEqual([['x'], ['x']]);
      expect(report.problems).toEqual([]);
    }
    // What names an id of its own is a standard of its own, and is not what was added.
    const two = await readTable(`${header}${named}\n甲,GB/T 1-2020,一,现行,y\n${added.replace(',,', ',废止,')}`);
    expect(two.system.standards.map(({ id, status }) => [id, status])).toEqual([
      ['x', 'in-force'],
      ['y', 'in-force'],
      ['GB/T 1-2020 一', 'withdrawn'],
    ]);
    expect(two.report.problems.map(({ code }) => code)).toEqual(['records-differ']);
  });

  test('a node that was renamed in one of two sheets stays one, which is said', async () => {
    const { system } = await readTable(
      '子体系,类别,标准号,标准名称,状态\n基础,术语,GB/T 1-2020,一,现行\n基础,术语,GB/T 2-2020,二,现行\n基础,方法,GB/T 3-2020,三,现行\n',
    );
    const edited = async (sheet: string, from: string, to: string, only?: number): Promise<TableRead> => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await writeTable(system)).buffer as ArrayBuffer);
      workbook.getWorksheet(sheet)?.eachRow((row, number) => {
        row.eachCell((cell, column) => {
          // The columns of ids stay as they are.
          if (
            column < 12 &&
            typeof cell.value === 'string' &&
            cell.value.trim() === from &&
            (only ?? number) === number
          )
            cell.value = to;
        });
      });
      return readTable(new Uint8Array(await workbook.xlsx.writeBuffer()));
    };
    const shape = ({ system: { children } }: TableRead): unknown =>
      children.map((top) => [
        top.title.zh,
        (top.children ?? []).map(({ title, placements = [] }) => [title.zh, placements.length]),
      ]);
    for (const [sheet, name] of [
      ['体系结构', '名词术语'],
      ['明细表', '术语'],
    ] as const) {
      const read = await edited(sheet, '术语', '名词术语');
      expect(shape(read)).toEqual([
        [
          '基础',
          [
            [name, 2],
            ['方法', 1],
          ],
        ],
      ]);
      expect(codes(read)).toContain('node-renamed');
    }
    const top = await edited('体系结构', '基础', '基础通用');
    expect(shape(top)).toEqual([
      [
        '基础通用',
        [
          ['术语', 2],
          ['方法', 1],
        ],
      ],
    ]);
    expect(codes(top).filter((code) => code === 'node-renamed')).toHaveLength(2);
  });

  test('rows of one node under several new names were moved, not renamed', async () => {
    const { system } = await readTable(
      '类别,标准号,标准名称,状态\n甲,GB/T 1-2020,一,现行\n甲,GB/T 2-2020,二,现行\n甲,GB/T 3-2020,三,现行\n',
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeTable(system)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('明细表');
    sheet?.unMergeCells('B3:B5');
    for (const [i, name] of ['乙', '丙', '乙'].entries()) sheet!.getCell(3 + i, 2).value = name;
    const read = await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.system.children.map(({ title, placements = [] }) => [title.zh, placements.length])).toEqual([
      ['甲', 0],
      ['乙', 2],
      ['丙', 1],
    ]);
    expect(codes(read).filter((code) => code.startsWith('node-'))).toEqual(['node-made', 'node-made']);
  });

  test('a code that several nodes share is no id of any', async () => {
    const { system } = await readTable('编号,名称,上级编号\n1,甲,\n1,乙,\n2,丙,\n');
    expect(system.children.map(({ id }) => id)).toEqual(['甲', '乙', '2']);
  });
});

describe('T12 which standard replaces which is told from the years', () => {
  test.each(['代替标准', '被代替标准'])('under %s', async (header) => {
    const read = await readTable(
      `类别,标准号,标准名称,状态,${header}\n甲,GB/T 1-2020,新,现行,GB/T 1-2010\n甲,GB/T 2-2010,旧,,GB/T 2-2020\n甲,GB/T 2-2020,新,现行,\n甲,GB/T 3-2020,三,现行,GB/T 4\n`,
    );
    expect(
      read.system.standards.map(({ status, relations }) => [status, relations?.map(({ target }) => target)]),
    ).toEqual(
      [
        ['in-force', ['GB/T 1-2010']],
        ['unknown', undefined],
        ['in-force', ['GB/T 2-2010']],
        ['in-force', undefined],
      ].map((row) => (row[0] === 'unknown' ? ['superseded', undefined] : row)),
    );
    expect(codes(read)).toContain('replacement-direction');
    expect(read.system.children[0]?.placements?.[3]).toMatchObject({ extra: { [header]: 'GB/T 4' } });
  });
});

describe('T4 what stands above a header', () => {
  const below = '\n标准号,标准名称\nGB/T 1.1-2020,工作导则\n';
  test.each([
    ['附件2\n某市智慧养老标准体系明细表\n填报单位：民政局', '某市智慧养老标准体系'],
    ['附件2 某市养老标准体系表', '某市养老标准体系'],
    ['表1 养老标准一览表', '养老'],
    ['表A.1 养老标准体系表', '养老标准体系'],
    ['表彰工作标准体系', '表彰工作标准体系'],
    ['附录C', '表名'],
  ])('%s is titled %s', async (above, title) => {
    const { system } = await readTable(above + below, { name: '表名' });
    expect(system.title.zh).toBe(title);
  });

  test('sheets that have titles of their own give the system what these share', async () => {
    const titled = async (...titles: readonly string[]): Promise<string | undefined> => {
      const book = new ExcelJS.Workbook();
      titles.forEach((title, i) =>
        book.addWorksheet(`${String(i + 1)}00 分表`).addRows([
          [title, null],
          ['标准号', '标准名称'],
          [`GB/T ${String(i + 1)}-2020`, '名称'],
        ]),
      );
      return (await readTable(new Uint8Array(await book.xlsx.writeBuffer()), { name: '文件名' })).system.title.zh;
    };
    expect(await titled('100 基础标准明细表', '200 技术标准明细表')).toBe('文件名');
    expect(await titled('养老标准体系基础标准明细表', '养老标准体系技术标准明细表')).toBe('养老标准体系');
  });

  test('现有数 is held against a node with more children than a call takes arguments', async () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => `1.${i + 1},,节点${i},\n`).join('');
    const read = await readTable(`体系编号,标准号,标准名称,现有数\n1,,顶,1\n${rows}1.1,GB/T 1-2020,甲,\n`);
    expect(codes(read)).toEqual(['status-assumed']);
  });

  test('现有数 of a table that lists no standards is held against nothing', async () => {
    const { report } = await readTable('体系编号,类别名称,应有数,现有数\nA,基础,5,3\nB,技术,4,4\n');
    expect(report.problems).toEqual([]);
  });
});

test('T5 sentences say in words why a designation is unreadable and which fields differ', async () => {
  const { report } = await readTable(
    '标准号,标准名称,状态\n待定,甲,现行\nGB/T 1.1-2020,乙,现行\nGB/T 1.1-2020,丙,废止\n',
  );
  expect(report.problems.map((problem) => describeTableProblem(problem))).toEqual([
    '表格 A2 “待定”：标准号读不懂（不是标准号的写法），照原样保留。',
    '表格 A4 “GB/T 1.1-2020”：GB/T 1.1-2020 在表中出现过，标准名称、状态与前面不同；作为另一条记录收入。',
  ]);
});

describe('real tables again', () => {
  test('T2 codes below no heading still stand below the code above them', async () => {
    const { system } = await readTable(
      '体系编码,标准编号,标准名称\nA-1-1,GB/T 1-2000,甲\nA-1-2,GB/T 2-2000,乙\nB,,管理\nB-1,GB/T 3-2000,丙\n',
    );
    const shown = (list: readonly { readonly id: string; readonly children?: readonly never[] }[] = []): unknown =>
      list.map(({ id, children }) => [id, shown(children)]);
    expect(shown(system.children as never)).toEqual([
      ['A', [['A-1', []]]],
      ['B', []],
    ]);
    expect(system.children[0]?.children?.[0]?.placements).toHaveLength(2);
  });

  test('T5 a cell to the right of the table is no heading', async () => {
    const read = await readTable('标准号,标准名称\nGB/T 1-2000,甲\n,,,右边的字\n');
    expect(read.report.rows).toEqual({ in: 2, placed: 1, reported: 1 });
    expect(read.system.children).toEqual([]);
    expect(codes(read)).toContain('row-not-read');
  });

  test('T7 brackets explain a status, and 被代替标准 may say it alone', async () => {
    expect([readStatus('现行（待修订）'), readStatus('停用'), readStatus('（啥）')]).toEqual([
      'in-force',
      'withdrawn',
      null,
    ]);
    const read = await readTable('标准号,标准名称,被代替标准,状态\nGB/T 3-1997,乙,作废,\n');
    expect(read.system.standards[0]?.status).toBe('withdrawn');
    expect(codes(read)).toEqual([]);
  });

  test.each([
    ['二〇二〇年五月', '2020-05'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
    ['二〇二一年十月二十日', '2021-10-20'],
    ['二〇二一年十三月', null],
  ])('T8 %s is the day %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
