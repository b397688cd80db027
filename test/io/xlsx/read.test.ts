import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { CellValue, Grid } from '../../../src/io/grid.js';
import { defaultLimits } from '../../../src/io/limits.js';
import { readWorkbook } from '../../../src/io/xlsx/read.js';
import { mainSpace, workbookOf, zipOf, type ZipEntry } from '../zip.js';

const read = (bytes: Uint8Array): Promise<readonly Grid[]> => readWorkbook(bytes, defaultLimits);
const sheet = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${mainSpace}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const rowsOf = async (
  rows: string,
  more: readonly (ZipEntry & { readonly relation?: string })[] = [],
): Promise<Grid['rows']> => (await read(zipOf(workbookOf([{ name: 'a', xml: sheet(rows) }], more))))[0]?.rows ?? [];
const styles = (xfs: string, formats = ''): ZipEntry & { readonly relation: string } => ({
  name: 'xl/styles.xml',
  relation: 'styles',
  content: `<styleSheet xmlns="${mainSpace}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
});

/** Rows without what is empty at their ends. */
function plain(rows: Grid['rows'] = []): readonly (readonly CellValue[])[] {
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== '') + 1));
}

describe('a workbook is read cell for cell', () => {
  test('one that exceljs wrote, with days, formulas, errors, runs of text, merges and indents', async () => {
    const book = new ExcelJS.Workbook();
    const first = book.addWorksheet('甲 & 乙');
    first.addRow(['标准号', 'GB/T 1.1-2020', 1.5, true, false, null, -0.25, '  空格  ', 'a\nb', '<&>"\'']);
    first.addRow([
      new Date(Date.UTC(2020, 4, 1)),
      new Date(Date.UTC(1999, 11, 31, 13, 30)),
      { formula: 'A1', result: '算' },
      { formula: '1+1', result: 2 },
    ]);
    first.addRow([
      { richText: [{ text: '粗', font: { bold: true } }, { text: '细' }] },
      { error: '#N/A' },
      { text: '链接', hyperlink: 'http://example.invalid' },
    ]);
    first.getCell('A2').numFmt = 'yyyy"年"m"月"d"日"';
    first.getCell('B2').numFmt = 'yyyy/mm/dd hh:mm';
    first.getCell('C1').numFmt = '0.00"d"';
    first.getCell('A9').value = '缩进';
    first.mergeCells('B4:D6');
    first.getCell('XFC12').value = '远';
    book.addWorksheet('空').getCell('C3').value = 7;
    const grids = await read(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(grids.map(({ name }) => name)).toEqual(['甲 & 乙', '空']);
    expect(grids[0]?.beyond).toEqual({ cells: 1, first: 'XFC12' });
    expect(plain(grids[0]?.rows)).toEqual([
      ['标准号', 'GB/T 1.1-2020', 1.5, true, false, null, -0.25, '  空格  ', 'a\nb', '<&>"\''],
      [new Date(Date.UTC(2020, 4, 1)), new Date(Date.UTC(1999, 11, 31, 13, 30)), '算', 2],
      ['粗细', '#N/A', '链接'],
      ...Array<readonly CellValue[]>(5).fill([]),
      ['缩进'],
    ]);
    expect(grids[0]?.merges).toEqual([{ top: 3, left: 1, bottom: 5, right: 3 }]);
    expect(plain(grids[1]?.rows)).toEqual([[], [], [null, null, 7]]);
  });

  test('indents are read where they are asked for', async () => {
    const book = new ExcelJS.Workbook();
    const cell = book.addWorksheet('a').getCell('B9');
    cell.value = '缩进';
    cell.alignment = { horizontal: 'left', indent: 3 };
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect((await read(bytes))[0]?.indents).toBeUndefined();
    const [grid] = await readWorkbook(bytes, defaultLimits, () => true);
    expect([...(grid?.indents ?? [])]).toEqual([[8 * 16_384 + 1, 3]]);
  });
});

describe('XML as hands and programs write it', () => {
  test('prefixes, missing references, spaces around signs, single quotes, comments and CDATA', async () => {
    const rows = await rowsOf(
      `<!-- <c r="Z9"/> --><x:row xmlns:x="${mainSpace}"><x:c t='inlineStr'><x:is><x:t>一</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>` +
        `<row r = "4"><c r = 'C4' t = "str"><f>1>2</f><v><![CDATA[a<b & c]]></v></c><c t="b"><v>1</v></c></row><?pi <c?>`,
    );
    expect(plain(rows)).toEqual([['一', 2], [], [], [null, null, 'a<b & c', true]]);
  });

  test('entities, characters by number, escapes of cells and reading aids', async () => {
    const rows = await rowsOf(
      '<row><c t="inlineStr"><is><t>&lt;&#20013;&#x6587;&amp;amp;&unknown;</t></is></c>' +
        '<c t="inlineStr"><is><t>a_x0041__x005F_x0041_</t></is></c>' +
        '<c t="inlineStr"><is><r><t>東</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>',
    );
    expect(rows).toEqual([['<中文&amp;&unknown;', 'aA_x0041_', '東 京']]);
  });

  test('numbers are days where their format spells one', async () => {
    const xfs = ['0', '14', '164', '165', '166', '31'].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const formats =
      '<numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/><numFmt numFmtId="166" formatCode="[Red]0.00"/>';
    const cells = [0, 1, 2, 3, 4, 5, 9].map((style) => `<c s="${style}"><v>43952</v></c>`).join('');
    const [row = []] = await rowsOf(`<row>${cells}<c s="1"><v>59</v></c><c s="1"><v>61</v></c></row>`, [
      styles(xfs, formats),
    ]);
    const day = new Date(Date.UTC(2020, 4, 1));
    expect(row.slice(0, 7)).toEqual([43952, day, day, 43952, 43952, day, 43952]);
    expect(row.slice(7)).toEqual([new Date(Date.UTC(1900, 1, 28)), new Date(Date.UTC(1900, 2, 1))]);
  });

  test('days from 1904 on', async () => {
    const parts = workbookOf(
      [{ name: 'a', xml: sheet('<row><c s="1"><v>42490</v></c></row>') }],
      [styles('<xf/><xf numFmtId="14"/>')],
    ).map((part) =>
      part.name === 'xl/workbook.xml'
        ? {
            ...part,
            content: String(part.content).replace('<x:sheets>', '<x:workbookPr date1904="1"/><x:sheets>'),
          }
        : part,
    );
    const [grid] = await read(zipOf(parts));
    expect(grid?.rows).toEqual([[new Date(Date.UTC(2020, 4, 1))]]);
  });

  test('a shared text that is not there, an empty value and a formula without one are nothing', async () => {
    const rows = await rowsOf(
      '<row><c t="s"><v>7</v></c><c><v></v></c><c><f>A1</f></c><c t="s"/><c><v>x1</v></c></row>',
    );
    expect(rows).toEqual([[null, null, null, null, 'x1']]);
  });

  test('a sum that does not fit makes a part unreadable', async () => {
    const bytes = zipOf(workbookOf([{ name: 'a', xml: sheet('<row><c><v>1</v></c></row>') }]));
    const at = new TextDecoder('latin1').decode(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 30;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-workbook' });
  });
});

describe('T10 whatever a reader would make much of is counted before it reads', () => {
  const book = (xml: string, more: readonly (ZipEntry & { readonly relation?: string })[] = []): Uint8Array =>
    zipOf(workbookOf([{ name: 'a', xml }], more).map((part) => ({ ...part, deflate: true })));
  const cells = '<row><c><v>1</v></c></row>';

  test.each([
    [
      'columns that name all columns',
      sheet(cells).replace('<sheetData>', `<cols>${'<col min="1" max="16384"/>'.repeat(25_000)}</cols><sheetData>`),
    ],
    ['attributes', sheet(cells, `<x ${'a="" '.repeat(50_000)}/>`.repeat(300))],
    ['rows without cells', sheet('<row/>'.repeat(3_200_000))],
    ['texts within one text', sheet(`<row><c t="inlineStr"><is>${'<t/>'.repeat(3_200_000)}</is></c></row>`)],
  ])('%s are refused', async (_, xml) => {
    await expect(read(book(xml))).rejects.toMatchObject({
      code: 'table-too-large',
      details: { limit: 'maxElements' },
    });
  });

  test('a head that does not end is refused', async () => {
    const endless = `<x ${'a="" '.repeat(100_000)}`;
    await expect(read(book(sheet(cells, endless)))).rejects.toThrow('the head of an element does not end');
  });

  test('a sheet that is shown twice, by its id or by another way to its part, is refused', async () => {
    const parts = workbookOf([
      { name: 'a', xml: sheet(cells) },
      { name: 'b', xml: sheet(cells) },
    ]);
    const changed = (name: string, from: RegExp, to: string): Uint8Array => {
      const found = parts.map((part) =>
        part.name === name ? { ...part, content: String(part.content).replace(from, to) } : part,
      );
      expect(found).not.toEqual(parts);
      return zipOf(found);
    };
    expect(await read(zipOf(parts))).toHaveLength(2);
    for (const bytes of [
      changed('xl/workbook.xml', /rId2/, 'rId1'),
      changed('xl/_rels/workbook.xml.rels', /worksheets\/sheet2/, './worksheets//../worksheets/sheet1'),
    ]) {
      await expect(read(bytes)).rejects.toThrow('it shows one sheet twice');
    }
  });
});
