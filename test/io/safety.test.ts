import { afterEach, describe, expect, test, vi } from 'vitest';
import { isTixiError } from '../../src/base/error.js';
import type { TableInput } from '../../src/io/bytes.js';
import { readTable } from '../../src/io/read-table.js';
import type { ReadTableOptions } from '../../src/io/read/options.js';
import { mainSpace, workbookOf, zipOf, type ZipEntry } from './zip.js';

const header = ['标准号', '标准名称'];
const text = (value: string, ref = ''): string =>
  `<c${ref === '' ? '' : ` r="${ref}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
const sheetOf = (rows: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${mainSpace}"><sheetData><row>${header.map((one) => text(one)).join('')}</row><row>${text('GB/T 1.1-2020')}${text('工作导则')}</row>${rows}</sheetData>${after}</worksheet>`;
const book = (
  rows: string,
  more: readonly (ZipEntry & { readonly relation?: string })[] = [],
  after = '',
): Uint8Array => zipOf(workbookOf([{ name: '明细表', xml: sheetOf(rows, after) }], more));

async function refusal(
  input: TableInput,
  options: ReadTableOptions = {},
): Promise<{ readonly code: string; readonly details: Readonly<Record<string, unknown>> }> {
  try {
    await readTable(input, options);
  } catch (error) {
    if (isTixiError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** Heap and buffers that a call leaves behind or holds while others wait, in MB, roughly. */
async function grown(work: () => Promise<unknown>): Promise<number> {
  const total = (): number => process.memoryUsage().rss / 1e6;
  const before = total();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, total())), 5);
  await work();
  clearInterval(timer);
  return Math.max(peak, total()) - before;
}

afterEach(() => vi.restoreAllMocks());

describe('T10 sizes are checked before anything is unpacked, and memory stays bounded', () => {
  test('a directory that claims 10 GB is refused unopened', async () => {
    const parts = Array.from({ length: 3 }, (_, i) => ({
      name: `xl/worksheets/x${i}.xml`,
      content: 'x',
      deflate: true,
      claimedSize: 0xf0000000,
    }));
    const { code, details } = await refusal(zipOf([...workbookOf([{ name: 'a', xml: sheetOf('') }]), ...parts]));
    expect([code, details['limit']]).toEqual(['table-too-large', 'maxUnpackedBytes']);
  });

  test('thousands of cells that share one text as long as a book are read in little memory', async () => {
    const strings = ['标准号', '标准名称', '甲'.repeat(1_000_000)].map((one) => `<si><t>${one}</t></si>`).join('');
    const rows = Array.from({ length: 500 }, () => '<row><c t="s"><v>2</v></c><c t="s"><v>2</v></c></row>').join('');
    const shared = {
      name: 'xl/sharedStrings.xml',
      relation: 'sharedStrings',
      content: `<?xml version="1.0"?><sst xmlns="${mainSpace}">${strings}</sst>`,
      deflate: true,
    };
    const xml = `<?xml version="1.0"?><worksheet xmlns="${mainSpace}"><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>${rows}</sheetData></worksheet>`;
    const { system, report } = await readTable(zipOf(workbookOf([{ name: '明细表', xml }], [shared])));
    expect(report.rows).toEqual({ in: 500, placed: 500, reported: 0 });
    expect(report.problems.filter(({ code }) => code === 'cell-cut')).toHaveLength(1000);
    expect(system.standards[0]?.title.zh).toHaveLength(32_767);
    expect(Math.max(...system.standards.map(({ id }) => id.length))).toBeLessThan(500);
  });

  test('a part that unpacks to more than its directory says is stopped', async () => {
    const bomb = {
      name: 'xl/sharedStrings.xml',
      relation: 'sharedStrings',
      content: new Uint8Array(300_000_000),
      deflate: true,
      claimedSize: 1000,
    };
    const bytes = book('', [bomb]);
    let code = '';
    expect(await grown(async () => void ({ code } = await refusal(bytes)))).toBeLessThan(150);
    expect(code).toBe('unreadable-workbook');
  });

  test('sizes that only ZIP64 could tell are refused by name', async () => {
    const part = { name: 'xl/x.xml', content: 'x', deflate: true, claimedSize: 0xffffffff };
    const { code, details } = await refusal(book('', [part]));
    expect([code, details['reason']]).toEqual(['unreadable-workbook', expect.stringContaining('ZIP64')]);
  });

  test('600 MB of shared strings, truly claimed, are refused by the directory', async () => {
    const bomb = {
      name: 'xl/sharedStrings.xml',
      relation: 'sharedStrings',
      content: new Uint8Array(600_000_000),
      deflate: true,
    };
    expect((await refusal(book('', [bomb]))).details['limit']).toBe('maxUnpackedBytes');
  });

  test('millions of little shared strings are refused while they are counted', async () => {
    const content = `<sst xmlns="${mainSpace}">${'<si><t>a</t></si>'.repeat(3_000_001)}</sst>`;
    expect(
      (await refusal(book('', [{ name: 'xl/sharedStrings.xml', relation: 'sharedStrings', content, deflate: true }])))
        .details['limit'],
    ).toBe('maxStrings');
  });

  test('millions of merged ranges are refused', async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(1_000_001)}</mergeCells>`;
    expect((await refusal(book('', [], merges))).details['limit']).toBe('maxElements');
  });

  test('a million empty rows with a style cost nothing', async () => {
    const rows = '<row r="3" s="1"><c r="A3" s="1"/></row>'.repeat(1_000_000);
    const bytes = book(rows);
    let placed = 0;
    const mb = await grown(async () => {
      placed = (await readTable(bytes)).report.rows.placed;
    });
    expect(placed).toBe(1);
    expect(mb).toBeLessThan(600);
  });

  test('a hundred thousand cells at XFD are reported, not laid out', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 3}">${text('x', `XFD${i + 3}`)}</row>`).join(
      '',
    );
    const bytes = book(rows);
    const { system, report } = await readTable(bytes);
    expect(system.standards).toHaveLength(1);
    expect(report.problems.find(({ code }) => code === 'cells-beyond')?.args).toEqual({
      cells: 100_000,
      first: 'XFD3',
    });
  });

  test('a lone cell in the last row of a sheet does not lay out a million rows of the widest', async () => {
    const wide = `<row r="3">${text('x', 'IV3')}</row><row r="1048576">${text('y', 'A1048576')}</row>`;
    const { report } = await readTable(book(wide));
    expect(report.rows.in).toBe(report.rows.placed + report.rows.reported);
  });

  test('a reference outside every sheet, a half file and a lie about where parts stand are refused in words', async () => {
    const { report } = await readTable(book(`<row r="3">${text('x', 'ZZZZ999999999')}</row>`));
    expect(report.problems.map(({ code }) => code)).toContain('cells-beyond');
    expect((await refusal(book('').subarray(0, 900))).code).toBe('unreadable-workbook');
    expect((await refusal(zipOf([{ name: 'a.txt', content: 'x' }]))).code).toBe('unreadable-workbook');
    const bytes = book('');
    const part = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 24;
    for (const [from, to] of [
      [part - 40, part + 40],
      [part + 20, part + 21],
    ] as const) {
      expect((await refusal(bytes.slice().fill(0xff, from, to))).code).toBe('unreadable-workbook');
    }
  });

  test('entities are not unfolded', async () => {
    const xml = sheetOf('')
      .replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet')
      .replace('工作导则', '&b;');
    const bytes = zipOf(workbookOf([{ name: '明细表', xml }]));
    const result = await readTable(bytes).then(
      ({ system }) => system.standards[0]?.title.en ?? system.standards[0]?.title.zh ?? '',
      () => 'refused',
    );
    expect(result.length).toBeLessThan(20);
  });
});

