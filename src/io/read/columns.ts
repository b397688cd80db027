import { detailColumns, type DetailColumnId } from '../../coverage/detail-columns.js';
import { aliases } from './column-aliases.js';

/** Columns that are read besides those of the detail table. */
export const structureColumns = [
  'nodeId',
  'standardId',
  'parent',
  'depth',
  'nodeCode',
  'nodeTitle',
  'nodeEnglish',
  'levelTitle',
  'required',
  'existing',
  'replacedBy',
  'derived',
] as const;

/** What a column of a table can be recognised as. */
export type ReadColumnId = DetailColumnId | (typeof structureColumns)[number];

const kinds = '类目|分类|类别|指标|体系|标准体系|子体系|目录|标题|门类|节点';

/** The columns of a level by its number: 一级, 第一层, 一级目录, 层级1, 分类一, 标准体系一级, level 1. */
const numbered = ['一1', '二2', '三3', '四4', '五5', '六6'].map((digits): readonly [RegExp, string] => {
  const level = String(digits[1]);
  const before = `第?[${digits}](?:级|层级?|层次)(?:${kinds})?`;
  const behind = `(?:层级|层次|分类|类目|目录)[${digits}]|(?:${kinds})第?[${digits}]级`;
  return [new RegExp(`^(?:(?:${before}|${behind})(?:名称)?|level${level})$`), `level-${level}`];
});

/** Names of columns that hold one level of the tree each, with the id that the level gets. */
export const levelColumnNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:所属)?(?:子体系|分体系|一级体系)$|^subsystem$/, 'subsystem'],
  [/^(?:所属)?方面$|^aspect$/, 'aspect'],
  [/^(?:所属)?(?:类别|体系类别|标准类目)$|^category$/, 'category'],
  [/^(?:所属)?(?:子类别|子类)$|^subcategory$/, 'subcategory'],
  [/^(?:所属)?(?:大类|门类)(?:名称)?$/, 'division'],
  [/^(?:所属)?中类(?:名称)?$/, 'group'],
  [/^(?:所属)?小类(?:名称)?$/, 'class'],
  [/^(?:所属)?(?:领域|板块|模块|专业|专业领域)$/, 'field'],
  ...numbered,
];

/** A header as it is compared: one width, no space, brackets, marks or case. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）\[\]【】《》"'“”:：*、,，/\\|.。·_\-–—]+/g, '');
}

const known = new Map<string, ReadColumnId>();
for (const [id, { title }] of Object.entries(detailColumns)) {
  for (const name of [title.zh, title.en]) known.set(foldHeader(name), id as DetailColumnId);
}
for (const id of Object.keys(aliases) as (keyof typeof aliases)[]) {
  for (const name of [id, ...aliases[id]]) {
    if (!known.has(foldHeader(name))) known.set(foldHeader(name), id);
  }
}
// 类别 heads a level of the tree; the detail table itself calls its node so.
known.delete(foldHeader('类别'));

/** Cells of a body can be very long; what is longer than this names nothing, however it is spaced. */
const longestHeader = 200;
const longestLevel = 'subcategory'.length;

/** The column that a header names, or null. */
export function columnOfHeader(header: string): ReadColumnId | null {
  return header.length > longestHeader ? null : columnOfFolded(foldHeader(header));
}

/** The column that a header folded beforehand names, or null. */
export function columnOfFolded(folded: string): ReadColumnId | null {
  return known.get(folded) ?? null;
}

/** Tells whether a name is that of a column; for `--mapping`. */
export function isReadColumn(name: string): name is ReadColumnId {
  return Object.hasOwn(detailColumns, name) || structureColumns.some((id) => id === name);
}

/** The id of the level that a header names, or null where it is no known name of a level. */
export function levelOfHeader(header: string): string | null {
  if (header.length > longestHeader) return null;
  const folded = foldHeader(header);
  if (folded.length > longestLevel) return null;
  return levelColumnNames.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
