import { cleanLine } from './clean-line.js';
import { padToWidth, textWidth } from '../base/width.js';
import type { Cell, Page, Table } from './table.js';
import { wrapText } from './wrap.js';

/** How wide prose is set where no other width is known. */
export const defaultWidth = 100;

/** Prints a page for a terminal: columns aligned whatever the script, a rule below the heading, nothing else. */
export function textPage(page: Page, width = defaultWidth): string {
  const prose = (lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [lines.map((line) => wrapText(cleanLine(line), width, '  ')).join('\n')];
  const parts = [wrapText(cleanLine(page.title), width), ...prose(page.lead ?? [])];
  for (const table of page.tables) {
    parts.push((table.caption === null ? '' : `${cleanLine(table.caption)}\n`) + textTable(table));
  }
  return `${[...parts, ...prose(page.notes)].join('\n\n')}\n`;
}

function textTable(table: Table): string {
  const grid = table.rows.map(({ cells, depth }) =>
    cells.map((cell, i) => (i === 0 ? '  '.repeat(depth) : '') + textOf(cell)),
  );
  const titles = table.columns.map(({ title }) => title);
  const widths = titles.map((title, i) =>
    grid.reduce((most, row) => Math.max(most, textWidth(row[i] ?? '')), textWidth(title)),
  );
  const line = (row: readonly string[]): string =>
    table.columns
      .map(({ align }, i) => padToWidth(row[i] ?? '', widths[i] ?? 0, align))
      .join('  ')
      .trimEnd();
  return [line(titles), widths.map((width) => '-'.repeat(width)).join('  '), ...grid.map(line)].join('\n');
}

function textOf(cell: Cell): string {
  return cell === null ? '—' : cleanLine(String(cell));
}
