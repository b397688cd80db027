import type { Sentence } from '../base/sentence.js';
import { kindPresets } from '../model/sets/kinds.js';
import { levelNames } from '../model/sets/levels.js';
import { obligationNames } from '../model/sets/obligations.js';
import { statusFacts } from '../model/sets/statuses.js';

/** What a key belongs to; a node and a standard mean different things by `level`. */
export type KeyOwner = 'system' | 'node' | 'placement' | 'standard';

const shared: Readonly<Record<string, Sentence>> = {
  id: { zh: '标识', en: 'id' },
  title: { zh: '名称', en: 'title' },
  edition: { zh: '版本', en: 'edition' },
  scope: { zh: '范围', en: 'scope' },
  issuer: { zh: '发布机构', en: 'issuer' },
  kindPreset: { zh: '标准类别划分', en: 'kinds after' },
  expectation: { zh: '应有数', en: 'required number' },
  levels: { zh: '层级', en: 'levels' },
  claims: { zh: '公布数', en: 'published figures' },
  sources: { zh: '来源', en: 'sources' },
  code: { zh: '编号', en: 'code' },
  structure: { zh: '结构', en: 'structure' },
  aliases: { zh: '别名', en: 'other names' },
  responsible: { zh: '责任部门', en: 'responsible' },
  note: { zh: '备注', en: 'note' },
  role: { zh: '角色', en: 'role' },
  order: { zh: '次序', en: 'order' },
  recommendedLevel: { zh: '宜定级别', en: 'recommended level' },
  due: { zh: '期限', en: 'due' },
  designation: { zh: '标准号', en: 'designation' },
  alsoDesignated: { zh: '另有标准号', en: 'also designated' },
  sameAs: { zh: '同一标准', en: 'same as' },
  level: { zh: '标准级别', en: 'level' },
  obligation: { zh: '标准性质', en: 'obligation' },
  regions: { zh: '地区', en: 'regions' },
  status: { zh: '状态', en: 'status' },
  events: { zh: '阶段记录', en: 'stages' },
  published: { zh: '发布日期', en: 'published' },
  effective: { zh: '实施日期', en: 'effective' },
  retired: { zh: '废止日期', en: 'retired' },
  review: { zh: '复审', en: 'review' },
  issuers: { zh: '发布机构', en: 'issuers' },
  committee: { zh: '归口单位', en: 'committee' },
  kind: { zh: '标准类别', en: 'kind' },
  classifications: { zh: '分类号', en: 'classifications' },
  relations: { zh: '与其他标准的关系', en: 'relations' },
  tags: { zh: '标签', en: 'tags' },
  indicators: { zh: '指标', en: 'indicators' },
  evaluations: { zh: '评价', en: 'evaluations' },
};

const own: Readonly<Record<KeyOwner, Readonly<Record<string, Sentence>>>> = {
  system: {},
  node: { level: { zh: '层级', en: 'level' }, part: { zh: '图中位置', en: 'place in the framework' } },
  placement: {},
  standard: {},
};

/** What a key is called; one that nobody has named is shown as it stands. */
export function keyName(owner: KeyOwner, key: string): Sentence {
  return find(own[owner], key) ?? find(shared, key) ?? { zh: key, en: key };
}

/** Names of kinds; those that the two presets call differently (`product`) stand as they are. */
const kindNames: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.values(kindPresets).flatMap((preset) =>
    preset
      .filter(({ id, zh }) =>
        Object.values(kindPresets).every((other) => other.every((kind) => kind.id !== id || kind.zh === zh)),
      )
      .map(({ id, zh, en }) => [id, { zh, en }]),
  ),
);

const standardValues: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  level: levelNames,
  obligation: obligationNames,
  status: statusFacts,
  kind: kindNames,
};

const values: Readonly<Record<KeyOwner, Readonly<Record<string, Readonly<Record<string, Sentence>>>>>> = {
  system: {
    kindPreset: {
      gbt13016: { zh: 'GB/T 13016', en: 'GB/T 13016' },
      gbt20001: { zh: 'GB/T 20001', en: 'GB/T 20001' },
    },
  },
  node: {
    part: {
      general: { zh: '通用基础', en: 'general' },
      band: { zh: '横条', en: 'band' },
      'pillar-left': { zh: '左柱', en: 'left pillar' },
      'pillar-right': { zh: '右柱', en: 'right pillar' },
    },
    structure: { hierarchy: { zh: '层次', en: 'hierarchy' }, sequence: { zh: '序列', en: 'sequence' } },
  },
  placement: {
    role: {
      core: { zh: '本体系', en: 'core' },
      adopted: { zh: '采用外体系', en: 'adopted' },
      related: { zh: '相关', en: 'related' },
    },
    recommendedLevel: levelNames,
  },
  standard: standardValues,
};

/** What a value of a closed set is called, or null where it is of none. */
export function closedValue(owner: KeyOwner, key: string, value: string): Sentence | null {
  const set = find(values[owner], key);
  return (set === undefined ? undefined : find(set, value)) ?? null;
}

/** Keys from a document may be named like those that every object has. */
function find<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** How the relations of a standard are called, and what a review decides. */
export const relationNames: Readonly<Record<string, Sentence>> = {
  replaces: { zh: '代替', en: 'replaces' },
  adopts: { zh: '采用', en: 'adopts' },
  references: { zh: '引用', en: 'references' },
  amends: { zh: '修改', en: 'amends' },
  supplements: { zh: '补充', en: 'supplements' },
  partOf: { zh: '属于', en: 'part of' },
  elevatedFrom: { zh: '上升自', en: 'elevated from' },
};

export const outcomeNames: Readonly<Record<string, Sentence>> = {
  confirmed: { zh: '继续有效', en: 'confirmed' },
  revise: { zh: '修订', en: 'to be revised' },
  withdraw: { zh: '废止', en: 'to be withdrawn' },
};
