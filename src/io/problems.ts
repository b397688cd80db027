import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import type { Json } from '../base/json.js';
import { detailColumns, type DetailColumnId } from '../coverage/detail-columns.js';
import type { UnreadableReason } from '../designation/reasons.js';
import { reasonSentences } from '../designation/sentences.js';

/** What can be said about a cell or row that was read; each says what was done with it. */
export const problemSentences = {
  'designation-unreadable': {
    zh: '标准号读不懂（{reason}），照原样保留。',
    en: 'The designation cannot be read ({reason}); it is kept as written.',
  },
  'designation-repaired': { zh: '标准号存为 {stored}。', en: 'The designation is stored as {stored}.' },
  'status-unknown': {
    zh: '状态不认识，记为不明，原文留在 extra 里；这一行照常收入。',
    en: 'The status is not known; it is stored as unknown, the text is kept in extra, the row is placed.',
  },
  'status-missing': {
    zh: '没有填状态，同一标准的其他行也没有填；记为不明。',
    en: 'No status is given, nor in another row of the standard; it is stored as unknown.',
  },
  'status-assumed': {
    zh: '表中没有状态一列：有标准号的记为现行，没有的记为待制定。',
    en: 'The table has no column of statuses: numbered standards are taken as in force, the others as wanted.',
  },
  'date-unreadable': {
    zh: '{header}读不出日期，原文留在 extra 里。',
    en: '{header} is no date; the text is kept in extra.',
  },
  'date-order': {
    zh: '{header}早于前一个日期，原文留在 extra 里。',
    en: '{header} is before the date it ought to follow; the text is kept in extra.',
  },
  'value-unknown': {
    zh: '{header}的取值不认识，原文留在 extra 里。',
    en: 'The value of {header} is not known; the text is kept in extra.',
  },
  'several-ticks': {
    zh: '同一行勾了几格（{headers}），看不出是哪一个，原样留在 extra 里。',
    en: 'Several columns are ticked ({headers}); which is meant cannot be told, and the ticks are kept in extra.',
  },
  'number-unreadable': {
    zh: '{header}不是 0 以上的整数，没有采用。',
    en: '{header} is no whole number from 0 up; it is not used.',
  },
  'replacement-direction': {
    zh: '看不出谁代替谁（没有年份，或年份相同），原文留在 extra 里。',
    en: 'It cannot be told which replaces which (no year, or the same year); the text is kept in extra.',
  },
  'successor-not-listed': {
    zh: '代替它的 {target} 不在表中，原文留在 extra 里。',
    en: 'Its successor {target} is not in the table; the text is kept in extra.',
  },
  'adoption-unreadable': {
    zh: '采标的标准号读不懂，照原样保留。',
    en: 'The adopted standard cannot be read; it is kept as written.',
  },
  'title-missing': { zh: '没有标准名称，以标准号代之。', en: 'No title is given; the designation stands for it.' },
  'records-differ': {
    zh: '{designation} 在表中出现过，{fields}与前面不同；作为另一条记录收入。',
    en: '{designation} occurs before with different {fields}; it is kept as a further record.',
  },
  'row-not-read': {
    zh: '这一行既没有标准号也没有名称，没有收入。',
    en: 'The row has neither designation nor title; it is not placed.',
  },
  'remark-row': { zh: '说明文字，没有收入。', en: 'A remark; it is not placed.' },
  'header-repeated': { zh: '重复的表头，跳过。', en: 'The header again; it is passed over.' },
  'column-numbers': { zh: '列号行，跳过。', en: 'A row of column numbers; it is passed over.' },
  'subtotal-checked': { zh: '小计 {stated}，与清单相符。', en: 'The subtotal of {stated} agrees with what is listed.' },
  'subtotal-differs': {
    zh: '小计写 {stated}，清单中是 {rows} 行、{standards} 项标准。',
    en: 'The subtotal says {stated}; listed are {rows} rows, {standards} standards.',
  },
  'subtotal-of-nodes': {
    zh: '节点表的小计，跳过；各节点的数分别核对。',
    en: 'A subtotal of nodes; it is passed over, the figures of the nodes are checked one by one.',
  },
  'tree-not-recognised': {
    zh: '表中的标准都没有列入任何节点。如果{headers}是体系的层级，请在对应关系（--mapping）中指为 tree。',
    en: 'None of the standards stands in a node. If {headers} show the levels of the system, name them tree in a mapping (--mapping).',
  },
  'mapping-unused': {
    zh: '对应关系中的“{header}”在表头里没有。',
    en: 'The mapping names "{header}", which heads no column.',
  },
  'node-renamed': {
    zh: '节点标识所指的是“{kept}”，这里写作“{found}”；当作同一节点，用体系结构中的名称。',
    en: 'The node that the id names is "{kept}", here it is called "{found}"; both are taken for one node, under the name in the sheet of nodes.',
  },
  'node-made': {
    zh: '节点标识所指的是“{kept}”，这里写作“{found}”；体系中原来没有，新建了这个节点。',
    en: 'The node that the id names is "{kept}", here stands "{found}", which there was not before; a node was made for it.',
  },
  'id-taken': {
    zh: '节点标识 {id} 前面已经用过；作为另一个节点收入。',
    en: 'The id {id} was used before; the row is taken for another node.',
  },
  'subtotal-without-number': { zh: '小计行没有数字，跳过。', en: 'A subtotal without a number; it is passed over.' },
  'existing-differs': {
    zh: '现有数写 {stated}，清单中是 {listed}。',
    en: 'The number of existing standards is given as {stated}; listed are {listed}.',
  },
  'required-differs': {
    zh: '应有数写 {stated}，前面写过 {before}；用前面的。',
    en: 'Required is given as {stated}, before as {before}; the first is used.',
  },
  'parent-unknown': {
    zh: '找不到上级 {parent}，放在最上层。',
    en: 'There is no parent {parent}; it is put at the top.',
  },
  'parent-circle': { zh: '上级关系成了环，放在最上层。', en: 'The parents run in a circle; it is put at the top.' },
  'depth-unreadable': {
    zh: '层次跳级或读不懂，放在上一行之下。',
    en: 'The depth cannot be read or skips a step; it is put below the row before.',
  },
  'too-deep': { zh: '超过 256 层，放在第 256 层。', en: 'Deeper than 256 levels; it is put on the 256th.' },
  'stray-cell': { zh: '这一格没有表头，没有读。', en: 'The cell has no header; it is not read.' },
  'cells-beyond': {
    zh: '右边界以外还有 {cells} 个单元格（第一个在 {first}），没有读。',
    en: 'Beyond the last column that is read stand {cells} cells, the first at {first}; they are not read.',
  },
  'cell-cut': {
    zh: '单元格超过 {limit} 个字符，截断了。',
    en: 'The cell is longer than {limit} characters; it is cut.',
  },
  'edited-since': {
    zh: '{path}在表中改过，以表中为准。',
    en: '{path} was edited in the table; the table is followed.',
  },
  'data-unreadable': {
    zh: '附加数据中的这一行读不懂，没有采用。',
    en: 'This row of the further data cannot be read; it is not used.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The code of what is to be said about a cell or row. */
export type TableProblemCode = keyof typeof problemSentences;

/** Codes that say only what was recognised or repaired: nothing was lost and nothing is in doubt. */
const notes: ReadonlySet<string> = new Set<TableProblemCode>([
  'designation-repaired',
  'status-assumed',
  'remark-row',
  'header-repeated',
  'column-numbers',
  'subtotal-checked',
  'subtotal-without-number',
  'subtotal-of-nodes',
  'mapping-unused',
  'node-made',
  'edited-since',
]);

/** One thing to be said about a cell or row: where, the text as it was, what, and what the sentence needs. */
export interface TableProblem {
  readonly sheet: string;
  /** Counted from 1, as spreadsheets do; 0 is the sheet as a whole. */
  readonly row: number;
  /** The letters of the column; null is the row as a whole. */
  readonly column: string | null;
  readonly cell: string;
  readonly code: TableProblemCode;
  readonly severity: 'error' | 'note';
  readonly args: Readonly<Record<string, Json>>;
}

/** How much a problem of a code weighs. */
export function severityOf(code: TableProblemCode): 'error' | 'note' {
  return notes.has(code) ? 'note' : 'error';
}

/**
 * Says in one sentence what is to be said about a cell or row of a table, with where it is and what was done.
 *
 * @example
 * const { report } = await readTable('标准号,标准名称,状态\nGB/T 1.1-2020,工作导则,啥\n');
 * describeTableProblem(report.problems[0], 'zh').startsWith('表格 C2 “啥”：状态不认识'); // => true
 */
export function describeTableProblem(problem: TableProblem, lang: Language = 'zh'): string {
  const { sheet, row, column, cell, code, args } = problem;
  const place = row === 0 ? sheet : `${sheet} ${column ?? (lang === 'zh' ? '行' : 'row ')}${String(row)}`;
  const shown = cell === '' ? '' : lang === 'zh' ? ` “${cut(cell)}”` : ` "${cut(cell)}"`;
  return `${place}${shown}${punctuation.colon[lang]}${fillSentence(problemSentences[code][lang], inWords(args, lang))}`;
}

/** Codes among the arguments as a reader knows them: why a designation is unreadable, and what fields are called. */
function inWords(args: TableProblem['args'], lang: Language): TableProblem['args'] {
  const { reason, fields } = args;
  return {
    ...args,
    ...(isReason(reason) ? { reason: reasonSentences[reason][lang] } : {}),
    ...(Array.isArray(fields) ? { fields: fields.map((field) => fieldName(String(field), lang)) } : {}),
  };
}

function isReason(reason: Json | undefined): reason is UnreadableReason {
  return typeof reason === 'string' && Object.hasOwn(reasonSentences, reason);
}

function fieldName(field: string, lang: Language): string {
  if (field === 'relations') return lang === 'zh' ? '采标和代替关系' : 'relations';
  return Object.hasOwn(detailColumns, field) ? detailColumns[field as DetailColumnId].title[lang] : field;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
