import { escapeMarkdown } from '../base/escape.js';
import { cleanLine } from './clean-line.js';
import type { Cell, Page, Table } from './table.js';

/** Prints a page as Markdown: headings, pipe tables, notes as a list. */
export function markdownPage(page: Page): string {
  const list = (lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [lines.map((line) => `- ${markdownText(line)}`).join('\n')];
  const parts = [`# ${markdownText(page.title)}`, ...list(page.lead ?? [])];
  for (const table of page.tables) {
    if (table.caption !== null) parts.push(`## ${markdownText(table.caption)}`);
    parts.push(markdownTable(table));
  }
  return `${[...parts, ...list(page.notes)].join('\n\n')}\n`;
}

function markdownTable(table: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(table.columns.map(({ title }) => markdownText(title))),
    `|${table.columns.map(({ align }) => (align === 'right' ? ' ---: ' : ' --- ')).join('|')}|`,
    // An ideographic space survives where Markdown drops ordinary ones.
    ...table.rows.map(({ cells, depth }) =>
      line(cells.map((cell, i) => (i === 0 ? '\u3000'.repeat(depth) : '') + cellText(cell))),
    ),
  ].join('\n');
}

function cellText(cell: Cell): string {
  return cell === null ? '—' : markdownText(String(cell));
}

/** A text as Markdown shows it: nothing in it is markup, and nothing steers a terminal. */
export function markdownText(text: string): string {
  return escapeMarkdown(cleanLine(text));
}
