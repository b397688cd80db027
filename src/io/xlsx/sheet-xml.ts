import { columnLetters, type CellValue } from '../grid.js';
import { headRows, type OutFormula, type OutSheet } from '../write/sheet.js';
import type { CellStyles } from './cell-styles.js';
import { rowHeight } from './row-height.js';
import { sheetStyles } from './sheet-styles.js';
import type { StringTable } from './string-table.js';
import { mainSpace, xmlCellText, xmlHead, xmlText } from './xml-write.js';

/** How many characters of a sheet are packed at once. */
const pieceLength = 1 << 16;

/** A sheet for A4 landscape as XML, piece by piece; elements stand in the order that ECMA-376 asks for. */
export function* sheetXml(
  sheet: OutSheet,
  styles: CellStyles,
  strings: StringTable,
): Generator<string, void, undefined> {
  const { columns, outline } = sheet;
  const head = headRows(sheet);
  const deepest = Math.min(7, Math.max(0, ...(outline?.values() ?? [])));
  yield `${xmlHead}<worksheet xmlns="${mainSpace}"><sheetPr>${sheet.tab === undefined ? '' : `<tabColor rgb="FF${sheet.tab}"/>`}` +
    '<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet, head)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"${deepest > 0 ? ` outlineLevelRow="${String(deepest)}"` : ''}/>` +
    `<cols>${columns.map(({ width }, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  yield* rowsXml(sheet, head, styles, strings);
  yield `</sheetData>${afterXml(sheet, head)}</worksheet>`;
}

function paneXml({ frozenColumns = 0 }: OutSheet, head: number): string {
  const corner = `${columnLetters(frozenColumns)}${String(head + 1)}`;
  return `<pane${frozenColumns > 0 ? ` xSplit="${String(frozenColumns)}"` : ''} ySplit="${String(head)}" topLeftCell="${corner}" activePane="${frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
}

function* rowsXml(
  sheet: OutSheet,
  head: number,
  styles: CellStyles,
  strings: StringTable,
): Generator<string, void, undefined> {
  const styleOf = sheetStyles(sheet, styles);
  const letters = sheet.columns.map((_, column) => columnLetters(column));
  const formulas = new Map((sheet.formulas ?? []).map((one) => [one.row * 16_384 + one.column, one]));
  const joined = joinedWidths(sheet);
  const none = new Map<number, number>();
  const above: (readonly CellValue[])[] = [
    ...(sheet.title === null ? [] : [[sheet.title]]),
    sheet.columns.map(({ header }) => header),
  ];
  let piece = '';
  for (let row = 0; row < head + sheet.rows.length; row++) {
    const cells = (row < head ? above[row] : sheet.rows[row - head]) ?? [];
    const number = String(row + 1);
    const height = row < head ? 30 : rowHeight(cells, sheet, joined.get(row) ?? none);
    const depth = Math.min(7, sheet.outline?.get(row) ?? 0);
    piece += `<row r="${number}"${height === null ? '' : ` ht="${String(height)}" customHeight="1"`}${depth > 0 ? ` outlineLevel="${String(depth)}"` : ''}>`;
    // Empty cells have their borders too.
    const width = row < head ? cells.length : sheet.columns.length;
    for (let column = 0; column < width; column++) {
      const formula = formulas.size === 0 ? undefined : formulas.get(row * 16_384 + column);
      const start = `<c r="${letters[column] ?? ''}${number}" s="${String(styleOf(row, column))}"`;
      piece += formula === undefined ? cellXml(start, cells[column] ?? null, strings) : formulaXml(start, formula);
    }
    piece += '</row>';
    if (piece.length > pieceLength) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function cellXml(start: string, value: CellValue, strings: StringTable): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? '1' : '0'}</v></c>`;
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return typeof text !== 'string' || text === ''
    ? `${start}/>`
    : `${start} t="s"><v>${String(strings.idOf(text))}</v></c>`;
}

function formulaXml(start: string, { formula, value }: OutFormula): string {
  const written = `<f>${xmlText(formula)}</f>`;
  if (typeof value === 'number') return `${start}>${written}<v>${String(value)}</v></c>`;
  return `${start} t="str">${written}<v>${xmlCellText(typeof value === 'string' ? value : '')}</v></c>`;
}

/** The width that a cell has which is joined to those on its right. */
function joinedWidths({ merges = [], columns }: OutSheet): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const { top, bottom, left, right } of merges) {
    if (top !== bottom || left === right) continue;
    const width = columns.slice(left, right + 1).reduce((sum, column) => sum + column.width, 0);
    found.set(top, (found.get(top) ?? new Map<number, number>()).set(left, width));
  }
  return found;
}

/** What follows the cells. */
function afterXml(sheet: OutSheet, head: number): string {
  const { columns, title, breaks = [], rows } = sheet;
  const printed = columns.filter(({ aside }) => aside !== true).length;
  const merges = [...(sheet.merges ?? [])];
  if (title !== null && printed > 1) merges.unshift({ top: 0, left: 0, bottom: 0, right: printed - 1 });
  const range = `A${String(head)}:${columnLetters(Math.max(0, printed - 1))}${String(head + rows.length)}`;
  return [
    sheet.filter === true && rows.length > 0 ? `<autoFilter ref="${range}"/>` : '',
    merges.length === 0
      ? ''
      : `<mergeCells count="${String(merges.length)}">${merges
          .map(
            ({ top, left, bottom, right }) =>
              `<mergeCell ref="${columnLetters(left)}${String(top + 1)}:${columnLetters(right)}${String(bottom + 1)}"/>`,
          )
          .join('')}</mergeCells>`,
    choicesXml(sheet, head),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    breaks.length === 0
      ? ''
      : `<rowBreaks count="${String(breaks.length)}" manualBreakCount="${String(breaks.length)}">${breaks
          .map((row) => `<brk id="${String(row + 1)}" max="16383" man="1"/>`)
          .join('')}</rowBreaks>`,
  ].join('');
}

/** Lists to choose from; one that a cell cannot offer, for its length or its commas, is left out. */
function choicesXml(sheet: OutSheet, head: number): string {
  const until = String(head + (sheet.choiceRows ?? sheet.rows.length));
  const offered = [...(sheet.choices ?? [])].filter(
    ([, values]) => values.join(',').length <= 255 && values.every((value) => !/[,"]/.test(value)),
  );
  if (offered.length === 0) return '';
  const rules = offered.map(([column, values]) => {
    const letters = columnLetters(column);
    return (
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="取值" error="请从下拉列表中选择；其他写法读入时可能不认识。"` +
      ` sqref="${letters}${String(head + 1)}:${letters}${until}"><formula1>"${xmlText(values.join(','))}"</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}
