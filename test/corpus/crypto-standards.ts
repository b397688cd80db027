import { readFileSync } from 'node:fs';

interface Heading {
  readonly depth: number;
  readonly node: { readonly id?: string; readonly children: object[]; readonly placements: string[] };
}

/** The two revisions, the older first. */
export const cryptoFiles = ['crypto-standards.2025-04-15.md', 'crypto-standards.md'] as const;

/** The text of a cell without its link. */
function plain(cell: string): string {
  return cell
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*/g, '')
    .trim();
}

/**
 * Turns a revision into a system: headings are nodes, named by their path below the page's own, rows of tables are
 * standards. A row that stands twice under a heading is one placement.
 */
export function adaptCrypto(folder: string, file: string): Record<string, unknown> {
  const top: Heading = { depth: 0, node: { children: [], placements: [] } };
  const open: Heading[] = [top];
  const standards = new Map<string, object>();
  for (const line of readFileSync(`${folder}/crypto-standards/${file}`, 'utf8').split(/\r?\n/)) {
    const heading = /^(#+)\s+(?:([\d.]+)\s+)?(.+?)\s*$/.exec(line);
    if (heading) {
      const [, marks = '', code, title = ''] = heading;
      if (title === '标准规范') continue;
      while ((open.at(-1) ?? top).depth >= marks.length) open.pop();
      const above = (open.at(-1) ?? top).node;
      const id = [above.id, title].filter((part) => part !== undefined).join(' / ');
      const node = { id, ...(code === undefined ? {} : { code }), title: { zh: title }, children: [], placements: [] };
      above.children.push(node);
      open.push({ depth: marks.length, node });
      continue;
    }
    const cells = line.split('|').slice(1, -1).map(plain);
    if (cells.length < 2 || /^[:\s-]+$/.test(cells[0]!) || cells[0] === '标准编号') continue;
    const [designation = '', title = ''] = cells;
    const id = designation === '' ? title : designation;
    if (!standards.has(id)) {
      const known = designation === '' ? {} : { designation };
      standards.set(id, { id, ...known, title: { zh: title === '' ? designation : title }, status: 'in-force' });
    }
    const { placements } = (open.at(-1) ?? top).node;
    if (!placements.includes(id)) placements.push(id);
  }
  const children = top.node.children;
  return {
    format: 'tixi/1',
    id: 'crypto',
    title: { zh: '密码标准' },
    edition: file,
    levels: [],
    children,
    standards: [...standards.values()],
    claims: [],
    sources: [],
  };
}
