import { TixiError } from '../base/error.js';

/** The forms in which a table is read. */
export const tableFormats = ['xlsx', 'csv', 'md'] as const;
/** One of the forms in which a table is read: a workbook, separated values, Markdown. */
export type TableFormat = (typeof tableFormats)[number];

/** Tells the form of a table from its content; what is none is refused with what to do about it. */
export function detectFormat(input: string | Uint8Array): TableFormat {
  if (typeof input !== 'string') {
    if (startsWith(input, [0x50, 0x4b])) return 'xlsx';
    if (startsWith(input, [0xd0, 0xcf, 0x11, 0xe0])) throw oldWorkbook();
    if (startsWith(input, [0x25, 0x50, 0x44, 0x46])) throw notATable('PDF');
  }
  const head = typeof input === 'string' ? input.slice(0, 4000) : new TextDecoder().decode(input.subarray(0, 4000));
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(head)) throw notATable('HTML/XML');
  if (head.includes('\u0000')) throw notATable('binary');
  return /^[^\S\n]*\|?[ :]*-{2,}[ :]*(?:\|[ :]*-{2,}[ :]*)*\|?[^\S\n]*$/m.test(head) && head.includes('|')
    ? 'md'
    : 'csv';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** `.xls`, `.et` of WPS and workbooks under a password share one container. */
export function oldWorkbook(): TixiError {
  return new TixiError(
    'old-workbook',
    'This is an .xls or .et workbook of the old kind, or one under a password; neither is read. Open it in Excel or WPS, take off the password if it has one, and save it as .xlsx.',
  );
}

function notATable(found: string): TixiError {
  return new TixiError(
    'not-a-table',
    `This is ${found}, not a table. A table is read from .xlsx, from .csv (UTF-8 or GB18030) or from Markdown.`,
    { found },
  );
}
