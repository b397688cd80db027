import type { Language } from '../../base/sentence.js';
import { splitCode, type DraftNode, type Tree } from './tree.js';
import { cellText } from '../grid.js';
import type { Table } from './table.js';

const generic =
  /^(?:sheet|工作表|表格?|明细表?|标准明细表?|体系表|table)\s*[-_(（]?\d*[)）]?$|明细表|table of standards$/i;

/** The node under which each table stands: with one sheet per subsystem, that of the sheet's name. */
export function topsOf(tables: readonly Table[], tree: Tree): ReadonlyMap<Table, DraftNode> {
  const tops = new Map<Table, DraftNode>();
  const standards = tables.filter(({ kind }) => kind === 'standards');
  const named = standards.filter(({ grid }) => !generic.test(grid.name));
  const alone = standards.length < 2 || named.length < standards.length || standards.length < tables.length;
  if (alone || standards.some((table) => table.position('nodeId') !== undefined || namesItself(table))) return tops;
  for (const table of standards) {
    const split = splitCode(table.grid.name);
    tops.set(table, tree.child(tree.root, split ?? { name: table.grid.name }));
  }
  return tops;
}

/** Tells whether the first level column of a sheet says the same as the sheet's name. */
function namesItself({ grid, at, header, levels }: Table): boolean {
  const [first] = levels;
  if (first === undefined) return false;
  for (let row = header.last + 1; row < grid.rows.length; row++) {
    const text = cellText(at(row, first.position));
    if (text !== '') return text === grid.name || splitCode(text)?.name === grid.name;
  }
  return false;
}

/** The title above a detail table, from which `systemTitle` takes that of the system again. */
export function detailTitle(system: string, lang: Language): string {
  return lang === 'zh' ? `${system} 标准明细表` : `${system} – table of standards`;
}

/** The title of the system, from the lines above the headers; where those of several sheets differ, what they share. */
export function systemTitle(tables: readonly Table[]): string | null {
  const [first] = tables;
  const titles = [...new Set(tables.map(({ title }) => title).filter((title) => title !== null))];
  if (first?.kind !== 'structure' && titles.length > 1) return /^.*体系/.exec(sharedStart(titles))?.[0] ?? null;
  const [title] = titles;
  if (title === undefined) return null;
  const short = title
    .replace(/\s+(?:体系结构|标准明细表)$|\s+– table of standards$/, '')
    .replace(/标准体系(?:标准)?(?:明细表|一览表|汇总表|结构[图表]?|清单|目录|表)$/, '标准体系')
    .replace(/(?:标准)?(?:明细表|一览表|汇总表)$/, '');
  return short === '' ? title : short;
}

function sharedStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length++;
  return first.slice(0, length);
}