describe('T11 nothing is fetched, and limits are options', () => {
  test('external references, links and drawings lead nowhere', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('fetched'));
    const external = {
      name: 'xl/externalLinks/externalLink1.xml',
      relation: 'externalLink',
      content: `<externalLink xmlns="${mainSpace}"><externalBook/></externalLink>`,
    };
    const rels = {
      name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="http://example.invalid/a.xlsx" TargetMode="External"/></Relationships>',
    };
    const formula =
      '<row r="3"><c r="A3" t="str"><f>[1]Sheet1!A1</f><v>GB/T 2-2020</v></c><c r="B3" t="str"><f>WEBSERVICE("http://example.invalid")</f><v>算出的名称</v></c></row>';
    const { system } = await readTable(book(formula, [external, rels]));
    expect(system.standards.map(({ designation }) => designation)).toEqual(['GB/T 1.1-2020', 'GB/T 2-2020']);
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each([
    ['maxBytes', 100],
    ['maxUnpackedBytes', 100],
    ['maxParts', 2],
    ['maxCells', 2],
  ] as const)('%s stops a workbook, and says how to raise it', async (limit, value) => {
    const { code, details } = await refusal(book(''), { limits: { [limit]: value } });
    expect([code, details['limit'], details['allowed']]).toEqual(['table-too-large', limit, value]);
  });

  test('text and pieces that arrive one by one are limited too', async () => {
    expect((await refusal('标准号,标准名称\n', { limits: { maxBytes: 3 } })).code).toBe('table-too-large');
    expect((await refusal('标准号,标准名称\n1,2\n3,4\n', { limits: { maxCells: 3 } })).code).toBe('table-too-large');
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(1_000_000));
    }
    expect((await refusal(endless(), { limits: { maxBytes: 5_000_000 } })).code).toBe('table-too-large');
  });

  test('a cell that is longer than a cell can be is cut and reported', async () => {
    const { system, report } = await readTable(`标准号,标准名称\nGB/T 1.1-2020,${'长'.repeat(40_000)}\n`);
    expect(system.standards[0]?.title.zh).toHaveLength(32_767);
    expect(report.problems.map(({ code }) => code)).toContain('cell-cut');
  });

  test.each([
    ['an .xls or .et', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'old-workbook'],
    ['a web page that calls itself .xls', '<html><table><tr><td>标准号</td></tr></table></html>', 'not-a-table'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'not-a-table'],
    ['nothing', '', 'no-table'],
  ])('%s is refused with what to do', async (_, input, code) => {
    expect((await refusal(input)).code).toBe(code);
  });
});
