import ExcelJS from 'exceljs';
import { waterRows, type WaterRow } from './water.js';
import { mainSpace, workbookOf, xmlText, zipOf } from './zip.js';

/** A table of the water system as somebody might keep it. */
export interface Layout {
  readonly what: string;
  readonly way: string;
  readonly levels?: readonly string[];
  /** Whether errors are expected: a subtotal that is wrong, stray cells. */
  readonly errors?: readonly string[];
  readonly table: () => Promise<string | Uint8Array>;
}

const heads = ['标准号', '标准名称', '状态', '实施日期', '代替标准', '宜定级别', '备注'];
const cellsOf = (one: WaterRow): string[] => [
  one.designation,
  one.title,
  one.status,
  one.effective,
  one.replaces,
  one.recommended,
  one.note,
];

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Every node with its depth, and the rows in it. */
function outline(): readonly {
  readonly code: string;
  readonly title: string;
  readonly depth: number;
  readonly parent: string;
  readonly rows: readonly WaterRow[];
}[] {
  const found = new Map<string, { code: string; title: string; depth: number; parent: string; rows: WaterRow[] }>();
  for (const one of waterRows) {
    const [[topCode, topTitle], [code, title]] = [one.top, one.node];
    if (!found.has(topCode)) found.set(topCode, { code: topCode, title: topTitle, depth: 1, parent: '', rows: [] });
    const node = found.get(code) ?? { code, title, depth: 2, parent: topCode, rows: [] };
    found.set(code, node);
    node.rows.push(one);
  }
  return [...found.values()];
}

function mergeRuns(sheet: ExcelJS.Worksheet, column: number, first: number, keys: readonly string[]): void {
  for (let from = 0; from < keys.length; ) {
    let to = from;
    while (keys[to + 1] === keys[from]) to++;
    if (to > from) sheet.mergeCells(first + from, column, first + to, column);
    from = to + 1;
  }
}

const levels = ['子体系', '类别'];

