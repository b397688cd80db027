import type { Relation } from '../../model/relation.js';
import { readNumber } from '../values/number.js';
import { readDegree, saysNothing, type Degree } from '../values/words.js';
import type { ReadColumnId } from './columns.js';
import type { ProblemList } from './problem-list.js';
import { placeOf, type Row, textOf } from './row.js';

/** What a row says of other standards. */
export interface RowRelations {
  readonly relations: readonly Relation[];
  /** Designations of standards that replace this one. */
  readonly successors: readonly string[];
  /** Whether the cell of replacements says that the standard is withdrawn. */
  readonly withdrawn: boolean;
  /** Cells whose text is kept, by their columns. */
  readonly kept: readonly ('adopts' | 'degree' | 'replaces' | 'replacedBy')[];
}

const none: RowRelations = { relations: [], successors: [], withdrawn: false, kept: [] };
const columns = ['adopts', 'degree', 'replaces', 'replacedBy'] as const;
const degreeWord = /(?:\b(?:IDT|MOD|NEQ|EQV)\b|等同(?:采用)?|修改(?:采用)?|非等效(?:采用)?|等效(?:采用)?)/i;

/** Reads the columns 采标, 一致性程度, 代替标准 and 被代替标准 of a row. */
export function readRelations(row: Row, year: number | null, list: ProblemList): RowRelations {
  if (columns.every((id) => textOf(row, id) === '')) return none;
  const kept: RowRelations['kept'][number][] = [];
  const relations = readAdopts(row, list, kept);
  const successors: string[] = [];
  let withdrawn = false;
  for (const id of ['replaces', 'replacedBy'] as const) {
    const text = textOf(row, id);
    if (text === '' || saysNothing(text)) continue;
    if (/^(?:已?作废|已?废止|废除)$/.test(text)) {
      withdrawn = true;
      continue;
    }
    for (const part of partsOf(text)) {
      const read = readNumber(part.replace(/^(?:部分)?(?:被)?[代替]+\s*[:：]?\s*|\s*(?:部分)?[代替]+$/g, ''));
      if ('reason' in read || read.year === null || year === null || read.year === year) {
        list.add('replacement-direction', { ...placeOf(row, id), cell: part });
        if (!kept.includes(id)) kept.push(id);
      } else if (read.year < year) {
        const partial = part.includes('部分');
        relations.push({ type: 'replaces', target: read.canonical, ...(partial ? { partial } : {}) });
      } else successors.push(read.canonical);
    }
  }
  return { relations, successors, withdrawn, kept };
}

/** The parts of a list of standards; a comma may belong to one of them. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[；;、\n]|[,，](?=\s*[A-Z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readAdopts(row: Row, list: ProblemList, kept: RowRelations['kept'][number][]): Relation[] {
  const text = textOf(row, 'adopts');
  const degreeText = textOf(row, 'degree');
  const inColumn = degreeText === '' || saysNothing(degreeText) ? null : readDegree(degreeText);
  if (degreeText !== '' && !saysNothing(degreeText) && inColumn === null) {
    list.add('value-unknown', placeOf(row, 'degree'), { header: headerOf(row, 'degree') });
    kept.push('degree');
  }
  const relations: Relation[] = [];
  for (const part of text === '' || saysNothing(text) ? [] : text.split(/[；;、\n]/)) {
    const word = degreeWord.exec(part)?.[0] ?? null;
    const rest = (word === null ? part : part.replace(word, '')).replace(/^[\s,，:：()（）]+|[\s,，:：()（）]+$/g, '');
    const degree: Degree | null =
      (word === null ? null : readDegree(word)) ?? (relations.length === 0 ? inColumn : null);
    const read = readNumber(rest);
    if (rest === '' || ('reason' in read && !/\d/.test(rest))) {
      if (part.trim() === '') continue;
      list.add('value-unknown', { ...placeOf(row, 'adopts'), cell: part }, { header: headerOf(row, 'adopts') });
      if (!kept.includes('adopts')) kept.push('adopts');
      continue;
    }
    if ('reason' in read) list.add('adoption-unreadable', { ...placeOf(row, 'adopts'), cell: rest });
    const target = 'reason' in read ? rest : read.canonical;
    relations.push({ type: 'adopts', target, ...(degree === null ? {} : { degree }) });
  }
  if (relations.length === 0 && inColumn !== null && !kept.includes('degree')) kept.push('degree');
  return relations;
}

/** The header of a column as the table has it. */
export function headerOf({ table }: Row, id: ReadColumnId): string {
  const position = table.position(id);
  return table.columns.find((column) => column.position === position)?.header ?? id;
}
