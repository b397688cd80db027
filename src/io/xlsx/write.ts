import type { OutSheet } from '../write/sheet.js';
import { createCellStyles } from './cell-styles.js';
import { sheetXml } from './sheet-xml.js';
import { createStringTable } from './string-table.js';
import { workbookXml } from './workbook-xml.js';
import { createZip } from './zip-file.js';

/** Writes sheets as a workbook for A4 landscape, packed as it is written; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly OutSheet[], title: string): Promise<Uint8Array> {
  const zip = createZip();
  const styles = createCellStyles();
  const strings = createStringTable();
  for (const [name, xml] of workbookXml(sheets, title)) await zip.add(name, [xml]);
  for (const [i, sheet] of sheets.entries()) {
    await zip.add(`xl/worksheets/sheet${String(i + 1)}.xml`, sheetXml(sheet, styles, strings));
  }
  await zip.add('xl/styles.xml', [styles.xml()]);
  await zip.add('xl/sharedStrings.xml', strings.xml());
  return zip.finish();
}