export const layouts: readonly Layout[] = [
  {
    what: 'merged level columns, a title row above (exceljs)',
    way: 'merged-levels',
    table: () =>
      workbook((book) => {
        const sheet = book.addWorksheet('明细表');
        sheet.addRow(['水务标准体系明细表']);
        sheet.mergeCells(1, 1, 1, 9);
        sheet.addRow([...levels, ...heads]);
        for (const one of waterRows) sheet.addRow([one.top.join(' '), one.node.join(' '), ...cellsOf(one)]);
        mergeRuns(
          sheet,
          1,
          3,
          waterRows.map(({ top }) => top[0]),
        );
        mergeRuns(
          sheet,
          2,
          3,
          waterRows.map(({ node }) => node[0]),
        );
      }),
  },
  {
    what: 'level columns given once and left blank below, with a code column (CSV in GB18030)',
    way: 'levels',
    table: () => {
      let before = ['', ''];
      const lines = waterRows.map((one) => {
        const path = [one.top.join(' '), one.node.join(' ')];
        const shown = path.map((text, i) => (text === before[i] && path[0] === before[0] ? '' : text));
        before = path;
        return [...shown, ...cellsOf(one)].join(',');
      });
      return Promise.resolve(gb18030([[...levels, ...heads].join(','), ...lines].join('\r\n')));
    },
  },
  {
    what: 'headings between the standards, all coded (tab-separated)',
    way: 'codes',
    levels,
    table: () => {
      const lines = outline().flatMap(({ code, title, rows }) => [
        [code, '', title].join('\t'),
        ...rows.map((one) => [code, ...cellsOf(one)].join('\t')),
      ]);
      return Promise.resolve([['体系编号', ...heads].join('\t'), ...lines].join('\n'));
    },
  },
  {
    what: 'headings that are indented by their style (exceljs)',
    way: 'indents',
    levels,
    table: () =>
      workbook((book) => {
        const sheet = book.addWorksheet('Sheet1');
        sheet.addRow(['序号', ...heads]);
        let number = 0;
        for (const { code, title, depth, rows } of outline()) {
          const row = sheet.addRow([null, null, `${code} ${title}`]);
          row.getCell(3).alignment = { indent: depth - 1 };
          for (const one of rows) sheet.addRow([++number, ...cellsOf(one)]).getCell(3).alignment = { indent: 2 };
        }
      }),
  },
  {
    what: 'headings that are indented by ideographic spaces (Markdown)',
    way: 'indents',
    levels,
    table: () => {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const lines = outline().flatMap(({ code, title, depth, rows }) => [
        line(['', '', `${'\u3000'.repeat(depth - 1)}${code} ${title}`, '', '', '', '', '']),
        ...rows.map((one, i) => line([String(i + 1), ...cellsOf(one)])),
      ]);
      return Promise.resolve(
        `# 水务标准体系\n\n${line(['序号', ...heads])}\n${line(Array(8).fill('---'))}\n${lines.join('\n')}\n`,
      );
    },
  },
  {
    what: 'a parent column, children before their parents (exceljs)',
    way: 'parent-column',
    levels,
    table: () =>
      workbook((book) => {
        const nodes = book.addWorksheet('结构');
        nodes.addRow(['编号', '名称', '上级编号']);
        const [first, ...others] = outline();
        for (const { code, title, parent } of [first!, ...others]) nodes.addRow([code, title, parent]);
        const sheet = book.addWorksheet('标准');
        sheet.addRow(['类别编号', ...heads]);
        for (const one of waterRows) sheet.addRow([one.node[0], ...cellsOf(one)]);
      }),
  },
  {
    what: 'one sheet per subsystem (exceljs)',
    way: 'levels',
    levels,
    table: () =>
      workbook((book) => {
        for (const top of new Set(waterRows.map((one) => one.top))) {
          const sheet = book.addWorksheet(top.join(' '));
          sheet.addRow(['类别', ...heads]);
          for (const one of waterRows.filter((row) => row.top === top))
            sheet.addRow([one.node.join(' '), ...cellsOf(one)]);
        }
      }),
  },
  {
    what: 'a header over two rows, node code and title in columns of their own (exceljs)',
    way: 'merged-levels',
    table: () =>
      workbook((book) => {
        const sheet = book.addWorksheet('明细表');
        sheet.addRow(['子体系', '类别', '类别', '标准', '标准', '状态', '实施日期', '代替标准', '宜定级别', '备注']);
        sheet.addRow([
          '子体系',
          '编号',
          '名称',
          '代号和编号',
          '名称',
          '状态',
          '实施日期',
          '代替标准',
          '宜定级别',
          '备注',
        ]);
        sheet.mergeCells('A1:A2');
        sheet.mergeCells('B1:C1');
        sheet.mergeCells('D1:E1');
        for (const letter of ['F', 'G', 'H', 'I', 'J']) sheet.mergeCells(`${letter}1:${letter}2`);
        for (const one of waterRows) sheet.addRow([one.top.join(' '), one.node[0], one.node[1], ...cellsOf(one)]);
        mergeRuns(
          sheet,
          1,
          3,
          waterRows.map(({ top }) => top[0]),
        );
      }),
  },
  {
    what: 'ugly: title, header twice, column numbers, subtotals, blank rows, every way to write a day (exceljs)',
    way: 'codes',
    levels,
    errors: ['subtotal-differs'],
    table: () =>
      workbook((book) => {
        const sheet = book.addWorksheet('Sheet1');
        const header = [
          '序 号',
          '体系\n编号',
          '标准代号和编号',
          '标 准 名 称',
          '标准状态',
          '实施时间',
          '被代替标准号或作废',
          '宜定\n级别',
          '备 注',
          '起草处',
        ];
        sheet.addRow(['水务标准体系标准明细表（2026版）']);
        sheet.mergeCells('A1:J1');
        sheet.addRow(['填表单位：某局', null, null, null, null, null, null, '日期：2026年']);
        sheet.addRow(header);
        sheet.addRow(header.map((_, i) => i + 1));
        const days: readonly ((day: string) => unknown)[] = [
          (day) => new Date(`${day}T00:00:00Z`),
          (day) => day.replace(/-0?/g, '/'),
          (day) => Number(day.replaceAll('-', '')),
          (day) => day.replaceAll('-', ''),
          (day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
          (day) => day.replace(/-0?/g, '.'),
          (day) => day,
        ];
        const statuses: Readonly<Record<string, string>> = {
          现行: ' 现行有效',
          废止: '已作废',
          修订中: '正在修订',
          待制定: '拟制定',
        };
        let number = 0;
        for (const { code, title, depth, rows } of outline()) {
          if (code === '102') {
            sheet.addRow([]);
            sheet.addRow(header);
          }
          const heading = sheet.addRow([null, code, null, title]);
          if (depth === 1) sheet.mergeCells(heading.number, 4, heading.number, 10);
          for (const one of rows) {
            const day = one.effective === '' ? null : days[number]!(one.effective);
            const written = one.designation
              .toLowerCase()
              .replace('-', '—')
              .replace(' ', number % 2 === 0 ? '' : '  ');
            sheet.addRow([
              ++number,
              code,
              written,
              one.title.replace('标准', '标\n准'),
              statuses[one.status],
              day,
              one.replaces || '—',
              one.recommended.replace('标准', ''),
              one.note,
            ]);
          }
          if (depth === 2)
            sheet.addRow([null, null, null, '小 计', null, null, null, null, code === '102.1' ? 5 : rows.length]);
        }
        sheet.addRow(['合计：7项']);
        sheet.addRow(['注：本表由某局填写。']);
      }),
  },
  {
    what: 'ugly: prefixed XML without references, rich and phonetic text, a cell at XFD, empty rows (by hand)',
    way: 'merged-levels',
    errors: ['cells-beyond'],
    table: () => Promise.resolve(handWritten()),
  },
];

/** Worksheets as odd programs write them: `x:` before every name, no references, text in pieces. */
function handWritten(): Uint8Array {
  const cell = (text: string): string => {
    if (text === '') return '<x:c/>';
    const [first, rest] = [text.slice(0, 2), text.slice(2)];
    return `<x:c t="inlineStr"><x:is><x:r><x:t xml:space="preserve">${xmlText(first)}</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">${xmlText(rest)}</x:t></x:r><x:rPh sb="0" eb="1"><x:t>zhu yin</x:t></x:rPh></x:is></x:c>`;
  };
  const lines = waterRows.map((one, i) => {
    const blank = [waterRows[i - 1]?.top === one.top, waterRows[i - 1]?.node[0] === one.node[0]];
    const path = [one.top.join(' '), one.node.join(' ')].map((text, k) => (blank[k] === true ? '' : text));
    return `<x:row>${[...path, ...cellsOf(one)].map(cell).join('')}</x:row>`;
  });
  const empty = Array.from({ length: 50 }, (_, i) => `<x:row r="${i + 20}"><x:c r="A${i + 20}" s="0"/></x:row>`).join(
    '',
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="${mainSpace}"><x:sheetData><x:row>${[...levels, ...heads].map(cell).join('')}</x:row>${lines.join('')}${empty}<x:row r="5000"><x:c r="XFD5000" t="inlineStr"><x:is><x:t>迷路</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:A3"/><x:mergeCell ref="A4:A8"/><x:mergeCell ref="B4:B5"/><x:mergeCell ref="B6:B8"/></x:mergeCells></x:worksheet>`;
  return zipOf(workbookOf([{ name: '明细', xml }]));
}

let table: Map<string, number> | null = null;

/** A text in GB 2312, made from the table that every reader has. */
function gb18030(text: string): Uint8Array {
  if (table === null) {
    table = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let high = 0x81; high <= 0xfe; high++) {
      for (let low = 0x40; low <= 0xfe; low++) {
        if (low === 0x7f) continue;
        const [character = ''] = decoder.decode(new Uint8Array([high, low]));
        if (!table.has(character)) table.set(character, high * 256 + low);
      }
    }
  }
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 128) bytes.push(code);
    else bytes.push(table.get(character)! >> 8, table.get(character)! & 255);
  }
  return new Uint8Array(bytes);
}
