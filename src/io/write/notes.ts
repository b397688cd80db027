import { comparatorNames } from '../../model/sets/claims.js';
import { levelNames, tierNames } from '../../model/sets/levels.js';
import { statusFacts } from '../../model/sets/statuses.js';
import type { Claim, ClaimCount } from '../../model/claim.js';
import type { SourceRef } from '../../model/source-ref.js';
import type { StandardSystem } from '../../model/system.js';
import { findNode } from '../../system/find.js';
import type { CellValue, Merge } from '../grid.js';
import { shownTitle } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';
import { safeText, type OutSheet } from './sheet.js';

const countNames: Readonly<Record<ClaimCount, string>> = {
  nodes: '节点',
  documents: '标准（文件）',
  standards: '标准（版本）',
  placements: '标准（行）',
  existing: '现有标准',
  planned: '在编和拟编标准',
  retired: '已废止标准',
  unknown: '状态不明的标准',
  adopted: '采用的标准',
  related: '相关标准',
  required: '应有标准',
  projects: '项目',
  organisations: '机构',
  enterprises: '企业',
  products: '产品',
  sites: '场所',
  other: '其他',
};

/** The sheet 说明: what the system is, where it comes from, and the figures that are published about it. */
export function notesSheet(system: StandardSystem, { asOf }: WriteTableOptions): OutSheet {
  const rows: CellValue[][] = [];
  const headings = new Set<number>();
  const line = (...cells: CellValue[]): unknown => rows.push([...cells, ...Array<null>(5 - cells.length).fill(null)]);
  const heading = (...cells: CellValue[]): void => {
    headings.add(rows.length + 2);
    line(...cells);
  };
  heading('体系');
  line('名称', [system.title.zh, system.title.en].filter((text) => text !== undefined).join(' / '));
  line('标识', system.id);
  for (const [name, value] of [
    ['版本', system.edition],
    ['适用范围', system.scope],
    ['发布单位', system.issuer],
  ] as const) {
    if (value !== undefined) line(name, value);
  }
  line('状态截止', asOf ?? '以登记为准');
  line('层级', system.levels.map(({ title }) => shownTitle(title)).join('、'));
  const aboutSystem = rows.length;
  heading('资料来源', '名称', '日期', '发布单位', '备注');
  for (const { id, title, date, issuers, url, note } of system.sources) {
    line(
      id,
      shownTitle(title),
      date ?? null,
      issuers?.join('；') ?? null,
      [note, url].filter((text) => text !== undefined).join(' '),
    );
  }
  if (system.sources.length === 0) line('（无）');
  heading('公布的数字', '内容', '数值', '时间', '出处');
  for (const claim of system.claims) line(...claimLine(system, claim));
  if (system.claims.length === 0) line('（无）');
  heading('关于本工作簿');
  for (const text of [
    '“体系结构”和“明细表”是数据，可以直接修改、增删行后再读入；“统计表”“制修订计划”“差距清单”和本页由它们算出，读入时不看。',
    '灰色的“节点标识”“标准标识”两列在打印区域以外，请保留；新增的行可以留空。',
    '隐藏的“附加数据”存放其他表放不下的内容（来源、公布的数字、进展等），请一并保留。',
  ]) {
    line(text);
  }
  const last = rows.length;
  return {
    name: '说明',
    title: `${shownTitle(system.title)} 说明`,
    columns: [
      { header: '项目', width: 26 },
      { header: '内容', width: 48 },
      { header: '日期、数值', width: 16, look: 'center' },
      { header: '单位、时间', width: 22 },
      { header: '备注、出处', width: 40 },
    ],
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell))),
    headings,
    merges: [
      ...Array.from({ length: aboutSystem - 1 }, (_, i) => across(i + 1, 1)),
      ...[3, 2, 1].map((i) => across(last - i, 0)),
    ],
    tab: '7F7F7F',
  };
}

/** The cells of a row joined from a column on. */
function across(row: number, left: number): Merge {
  return { top: row + 2, left, bottom: row + 2, right: 4 };
}

function claimLine(system: StandardSystem, claim: Claim): readonly CellValue[] {
  const { about, counts, at, where, comparator, value, since, asOf, source } = claim;
  const nodes =
    about.nodes?.map((id) => shownTitle(findNode(system, id)?.title ?? { zh: id })).join('、') ?? '整个体系';
  const level = at === undefined ? undefined : system.levels.find(({ id }) => id === at);
  const limits = [
    level === undefined ? undefined : shownTitle(level.title),
    where?.level === undefined ? undefined : levelNames[where.level].zh,
    where?.tier === undefined ? undefined : tierNames[where.tier].zh,
    where?.status === undefined ? undefined : statusFacts[where.status].zh,
    where?.tag,
  ].filter((text) => text !== undefined);
  const time = [since === undefined ? '' : `${since} 起`, asOf === undefined ? '' : `截至 ${asOf}`].filter(
    (text) => text !== '',
  );
  return [
    nodes,
    `${countNames[counts]}${limits.length === 0 ? '' : `（${limits.join('、')}）`}`,
    `${comparatorNames[comparator].zh}${String(value)}`,
    time.join('，'),
    sourceText(system, source),
  ];
}

function sourceText(system: StandardSystem, ref: SourceRef): string {
  const id = typeof ref === 'string' ? ref : ref.source;
  const title = system.sources.find((source) => source.id === id)?.title;
  const place = typeof ref === 'string' ? undefined : ref.place;
  return [title === undefined ? id : shownTitle(title), place].filter((text) => text !== undefined).join(' ');
}
