/** What a part of a workbook holds, counted without keeping any of it. */
export interface PartCount {
  cells: number;
  /** Text items, with their runs. */
  strings: number;
  /** Whatever else it has: merged ranges, links, rules, styles. */
  others: number;
  lastRow: number;
  /** How many cells stand in each column. */
  columns: number[];
  /** How many cells stand beyond the last allowed column, and the first of them. */
  beyond: number;
  firstBeyond: string;
}

export interface PartScanner {
  readonly count: PartCount;
  readonly push: (piece: Uint8Array) => void;
}

const [open, close, slash, quote, apostrophe] = [60, 62, 47, 34, 39] as const;

/**
 * Counts the elements of an XML part from its bytes as they are unpacked, so that a file that would fill the memory is
 * refused before a reader builds anything from it. Only the heads of elements are looked at.
 */
export function createScanner(maxColumns: number): PartScanner {
  const count: PartCount = {
    cells: 0,
    strings: 0,
    others: 0,
    lastRow: 0,
    columns: [],
    beyond: 0,
    firstBeyond: '',
  };
  const head = new Uint8Array(256);
  let length = -1;
  let quoted = 0;
  let row = 0;
  let column = 0;

  const cell = (): void => {
    const at = referenceAt(head, length);
    column++;
    if (at > 0) {
      column = 0;
      let i = at;
      for (; i < length && isLetter(head[i] as number); i++) column = column * 26 + (head[i] as number) - 64;
      row = 0;
      for (; i < length && isDigit(head[i] as number); i++) row = row * 10 + (head[i] as number) - 48;
    }
    // A cell that has only a style is empty.
    if (head[length - 1] === slash) return;
    count.cells++;
    if (column > maxColumns) {
      if (count.beyond === 0)
        count.firstBeyond = at > 0 ? (/^[A-Z]+\d+/.exec(textOf(head, length).slice(at))?.[0] ?? '') : '';
      count.beyond++;
      return;
    }
    count.columns[column] = (count.columns[column] ?? 0) + 1;
    if (row > count.lastRow) count.lastRow = row;
  };

  const element = (text: string): void => {
    const name = /^(?:[\w.-]+:)?([\w.-]+)/.exec(text)?.[1] ?? '';
    if (name === 'c') cell();
    else if (name === 'row') {
      row = Number(/\sr=["'](\d{1,9})["']/.exec(text)?.[1] ?? row + 1);
      column = 0;
    } else if (name === 'si' || name === 'r') count.strings++;
    else if (name !== 'v' && name !== 't' && name !== 'f' && name !== 'is') count.others++;
  };

  const push = (piece: Uint8Array): void => {
    for (let i = 0; i < piece.length; i++) {
      if (length < 0) {
        const next = piece.indexOf(open, i);
        if (next < 0) return;
        i = next;
        length = 0;
        quoted = 0;
        continue;
      }
      const byte = piece[i] as number;
      if (length === 0 && byte === slash) {
        length = -1;
        continue;
      }
      if (quoted !== 0) {
        if (byte === quoted) quoted = 0;
      } else if (byte === quote || byte === apostrophe) quoted = byte;
      else if (byte === close) {
        // The two most frequent elements by far: `<c …>` and `<v>`.
        if (head[0] === 99 && (length === 1 || head[1] === 32)) cell();
        else if (length !== 1 || head[0] !== 118) element(textOf(head, length));
        length = -1;
        continue;
      }
      if (length < head.length) head[length++] = byte;
      else head[head.length - 1] = byte;
    }
  };
  return { count, push };
}

function textOf(head: Uint8Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(head[i] as number);
  return text;
}

/** Where the reference of a cell begins, after ` r="`; 0 where it has none. */
function referenceAt(head: Uint8Array, length: number): number {
  for (let i = 1; i + 3 < length; i++) {
    const quoteMark = head[i + 3];
    if (
      head[i] === 32 &&
      head[i + 1] === 114 &&
      head[i + 2] === 61 &&
      (quoteMark === quote || quoteMark === apostrophe)
    ) {
      return isLetter(head[i + 4] as number) ? i + 4 : 0;
    }
  }
  return 0;
}

function isLetter(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
