import type { Language } from '../../base/sentence.js';
import {
  detailColumns,
  type DetailCell,
  type DetailColumnId,
  type DetailEntry,
} from '../../coverage/detail-columns.js';
import { levelNames } from '../../model/sets/levels.js';
import type { Standard } from '../../model/standard.js';
import type { CellValue } from '../grid.js';
import { safeText } from './sheet.js';

/** Without columns asked for, a level that only the designation says is not written beside it. */
export function cellOf(id: DetailColumnId, entry: DetailEntry, derived: boolean, lang: Language): CellValue {
  if (id === 'level' && !derived) {
    const { level } = entry.standard;
    return level === undefined ? null : levelNames[level][lang];
  }
  // Where there is no placement, it has no role.
  if (id === 'role' && entry.node === null) return null;
  if (id === 'replaces' || id === 'adopts') return relationCell(id, entry.standard);
  const cell: DetailCell = detailColumns[id].cell(entry);
  // Titles are of the document, not of the table, and are read back as they stand.
  const word = id === 'title' || id === 'node' ? 'zh' : lang;
  return scalar(typeof cell === 'object' && cell !== null ? cell[word] : cell);
}

function relationCell(type: 'replaces' | 'adopts', { relations }: Standard): CellValue {
  if (relations === undefined) return null;
  const texts = relations
    .filter((relation) => relation.type === type)
    .map(({ target, partial }) => (partial === true ? `部分代替 ${target}` : target));
  return texts.length === 0 ? null : scalar(texts.join('；'));
}

/** A value as a cell of a workbook may hold it. */
export function scalar(value: CellValue | undefined): CellValue {
  return typeof value === 'string' ? safeText(value) : (value ?? null);
}
