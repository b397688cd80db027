import { fillSentence, type Sentence } from '../base/sentence.js';
import type { DetailTable } from '../coverage/detail.js';
import { systemName } from './names.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Cell } from './table.js';

const title: Sentence = { zh: '{name}：标准明细表', en: '{name}: table of standards' };

/**
 * Prints a detail table (标准明细表, GB/T 13016): one row a placement.
 *
 * @example
 * renderDetail(detailTable(system, { columns: ['designation'] }), { format: 'csv' }).split('\n')[1]; // => 'GB/T 1.1-2020'
 */
export function renderDetail(detail: DetailTable, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  type Row = DetailTable['rows'][number];
  const cellOf = (row: Row, position: number): Cell => {
    const cell = row.cells[position] ?? null;
    return typeof cell === 'object' && cell !== null ? cell[lang] : cell;
  };
  const table = tableOf(
    detail.rows,
    detail.columns.map((column, i) => ({
      title: column.title,
      ...(column.id === 'number' ? { align: 'right' as const } : {}),
      cell: (row: Row) => cellOf(row, i),
    })),
    { lang },
  );
  return renderPage(detail, options, {
    page: () => ({
      title: fillSentence(title[lang], { name: systemName(detail.system, options.system, lang) }),
      tables: [table],
      notes: [],
    }),
    records: () => table,
  });
}
