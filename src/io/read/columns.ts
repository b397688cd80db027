import { detailColumns, type DetailColumnId } from '../../coverage/detail-columns.js';

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

/** How each column is called in tables, besides the names that the detail table gives it. */
const aliases: Readonly<Partial<Record<ReadColumnId, readonly string[]>>> = {
  number: ['序', '编序', '行号', '#', 'no', 'num', 'index', 'serial', 'serialnumber'],
  path: ['体系位置', '位置', '所属位置', '体系路径', '路径', '所属体系', 'path'],
  node: ['node', 'box'],
  code: [
    '体系编码',
    '体系号',
    '体系表编号',
    '标准体系编号',
    '标准体系编码',
    '标准体系表编号',
    '体系代码',
    '体系类目代码',
    '编号',
    '编码',
    '代码',
    '代号',
    'code',
    'systemcode',
    'systemno',
  ],
  designation: [
    '标准编号',
    '标准代号',
    '标准代号和编号',
    '标准代号及编号',
    '标准代号编号',
    '标准编号标准号',
    '标准号标准编号',
    '国标号',
    '文件编号',
    '标准号计划号',
    '标准号或计划号',
    '标准编号计划编号',
    '现行标准号',
    'standardno',
    'standardnumber',
    'standardcode',
    'designation',
    'standard',
    'number',
    'docno',
    'documentnumber',
    'reference',
  ],
  title: [
    '名称',
    '标准中文名称',
    '中文名称',
    '标准名称中文',
    '标准题名',
    '题名',
    '标准项目名称',
    '项目名称',
    '标准中文名',
    '中文标准名称',
    '文件名称',
    'name',
    'title',
    'standardname',
    'standardtitle',
    'chinesetitle',
  ],
  englishTitle: ['标准英文名称', '英文名', '英文题名', '标准名称英文', '英文标准名称', 'englishname', 'titleen'],
  recommendedLevel: ['宜定标准级别', '宜定级别建议', '建议级别', '拟定级别', '拟定标准级别', '宜制定级别'],
  level: ['级别', '标准层级', '标准类型', '标准等级', '层级属性', 'standardlevel'],
  obligation: ['性质', '强制推荐', '标准属性', '强制性推荐性', '标准性质强制推荐', '执行效力', '约束力'],
  kind: ['标准种类', '标准分类', '种类', '标准功能类型', '功能类型', 'standardkind', 'type'],
  status: [
    '标准状态',
    '实施状态',
    '制定状态',
    '制修订状态',
    '现状',
    '有效性',
    '标准现状',
    '编制状态',
    '制定情况',
    '编制情况',
  ],
  published: [
    '发布时间',
    '发布日',
    '颁布日期',
    '发布实施日期',
    '批准日期',
    '发布年月',
    'publicationdate',
    'issued',
    'issuedate',
  ],
  effective: ['实施时间', '实施日', '生效日期', '执行日期', '实施年月', 'effectivedate', 'implementationdate'],
  retired: ['废止时间', '作废日期', '失效日期', 'withdrawn', 'withdrawaldate'],
  due: [
    '计划完成时间',
    '完成时间',
    '完成年限',
    '计划年度',
    '拟制定时间',
    '计划制定时间',
    '拟完成时间',
    '计划完成年份',
    '完成年份',
    'duedate',
    'dueyear',
  ],
  committee: ['归口', '归口部门', '技术归口单位', '归口技术委员会', '标委会', '技术委员会', '归口标委会', 'tc'],
  issuers: ['发布部门', '发布机构', '批准部门', '颁布单位', '发布机关', 'issuer', 'issuedby'],
  responsible: [
    '责任部门',
    '主管部门',
    '负责单位',
    '牵头单位',
    '责任处室',
    '主管单位',
    '牵头部门',
    '责任主体',
    'responsibility',
    'department',
  ],
  adopts: [
    '采标情况',
    '采用标准',
    '采用国际标准',
    '采标号',
    '采用国际国外标准',
    '采用国际国外标准号',
    '采用国际国外标准程度及标准号',
    '采用国际标准程度及标准号',
    '采用国际国外标准编号',
    '采用国际标准号',
    '采用国际标准情况',
    '国际国外标准号及采用关系',
    'adoption',
    'adoptedstandard',
  ],
  degree: ['采标程度', '采用程度', '一致性', '采用关系', '一致性代号'],
  replaces: [
    '代替标准号',
    '代替',
    '替代标准',
    '替代标准号',
    '所代替标准',
    '代替标准编号',
    '代替的标准',
    '被替代标准号',
    'supersedes',
  ],
  replacedBy: [
    '被代替标准',
    '被代替标准号',
    '被替代标准',
    '被代替标准号或作废',
    '被代替标准编号',
    '代替情况',
    '替代情况',
    '代替关系',
    'replacedby',
    'supersededby',
  ],
  role: ['收录类型', '标准来源', '纳入方式', '采用方式'],
  part: ['标准条款', '涉及条款', '条款号', 'part'],
  note: ['说明', '注', '备考', '其它', '其他', 'remark', 'remarks', 'notes', 'comment'],
  ics: ['ics号', 'ics分类号', '国际标准分类号', '国际标准分类', 'ics分类'],
  ccs: ['中国标准分类号', '中标分类号', '中标分类', 'ccs号', 'ccs分类号', '中国标准文献分类号'],
  nodeId: ['节点标识', 'nodeid'],
  standardId: ['标准标识', 'standardid'],
  parent: [
    '上级',
    '上级编号',
    '父级',
    '父级编号',
    '上级节点',
    '上级类别',
    '上级编码',
    '上级代码',
    '父节点',
    '上位类',
    '隶属',
    'parent',
    'parentcode',
  ],
  depth: ['层次', '级次', '层级号', '层数', 'depth', 'outlinelevel'],
  nodeCode: [
    '类别编号',
    '分类号',
    '类目编号',
    '类目代码',
    '节点编号',
    '类别代码',
    '分类编号',
    '子体系编号',
    '类别编码',
    '模块编号',
    'nodecode',
    'categorycode',
  ],
  nodeTitle: [
    '节点名称',
    '类别名称',
    '分类名称',
    '类目名称',
    '体系名称',
    '体系类目名称',
    '体系类别',
    '子体系名称',
    'nodetitle',
    'nodename',
  ],
  nodeEnglish: ['节点英文名称', 'nodetitleen'],
  levelTitle: ['层级', '层级名称', '节点层级', '节点类型'],
  required: [
    '应有数',
    '应有',
    '应有标准数',
    '应有数量',
    '应有标准数量',
    '规划数',
    '需求数',
    '应有数个',
    'required',
    'needed',
  ],
  derived: ['缺口', '尚缺', '缺少', '差额', '现有数应有数', '现有数÷应有数', '满足率', '覆盖率', '占比'],
  existing: ['现有数', '现有', '现有标准数', '现有数量', '现有标准数量', '已有数', '现有数个', 'existing'],
};

