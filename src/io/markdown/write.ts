import { escapeMarkdown } from '../../base/escape.js';
import { cellText } from '../grid.js';
import type { FlatTable } from '../write/flat.js';

/** Writes a table as Markdown: a heading and a pipe table. */
export function markdownOf({ title, header, rows }: FlatTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    line(header.map(escapeMarkdown)),
    `|${header.map(() => ' --- ').join('|')}|`,
    ...rows.map((row) => line(row.map((cell) => escapeMarkdown(cellText(cell))))),
    '',
  ].join('\n');
}
