import { setKey } from '../../base/json.js';
import { cellText, jsonOfCell } from '../grid.js';
import { listOfCell, saysNothing } from '../values/words.js';
import { levelOfHeader } from './columns.js';
import type { ProblemList } from './problem-list.js';
import { headerOf } from './relations.js';
import { placeOf, type Row, textOf } from './row.js';
import { titleOf, type DraftNode } from './tree.js';

/** How the column 应有数 says what is no number. */
export const completeMark = '清单完整';
export const notApplicableMark = '不适用';

/** Reads what a row says of its node besides name and place. */
export function readNodeFields(row: Row, node: DraftNode, list: ProblemList): void {
  const { fields } = node;
  const english = textOf(row, 'nodeEnglish');
  if (english !== '') fields['title'] = titleOf(node.name, english);
  const levelTitle = textOf(row, 'levelTitle');
  if (levelTitle !== '' && !saysNothing(levelTitle))
    node.level ??= { id: levelOfHeader(levelTitle) ?? levelTitle, title: levelTitle };
  readRequired(row, node, list);
  const responsible = listOfCell(textOf(row, 'responsible'));
  if (responsible.length > 0) fields['responsible'] = responsible;
  const note = textOf(row, 'note');
  if (note !== '') fields['note'] = note;
  for (const { position, header } of row.table.extras) {
    const value = row.table.at(row.index, position);
    if (cellText(value) === '') continue;
    const extra = (fields['extra'] ?? {}) as Record<string, unknown>;
    setKey(extra, header, jsonOfCell(value));
    fields['extra'] = extra;
  }
}

/** Reads 应有数: a number, that the list is complete, or that the node does not apply. */
export function readRequired(row: Row, node: DraftNode, list: ProblemList): void {
  const text = textOf(row, 'required');
  if (text === '' || saysNothing(text)) return;
  const expectation = expectationOf(text);
  if (expectation === null) {
    list.add('number-unreadable', placeOf(row, 'required'), { header: headerOf(row, 'required') });
    return;
  }
  const before = node.fields['expectation'] as { readonly required?: number } | undefined;
  if (before === undefined) node.fields['expectation'] = expectation;
  else if ('required' in expectation && before.required !== expectation.required) {
    list.add('required-differs', placeOf(row, 'required'), { stated: text, before: before.required ?? null });
  }
}

function expectationOf(text: string): { required: number } | { complete: true } | { notApplicable: string } | null {
  const number = /^(\d{1,9})(?:\.0+)?\s*(?:项|个)?$/.exec(text)?.[1];
  if (number !== undefined) return { required: Number(number) };
  if (text === completeMark) return { complete: true };
  const reason = /^(?:不适用|不涉及|not applicable|n\/a)(?:\s*[:：(（]\s*(.+?)[)）]?)?$/i.exec(text);
  return reason === null ? null : { notApplicable: reason[1] ?? text };
}