/** Names of columns that hold one level of the tree each, with the id that the level gets. */
export const levelColumnNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:子体系|分体系|一级体系|subsystem)$/, 'subsystem'],
  [/^(?:方面|aspect)$/, 'aspect'],
  [/^(?:类别|体系类别|标准类目|category)$/, 'category'],
  [/^(?:子类别|子类|subcategory)$/, 'subcategory'],
  [/^(?:大类|门类)$/, 'division'],
  [/^(?:中类)$/, 'group'],
  [/^(?:小类)$/, 'class'],
  [/^(?:领域|板块|模块|专业|专业领域)$/, 'field'],
  [/^(?:第?一[级层](?:类目|分类|类别|指标|体系|标准体系|名称)?|[一1]级|level1)$/, 'level-1'],
  [/^(?:第?二[级层](?:类目|分类|类别|指标|体系|标准体系|名称)?|2级|level2)$/, 'level-2'],
  [/^(?:第?三[级层](?:类目|分类|类别|指标|体系|标准体系|名称)?|3级|level3)$/, 'level-3'],
  [/^(?:第?四[级层](?:类目|分类|类别|指标|体系|标准体系|名称)?|4级|level4)$/, 'level-4'],
  [/^(?:第?五[级层](?:类目|分类|类别|指标|体系|标准体系|名称)?|5级|level5)$/, 'level-5'],
  [/^(?:第?六[级层](?:类目|分类|类别|指标|体系|标准体系|名称)?|6级|level6)$/, 'level-6'],
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
for (const [id, names] of Object.entries(aliases)) {
  for (const name of [id, ...names]) if (!known.has(foldHeader(name))) known.set(foldHeader(name), id as ReadColumnId);
}
// 类别 heads a level of the tree; the detail table itself calls its node so.
known.delete(foldHeader('类别'));

/** The column that a header names, or null. */
export function columnOfHeader(header: string): ReadColumnId | null {
  return known.get(foldHeader(header)) ?? null;
}

/** Tells whether a name is that of a column; for `--mapping`. */
export function isReadColumn(name: string): name is ReadColumnId {
  return Object.hasOwn(detailColumns, name) || structureColumns.some((id) => id === name);
}

/** The id of the level that a header names, or null where it is no known name of a level. */
export function levelOfHeader(header: string): string | null {
  const folded = foldHeader(header);
  return levelColumnNames.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
