import { readFileSync } from 'node:fs';

interface Row {
  readonly code: string;
  readonly title: string;
  readonly status: string;
  readonly issueDate?: string | null;
  readonly replaces?: string | null;
  readonly replacedBy?: string | null;
}

const statuses: Readonly<Record<string, string>> = { 现行: 'in-force', 即将实施: 'published', 废止: 'withdrawn' };

export function readRows(folder: string, file: string): readonly Row[] {
  return (JSON.parse(readFileSync(`${folder}/chinese-standards/${file}`, 'utf8')) as { standards: readonly Row[] })
    .standards;
}

/**
 * A snapshot as a system, with what it says of replacement: `replacedBy` is turned round into `replaces` of the standard
 * it names; where that is not listed, whatever it is stands in the list as a record of unknown status.
 */
export function replacementSystem(folder: string, file: string): object {
  const rows = readRows(folder, file);
  const replaces = rows.map(({ replaces: target }): string[] => (target ? [target.replace(/（部分）$/, '')] : []));
  const byCode = new Map(rows.map(({ code }, i) => [code, i]));
  const stubs = new Map<string, string[]>();
  for (const { code, replacedBy } of rows) {
    if (!replacedBy) continue;
    const listed = byCode.get(replacedBy);
    if (listed !== undefined) replaces[listed]!.push(code);
    else stubs.set(replacedBy, [...(stubs.get(replacedBy) ?? []), code]);
  }
  const relations = (targets: readonly string[]): object =>
    targets.length === 0 ? {} : { relations: targets.map((target) => ({ type: 'replaces', target })) };
  return {
    format: 'tixi/1',
    id: file,
    title: { zh: '体育标准清单' },
    levels: [],
    children: [],
    standards: [
      ...rows.map(({ code, title, status }, i) => ({
        id: `row-${i}`,
        designation: code,
        title: { zh: title },
        status: statuses[status] ?? 'unknown',
        ...relations(replaces[i]!),
      })),
      ...[...stubs].map(([designation, targets]) => ({
        id: `named ${designation}`,
        designation,
        title: { zh: `${designation}（只见于 replacedBy）` },
        status: 'unknown',
        ...relations(targets),
      })),
    ],
    claims: [],
    sources: [],
  };
}
