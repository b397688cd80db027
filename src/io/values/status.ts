import { statusFacts, statuses, type StatusName } from '../../model/sets/statuses.js';
import { foldWord, spellings } from './fold.js';

const words = spellings<StatusName>({
  ...Object.fromEntries(statuses.map((status) => [status, [statusFacts[status].zh, statusFacts[status].en]])),
});

const more = spellings<StatusName>({
  'in-force': [
    '现行有效',
    '有效',
    '已实施',
    '实施',
    '实施中',
    '在用',
    '执行',
    '正在执行',
    '已有',
    '现有',
    '已制定',
    '已发布实施',
    '发布实施',
    '颁布实施',
    '待修订',
    '需修订',
    '拟修订',
    '继续有效',
    'current',
    'active',
    'valid',
    'effective',
    'existing',
  ],
  published: ['未实施', '待实施', '尚未实施', '已发布', '发布', '已颁布', '已批准发布', 'issued', 'tobeimplemented'],
  withdrawn: [
    '停用',
    '已停用',
    '停止使用',
    '作废',
    '已废止',
    '已作废',
    '失效',
    '已失效',
    '撤销',
    '已撤销',
    '废弃',
    '废除',
    'abolished',
    'obsolete',
    'cancelled',
  ],
  superseded: ['已代替', '已替代', '被替代', '已被代替', '已被替代', '代替', '被取代', '已更新', 'replaced'],
  drafting: [
    '制定中',
    '在研',
    '编制中',
    '起草中',
    '正在起草',
    '在编',
    '正在制定',
    '正在编制',
    '制订中',
    '研制中',
    '在制定',
    '草案',
    'inpreparation',
    'draft',
    'underdevelopment',
  ],
  'under-revision': ['正在修订', '修订', '修订在研', '修编中', '修订阶段', 'revising'],
  proposed: [
    '已立项',
    '计划',
    '计划中',
    '立项中',
    '已下达',
    '计划下达',
    '已列入计划',
    '申报中',
    '已申报',
    'planned',
    'approvedproject',
  ],
  wanted: [
    '待制订',
    '拟制定',
    '拟制订',
    '需制定',
    '应制定',
    '待编',
    '待编制',
    '拟编',
    '拟编制',
    '规划',
    '规划中',
    '缺',
    '缺失',
    '空白',
    '待研制',
    '未制定',
    '待立项',
    '拟立项',
    '计划制定',
    '拟新制定',
    '新制定',
    'missing',
    'needed',
    'tobedeveloped',
  ],
  enquiry: ['征求意见稿', '征求意见阶段', '征求意见中', 'cd', 'enquirydraft'],
  examination: ['送审', '送审稿', '审查中', '审查阶段', '审查稿', '送审阶段', '已送审'],
  approval: ['报批', '报批稿', '报批中', '已报批', '待发布', '待批准', '报批阶段', 'fdis'],
  unknown: ['待查', '未知', '待核', '待核实', '不详', '待确认', 'tobechecked'],
});

/** The status that a word stands for, or null where none is known. */
export function readStatus(text: string): StatusName | null {
  const spelt = words.get(text) ?? more.get(text);
  if (spelt !== undefined) return spelt;
  const folded = foldWord(text);
  const found = words.get(folded) ?? more.get(folded);
  if (found !== undefined) return found;
  // What stands in brackets explains: 现行（待修订）.
  const bare = text.replace(/[(（][^()（）]*[)）]/g, '').trim();
  return bare === text || bare === '' ? null : readStatus(bare);
}
