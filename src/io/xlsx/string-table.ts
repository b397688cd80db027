import { mainSpace, xmlCellText, xmlHead } from './xml-write.js';

/** The texts that the cells of a workbook share; each is kept once and known by its number. */
export interface StringTable {
  readonly idOf: (text: string) => number;
  readonly xml: () => Generator<string, void, undefined>;
}

export function createStringTable(): StringTable {
  const ids = new Map<string, number>();
  let uses = 0;
  return {
    idOf(text) {
      uses++;
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, ids.size);
      return ids.size - 1;
    },
    *xml() {
      yield `${xmlHead}<sst xmlns="${mainSpace}" count="${String(uses)}" uniqueCount="${String(ids.size)}">`;
      let piece = '';
      for (const text of ids.keys()) {
        piece += `<si><t xml:space="preserve">${xmlCellText(text)}</t></si>`;
        if (piece.length > 1 << 16) {
          yield piece;
          piece = '';
        }
      }
      yield `${piece}</sst>`;
    },
  };
}
