import { levelNames } from '../model/sets/levels.js';
import { kindPresets } from '../model/sets/kinds.js';
import { obligationNames } from '../model/sets/obligations.js';
import { statusFacts } from '../model/sets/statuses.js';
import type { PlacementRecord } from '../model/placement.js';
import type { Standard } from '../model/standard.js';
import type { SystemNode } from '../model/node.js';
import type { Title } from '../model/title.js';
import { levelOfStandard } from '../preorder/cells.js';

/** What one row of the detail table is made from: a standard, its placement, and the node with those above it. */
export interface DetailEntry {
  readonly number: number;
  readonly standard: Standard;
  readonly placement: PlacementRecord;
  readonly node: SystemNode | null;
  readonly path: readonly SystemNode[];
}

/** A cell: a text in both languages where it is a name of tixi's own, a text or number as it is, null where empty. */
export type DetailCell = string | number | null | { readonly zh: string; readonly en: string };

/** A column of the detail table: its id, its names, and how its cell is read. */
export interface DetailColumn {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly cell: (entry: DetailEntry) => DetailCell;
}

const targets = (standard: Standard, type: string): string | null =>
  joined((standard.relations ?? []).filter((relation) => relation.type === type).map((relation) => relation.target));

function joined(texts: readonly string[] | undefined): string | null {
  return texts === undefined || texts.length === 0 ? null : texts.join('；');
}

const inBoth = (title: Title | undefined): DetailCell =>
  title === undefined ? null : { zh: title.zh ?? title.en ?? '', en: title.en ?? title.zh ?? '' };

const named = (names: { readonly zh: string; readonly en: string } | undefined): DetailCell =>
  names === undefined ? null : { zh: names.zh, en: names.en };

const kindNames = new Map<string, { zh: string; en: string }>(
  [...kindPresets.gbt20001, ...kindPresets.gbt13016].map(({ id, zh, en }) => [id, { zh, en }]),
);

const roleNames = {
  core: { zh: '本体系', en: 'core' },
  adopted: { zh: '采用', en: 'adopted' },
  related: { zh: '相关', en: 'related' },
} as const;

/** Every column that a table of standards can have; Excel, Word and text share it. */
export const detailColumns = {
  number: { title: { zh: '序号', en: 'No.' }, cell: ({ number }) => number },
  path: {
    title: { zh: '所在位置', en: 'place' },
    cell: ({ path }) => joined(path.map(({ title }) => title.zh ?? title.en ?? '')),
  },
  node: { title: { zh: '类别', en: 'node' }, cell: ({ node }) => inBoth(node?.title) },
  code: {
    title: { zh: '体系编号', en: 'system code' },
    cell: ({ placement, node }) => placement.code ?? node?.code ?? null,
  },
  designation: { title: { zh: '标准号', en: 'designation' }, cell: ({ standard }) => standard.designation ?? null },
  title: { title: { zh: '标准名称', en: 'title' }, cell: ({ standard }) => inBoth(standard.title) },
  englishTitle: { title: { zh: '英文名称', en: 'English title' }, cell: ({ standard }) => standard.title.en ?? null },
  recommendedLevel: {
    title: { zh: '宜定级别', en: 'recommended level' },
    cell: ({ placement }) =>
      placement.recommendedLevel === undefined ? null : named(levelNames[placement.recommendedLevel]),
  },
  level: {
    title: { zh: '标准级别', en: 'level' },
    cell: ({ standard }) => named(levelNames[levelOfStandard(standard)]),
  },
  obligation: {
    title: { zh: '标准性质', en: 'obligation' },
    cell: ({ standard }) => (standard.obligation === undefined ? null : named(obligationNames[standard.obligation])),
  },
  kind: {
    title: { zh: '标准类别', en: 'kind' },
    cell: ({ standard: { kind } }) => (kind === undefined ? null : (kindNames.get(kind) ?? kind)),
  },
  status: { title: { zh: '状态', en: 'status' }, cell: ({ standard }) => named(statusFacts[standard.status]) },
  published: { title: { zh: '发布日期', en: 'published' }, cell: ({ standard }) => standard.published ?? null },
  effective: { title: { zh: '实施日期', en: 'effective' }, cell: ({ standard }) => standard.effective ?? null },
  retired: { title: { zh: '废止日期', en: 'retired' }, cell: ({ standard }) => standard.retired ?? null },
  due: { title: { zh: '计划完成', en: 'due' }, cell: ({ placement }) => placement.due ?? null },
  committee: { title: { zh: '归口单位', en: 'committee' }, cell: ({ standard }) => standard.committee ?? null },
  issuers: { title: { zh: '发布单位', en: 'issuers' }, cell: ({ standard }) => joined(standard.issuers) },
  responsible: {
    title: { zh: '责任单位', en: 'responsible' },
    cell: ({ path }) => joined([...path].reverse().find(({ responsible }) => responsible !== undefined)?.responsible),
  },
  adopts: { title: { zh: '采标', en: 'adopts' }, cell: ({ standard }) => targets(standard, 'adopts') },
  degree: {
    title: { zh: '一致性程度', en: 'degree' },
    cell: ({ standard }) => standard.relations?.find(({ type }) => type === 'adopts')?.degree ?? null,
  },
  replaces: { title: { zh: '代替标准', en: 'replaces' }, cell: ({ standard }) => targets(standard, 'replaces') },
  role: { title: { zh: '收录方式', en: 'role' }, cell: ({ placement }) => named(roleNames[placement.role ?? 'core']) },
  part: { title: { zh: '条款', en: 'clause' }, cell: ({ placement }) => placement.part ?? null },
  ics: { title: { zh: 'ICS', en: 'ICS' }, cell: ({ standard }) => joined(standard.classifications?.ics) },
  ccs: { title: { zh: 'CCS', en: 'CCS' }, cell: ({ standard }) => joined(standard.classifications?.ccs) },
  note: { title: { zh: '备注', en: 'note' }, cell: ({ placement }) => placement.note ?? null },
} as const satisfies Readonly<Record<string, Omit<DetailColumn, 'id'>>>;

/** The id of a column of the detail table. */
export type DetailColumnId = keyof typeof detailColumns;
