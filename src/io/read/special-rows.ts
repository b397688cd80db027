import { cellText } from '../grid.js';
import { type Row, standardColumns, textOf } from './row.js';

/** What a row is that is neither a standard nor a node. */
export type SpecialRow =
  | { readonly kind: 'subtotal'; readonly all: boolean; readonly stated: number | null; readonly column: number }
  | { readonly kind: 'header-repeated' | 'column-numbers' | 'remark-row' | 'row-not-read' };

const unit = '(?:项|个|条|件)';
const stated = String.raw`(?:\s*[(（]\s*${unit}\s*[)）])?(?:[:：\s(（]*(\d+)\s*${unit}?[)）]?)?`;
const sum = new RegExp(
  String.raw`^(?:[一二三四五六七八九十\d.、()（）]*\s*)?(小\s*计|合\s*计|总\s*计|共\s*计|总\s*数|subtotal|total|sum)${stated}$`,
  'i',
);
/** No word of a sum is longer. */
const longestSum = 60;
/** A sum that says of what, `术语小计`, or only how many: `共 3 项`. A title may end so; a row of figures says nothing else. */
const sumOf = new RegExp(
  String.raw`^(?:[^，。；]{1,20}?(小\s*计|合\s*计|总\s*计|共\s*计)${stated}|共\s*(\d+)\s*${unit}(?:标准)?)$`,
);

/** Tells whether a cell gives the number of its column: `3`, `(3)`. */
export function isColumnNumber(text: string, column: number): boolean {
  const number = String(column + 1);
  return text === number || text === `(${number})`;
}

/** Recognises rows that are layout: subtotals, the header again, column numbers, remarks. */
export function specialRow(row: Row): SpecialRow | null {
  const { table, index } = row;
  const cells = table.grid.rows[index] ?? [];
  // A row that names its own id is what it says, whatever it is called.
  if (textOf(row, 'standardId') !== '' || textOf(row, 'nodeId') !== '') return null;
  const designation = textOf(row, 'designation');
  if (isNoDesignation(designation)) {
    const alone = saysNoMore(row);
    for (let column = 0; column < cells.length; column++) {
      const text = cellText(cells[column]);
      const match = text.length > longestSum ? null : (sum.exec(text) ?? (alone ? sumOf.exec(text) : null));
      if (match === null) continue;
      const [, word = '', ...numbers] = match;
      const all = !/小计|subtotal/.test(word.replace(/\s/g, '').toLowerCase());
      const number = numbers.filter(Boolean)[0];
      return { kind: 'subtotal', all, stated: statedBy(row, number, column), column };
    }
  }
  let [filled, same, numbers, text] = [0, 0, 0, ''];
  for (let column = 0; column < cells.length; column++) {
    const cell = cellText(cells[column]);
    if (cell === '') continue;
    filled++;
    text = cell;
    if (cell === table.columns[column]?.header) same++;
    if (isColumnNumber(cell, column)) numbers++;
  }
  if (filled >= 2 && same === filled) return { kind: 'header-repeated' };
  if (filled >= 3 && numbers === filled) return { kind: 'column-numbers' };
  if (filled === 1 && /^(?:注|备注|说明|填表|附注|资料来源|数据来源|note|source)\s*\d*\s*[:：.]/i.test(text))
    return { kind: 'remark-row' };
  return null;
}

/** Whether nothing, a count or the word of a sum stands where the designation does. */
function isNoDesignation(text: string): boolean {
  return text === '' || isCount(text) || (text.length <= longestSum && (sum.test(text) || sumOf.test(text)));
}

/** Whether a row has nothing of a standard but what may be a count. */
function saysNoMore(row: Row): boolean {
  return standardColumns.every((id) => {
    const text = textOf(row, id);
    return id === 'designation' ? isNoDesignation(text) : text === '' || isCount(text);
  });
}

/** The number of a subtotal: beside the word, in the column of existing standards, or the only number of the row. */
function statedBy(row: Row, inText: string | undefined, word: number): number | null {
  if (inText !== undefined) return Number(inText);
  const existing = textOf(row, 'existing');
  if (/^\d+$/.test(existing)) return Number(existing);
  const cells = row.table.grid.rows[row.index] ?? [];
  const counts = cells
    .map((value, column) => (column === word || goesOn(row, column) ? '' : cellText(value)))
    .map((text) => countIn.exec(text)?.[1])
    .filter((text) => text !== undefined);
  return counts.length === 1 ? Number(counts[0]) : null;
}

const countIn = /^(?:共\s*)?(\d+)\s*(?:项|个|条|件)?$/;

/** Tells whether a cell gives a number of things and nothing else: `12`, `共 12 项`. */
export function isCount(text: string): boolean {
  return text.length < 20 && countIn.test(text);
}

/** Whether a cell numbers the row after the one above, or names the same place: then it counts nothing. */
function goesOn({ table, index }: Row, column: number): boolean {
  if (!(['number', 'code', 'nodeCode'] as const).some((id) => table.position(id) === column)) return false;
  const [own, above] = [cellText(table.at(index, column)), cellText(table.at(index - 1, column))];
  return own === above || (/^\d+$/.test(above) && Number(own) === Number(above) + 1);
}
