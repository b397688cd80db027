import { cleanLine } from './clean-line.js';
import type { Page } from './table.js';
import { textTable } from './text-table.js';
import { wrapText } from './wrap.js';

/** How wide a page is set where no other width is known. */
export const defaultWidth = 100;

/** Prints a page for a terminal: columns aligned whatever the script, a rule below the heading, nothing else. */
export function textPage(page: Page, width = defaultWidth): string {
  const prose = (lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [lines.map((line) => wrapText(cleanLine(line), width, '  ')).join('\n')];
  const parts = [wrapText(cleanLine(page.title), width), ...prose(page.lead ?? [])];
  for (const table of page.tables) {
    parts.push((table.caption === null ? '' : `${cleanLine(table.caption)}\n`) + textTable(table, width));
  }
  return `${[...parts, ...prose(page.notes)].join('\n\n')}\n`;
}
