import { noMerges, type Grid } from '../grid.js';

const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Reads every pipe table of a Markdown text; each is a sheet named after the heading above it. */
export function readMarkdown(text: string, name: string): readonly Grid[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const grids: Grid[] = [];
  let heading = name;
  let page: string | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const title = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (title !== undefined) {
      heading = unescapeCell(title);
      page ??= heading;
    }
    if (!line.includes('|') || !rule.test(lines[i + 1] ?? '')) continue;
    // Rows keep the number of their line, so that a report can name it.
    const rows: (string | null)[][] = Array.from({ length: i }, () => []);
    rows.push(cellsOf(line), []);
    for (i += 2; i < lines.length && (lines[i] ?? '').includes('|'); i++) rows.push(cellsOf(lines[i] ?? ''));
    if (page !== null && i > 0) rows[0] = rows[0]?.length === 0 ? [page] : (rows[0] ?? []);
    grids.push({ name: heading, rows, merges: noMerges });
    i--;
  }
  return grids;
}

function cellsOf(line: string): (string | null)[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => {
    // Spaces around a cell are layout; an ideographic space within it is an indent.
    const text = unescapeCell(cell.replace(/^[ \t]+|[ \t]+$/g, ''));
    return text === '' ? null : text;
  });
}

function unescapeCell(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, entity: string) => entities[entity] ?? '');
}
