import { deepFreeze } from '../base/freeze.js';
import type { StatisticsRow, StatisticsTable } from '../model/statistics.js';
import { levelNames, standardLevels } from '../model/sets/levels.js';
import { kindPresets, type KindName } from '../model/sets/kinds.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import { classOfStatus, levelOfStandard } from '../preorder/cells.js';
import { distinctIn, rowsOfZone } from '../preorder/distinct.js';
import { at } from '../preorder/node-table.js';
import { systemIndex, type SystemIndex } from '../preorder/system-index.js';
import { countBranchOf, countsOfRow, type Branch } from './branch.js';
import { carriersOf, type Carriers } from './carriers.js';
import { checkDay } from './options.js';

/** What the statistics table is asked for. */
export interface StatisticsOptions {
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
}

/**
 * Makes the statistics table (标准统计表, GB/T 13016): 应有数, 现有数 and 现有数÷应有数 by level of standard and by kind.
 *
 * 应有数 of a row is `declared` where every node that carries a number gives it by level (by kind), else it is `listed`:
 * existing and planned documents. The row 未定 balances each block to the system's own total (rule C7).
 *
 * @throws `TixiError` `invalid-date`.
 *
 * @example
 * statisticsTable(system).byLevel.rows.find(({ key }) => key === 'national')?.existing; // => 3
 */
export function statisticsTable(system: StandardSystem, options: StatisticsOptions = {}): StatisticsTable {
  const asOf = checkDay(options.asOf);
  const index = systemIndex(system);
  const branch = countBranchOf(index, asOf, 0);
  const documents = countedDocuments(index, asOf);
  const carriers = carriersOf(index, branch);
  const kinds = kindsOf(system);
  return deepFreeze<StatisticsTable>({
    format: 'tixi/statistics/1',
    system: system.id,
    asOf,
    byLevel: makeBlock(
      standardLevels.map((level) => ({ id: level, ...levelNames[level] })),
      documents,
      (document) => document.level,
      declaredBy(carriers, documents, 'byLevel', (document) => document.level),
      branch,
    ),
    byKind: makeBlock(
      kinds,
      documents,
      (document) => document.kind,
      declaredBy(carriers, documents, 'byKind', (document) => document.kind),
      branch,
    ),
  });
}

interface CountedDocument {
  readonly number: number;
  readonly level: string;
  readonly kind: string;
  readonly class: number;
}

/** Every document that counts for the system, with the level and kind of its leading edition. */
function countedDocuments(index: SystemIndex, asOf: string | null): CountedDocument[] {
  const { leading, status } = index.snapshot(asOf).cells();
  const documents = distinctIn(rowsOfZone(index.nodes(), 0), index.placements().counted, index.documents().documentOf);
  return Array.from(documents, (number) => {
    const position = at(leading, number);
    const leader = index.system.standards[position] as Standard;
    return {
      number,
      level: levelOfStandard(leader),
      kind: leader.kind ?? 'other',
      class: at(classOfStatus, at(status, position)),
    };
  });
}

/** 应有数 by row where every carrier says it, or lists it; null where one gives only a total. */
function declaredBy(
  carriers: Carriers,
  documents: readonly CountedDocument[],
  key: 'byLevel' | 'byKind',
  rowOf: (document: CountedDocument) => string,
): ReadonlyMap<string, number> | null {
  if (carriers === null) return null;
  const byNumber = new Map(documents.map((document) => [document.number, document]));
  const declared = new Map<string, number>();
  const add = (row: string, count: number): unknown => declared.set(row, (declared.get(row) ?? 0) + count);
  for (const { expectation, documents: listed } of carriers) {
    if (expectation !== null && 'required' in expectation) {
      const parts = expectation[key];
      if (parts === undefined && expectation.required > 0) return null;
      for (const [row, count] of Object.entries(parts ?? {})) add(row, count);
      continue;
    }
    for (const number of listed) {
      const document = byNumber.get(number);
      if (document !== undefined && document.class <= 1) add(rowOf(document), 1);
    }
  }
  return declared;
}

function makeBlock(
  keys: readonly KindName[],
  documents: readonly CountedDocument[],
  rowOf: (document: CountedDocument) => string,
  declared: ReadonlyMap<string, number> | null,
  branch: Branch,
): StatisticsTable['byLevel'] {
  const { required: totalRequired } = countsOfRow(branch, branch.from);
  const existing = new Map<string, number>();
  const listed = new Map<string, number>();
  for (const document of documents) {
    const row = rowOf(document);
    if (document.class === 0) existing.set(row, (existing.get(row) ?? 0) + 1);
    if (document.class <= 1) listed.set(row, (listed.get(row) ?? 0) + 1);
  }
  const rows = keys.map(({ id, zh, en }): StatisticsRow => {
    const required = (declared ?? listed).get(id) ?? 0;
    return finishRow({
      key: id,
      title: { zh, en },
      required,
      basis: declared ? 'declared' : 'listed',
      existing: existing.get(id) ?? 0,
    });
  });
  const total = [...existing.values()].reduce((sum, count) => sum + count, 0);
  const shown = rows.reduce((sum, row) => sum + row.existing, 0);
  const sum = rows.reduce((all, row) => all + (row.required ?? 0), 0);
  const balance = totalRequired === null ? null : totalRequired - sum;
  rows.push(
    finishRow({
      key: 'unspecified',
      title: { zh: '未定', en: 'unspecified' },
      required: balance,
      basis: 'balance',
      existing: total - shown,
    }),
  );
  return {
    rows,
    total: finishRow({
      key: 'total',
      title: { zh: '合计', en: 'total' },
      required: totalRequired,
      basis: totalRequired === null ? 'none' : 'declared',
      existing: total,
    }),
  };
}

function finishRow(row: Omit<StatisticsRow, 'ratio'>): StatisticsRow {
  return { ...row, ratio: row.required === null || row.required <= 0 ? null : row.existing / row.required };
}

/** The kinds of the system's preset; without one, the first block's seven of GB/T 13016 and whatever else is used. */
function kindsOf(system: StandardSystem): readonly KindName[] {
  const preset: readonly KindName[] = kindPresets[system.kindPreset ?? 'gbt13016'];
  const known = new Set(preset.map(({ id }) => id));
  const others = new Set<string>();
  for (const { kind } of system.standards) if (kind !== undefined && !known.has(kind)) others.add(kind);
  return [...preset.slice(0, -1), ...[...others].sort().map((id) => ({ id, zh: id, en: id })), ...preset.slice(-1)];
}
