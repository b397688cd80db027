/** A worked system of docs/spec.md: its title, the document, and the rows of its table. */
export interface WorkedSystem {
  readonly title: string;
  readonly document: Record<string, unknown>;
  readonly rows: readonly Record<string, string | number | null>[];
}

interface DraftNode {
  id: string;
  title: { zh: string };
  part?: 'general';
  expectation?: object;
  placements?: unknown[];
  children?: DraftNode[];
}

/** Reads every `system` block of the page with the table that follows it. */
export function readWorkedSystems(page: string): WorkedSystem[] {
  const pattern = /^### (.+)\n[^]*?```system\n([^]*?)```\n+((?:\|.*\n?)+)/gm;
  return [...page.matchAll(pattern)].map(([, title = '', block = '', table = '']) => ({
    title,
    document: readBlock(block),
    rows: readTable(table),
  }));
}

function readBlock(block: string): Record<string, unknown> {
  const standards: unknown[] = [];
  const root: { children: DraftNode[] } = { children: [] };
  const open: { children?: DraftNode[] }[] = [root];
  for (const line of block.trimEnd().split('\n')) {
    const standard = /^standard (\S+) (\S+)(?: (.+))?$/.exec(line);
    if (standard) {
      const [, id = '', status, designation] = standard;
      standards.push({ id, title: { zh: id }, status, ...(designation === undefined ? {} : { designation }) });
      continue;
    }
    const node = /^( *)node (\S+?)( general)?(?: requires (\d+)| (complete)| not-applicable "(.+?)")?(?:: (.+))?$/.exec(
      line,
    );
    if (!node) throw new Error(`This line of docs/spec.md is no standard and no node: ${line}`);
    const [, indent = '', id = '', general, required, complete, reason, placements] = node;
    const made: DraftNode = { id, title: { zh: id } };
    if (general) made.part = 'general';
    if (required !== undefined) made.expectation = { required: Number(required) };
    if (complete !== undefined) made.expectation = { complete: true };
    if (reason !== undefined) made.expectation = { notApplicable: reason };
    if (placements !== undefined) made.placements = placements.split(', ').map(readPlacement);
    const depth = indent.length / 2;
    const above = open[depth]!;
    (above.children ??= []).push(made);
    open[depth + 1] = made;
  }
  return {
    format: 'tixi/1',
    id: 'worked',
    title: { zh: '示例' },
    levels: [],
    ...root,
    standards,
    claims: [],
    sources: [],
  };
}

function readPlacement(text: string): unknown {
  const [standard, role] = text.split(' ');
  return role === undefined ? standard : { standard, role };
}

function readTable(table: string): Record<string, string | number | null>[] {
  const [head = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, readCell(row[i] ?? '')])));
}

function readCell(cell: string): string | number | null {
  if (cell === '–' || cell === '*total*') return null;
  const fraction = /^(\d+)\/(\d+)$/.exec(cell);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}
