/** What a cell of a table holds: a text, a number, a truth value, a day, or nothing. */
export type CellValue = string | number | boolean | Date | null;

/** Cells joined into one, first and last row and column, all counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as any reader gives it: its cells as they are, nothing recognised yet. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** How far each cell is indented by its style; by row and column, `row * 16384 + column`. */
  readonly indents?: ReadonlyMap<number, number>;
  /** Cells that lie beyond what was read: how many, and the first. */
  readonly beyond?: { readonly cells: number; readonly first: string };
}

export const noMerges: readonly Merge[] = Object.freeze([]);

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The text of a cell: without space around it, in one line, a day as `YYYY-MM-DD`. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return oneLine(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** A cell as JSON holds it. */
export function jsonOfCell(value: CellValue): string | number | boolean | null {
  const plain = value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  return plain ? value : cellText(value);
}

/** A cell breaks its lines where it is narrow: between Chinese characters nothing was meant by it. */
function oneLine(text: string): string {
  if (isPlain(text)) return text;
  const trimmed = text.trim();
  if (!/[\r\n\t\u2028\u2029]/.test(trimmed)) return trimmed;
  return trimmed.replace(/[^\S\u3000]*[\r\n\t\u2028\u2029]+\s*/g, (gap, at: number) => {
    const before = trimmed[at - 1] ?? '';
    const after = trimmed[at + gap.length] ?? '';
    return chinese.test(before) && chinese.test(after) ? '' : ' ';
  });
}

/** Tells at a glance that a text has neither space around it nor breaks, as most cells are; false says nothing. */
function isPlain(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 64 || text.charCodeAt(length - 1) === 32) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    // The other spaces all lie in these ranges.
    if (code > 32 && code < 0x80) continue;
    if ((code > 0x3000 && code < 0xfeff) || code > 0xfeff) continue;
    if (code !== 32 || i === 0) return false;
  }
  return true;
}

/** Tells whether a text has Chinese characters. */
export function isChinese(text: string): boolean {
  return chinese.test(text);
}

/** Tells whether nothing stands in a row. */
export function isBlankRow(row: readonly CellValue[] | undefined): boolean {
  return row === undefined || row.every((value) => value === null || cellText(value) === '');
}
