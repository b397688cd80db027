import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface IcsEntry {
  readonly code: string;
  readonly description: string;
}

interface IecRecord {
  readonly id: string;
  readonly title_en: string;
  readonly ics: readonly string[];
}

interface DraftNode {
  id: string;
  code: string;
  title: { en: string };
  level: string;
  placements: string[];
  children: DraftNode[];
}

const levels = ['field', 'group', 'subgroup'] as const;

/** The ICS tree as a system, with the IEC standards placed at every code they carry. */
export function icsIecDocument(folder: string): Record<string, unknown> {
  const entries = JSON.parse(readFileSync(`${folder}/iec-ics/ics-tree.json`, 'utf8')) as readonly IcsEntry[];
  const records = gunzipSync(readFileSync(`${folder}/iec-ics/iec-standards.jsonl.gz`))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as IecRecord);
  const nodes = new Map<string, DraftNode>();
  for (const { code, description } of entries) {
    const level = levels[code.split('.').length - 1]!;
    nodes.set(code, { id: code, code, title: { en: description }, level, placements: [], children: [] });
  }
  const children: DraftNode[] = [];
  for (const [code, node] of nodes) {
    const above = nodes.get(code.slice(0, code.lastIndexOf('.')));
    (above?.children ?? children).push(node);
  }
  for (const { id, ics } of records) for (const code of new Set(ics)) nodes.get(code)?.placements.push(id);
  return {
    format: 'tixi/1',
    id: 'ics-iec',
    title: { en: 'International Classification for Standards with the IEC catalogue' },
    levels: levels.map((id) => ({ id, title: { en: id } })),
    children,
    standards: records.map(({ id, title_en }) => ({
      id,
      designation: id,
      title: { en: title_en || id },
      level: 'international',
      status: 'unknown',
    })),
    claims: [],
    sources: [],
  };
}
