import { readFileSync, readdirSync } from 'node:fs';
import { safeParseDesignation } from 'tixi';

interface ListedStandard {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly english?: string | null;
  readonly type: string;
  readonly category: string | readonly string[];
  readonly status: string;
  readonly issueDate?: string | null;
  readonly implementDate?: string | null;
  readonly abolishDate?: string | null;
  readonly replaces?: string | null;
  readonly replacedBy?: string | null;
  readonly [key: string]: unknown;
}

/** What was found wrong with a row, and what became of it. */
export interface DirtyRow {
  readonly row: number;
  readonly code: string;
  readonly problem: string;
}

export interface AdaptedList {
  readonly rows: number;
  readonly document: Record<string, unknown>;
  readonly dirty: readonly DirtyRow[];
}

const statuses: Readonly<Record<string, string>> = { 现行: 'in-force', 即将实施: 'published', 废止: 'withdrawn' };
const levels: Readonly<Record<string, string>> = {
  国家标准: 'national',
  行业标准: 'industry',
  地方标准: 'local',
  团体标准: 'association',
  团标: 'association',
};

export function snapshotFiles(folder: string): string[] {
  return readdirSync(`${folder}/chinese-standards`)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Turns a snapshot into a system by category: every row becomes a standard, whatever is wrong with it is reported. */
export function adaptSnapshot(folder: string, file: string): AdaptedList {
  const { standards: rows } = JSON.parse(readFileSync(`${folder}/chinese-standards/${file}`, 'utf8')) as {
    standards: readonly ListedStandard[];
  };
  const dirty: DirtyRow[] = [];
  const used = new Set<string>();
  const byCategory = new Map<string, string[]>();
  const standards = rows.map((row, i) => {
    const report = (problem: string): number => dirty.push({ row: i, code: row.code, problem });
    let id = row.id;
    for (let n = 2; used.has(id); n++) id = `${row.id}#${n}`;
    if (id !== row.id) report('duplicate id');
    used.add(id);
    const read = safeParseDesignation(row.code);
    if (!read.ok) report(`unreadable code: ${read.reason}`);
    else if (read.value.repairs.length > 0) report(`repaired code: ${read.value.repairs.join(' ')}`);
    const level = levels[row.type];
    if (read.ok && read.value.level !== level) report('type and code name different levels');
    const relations = [
      ...relationsTo(row.replaces, 'replaces', report),
      ...(row.replacedBy && !safeParseDesignation(row.replacedBy).ok ? (report('replacedBy is no standard'), []) : []),
    ];
    if (row.replacedBy && safeParseDesignation(row.replacedBy).ok && row.status === '现行')
      report('in force, yet replaced');
    const retired = row.abolishDate ?? '';
    const impossible = retired !== '' && retired < (row.implementDate ?? row.issueDate ?? '');
    if (impossible) report('retired before it took effect');
    for (const category of typeof row.category === 'string' ? [row.category] : row.category) {
      byCategory.set(category, [...(byCategory.get(category) ?? []), id]);
    }
    return {
      id,
      designation: read.ok ? read.value.canonical : row.code,
      title: { zh: row.title, ...(row.english ? { en: row.english } : {}) },
      ...(level === undefined ? {} : { level }),
      status: statuses[row.status] ?? 'unknown',
      ...(row.issueDate ? { published: row.issueDate } : {}),
      ...(row.implementDate ? { effective: row.implementDate } : {}),
      ...(retired === '' || impossible ? {} : { retired }),
      ...(relations.length > 0 ? { relations } : {}),
      extra: row,
    };
  });
  const children = [...byCategory].map(([category, placements]) => ({
    id: category,
    title: { zh: category },
    placements,
  }));
  return {
    rows: rows.length,
    document: {
      format: 'tixi/1',
      id: file,
      title: { zh: '体育标准清单' },
      levels: [],
      children,
      standards,
      claims: [],
      sources: [],
    },
    dirty,
  };
}

function relationsTo(text: string | null | undefined, type: string, report: (problem: string) => void): object[] {
  if (!text) return [];
  const target = text.replace(/（部分）$/, '');
  if (!safeParseDesignation(target).ok) report(`${type} is no standard`);
  return [{ type, target, ...(target === text ? {} : { partial: true }) }];
}
