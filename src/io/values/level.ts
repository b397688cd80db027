import { levelNames, standardLevels, type StandardLevelName } from '../../model/sets/levels.js';
import { foldWord, spellings } from './fold.js';

const words = spellings<StandardLevelName>({
  international: ['国际', '国际级', 'ISO', 'IEC'],
  foreign: ['国外', '国外先进标准', '外国标准'],
  regional: ['区域', '区域级'],
  national: ['国标', '国家', '国家级', 'GB', 'GB/T', '国家标准化指导性技术文件', '国家标准(GB)'],
  industry: ['行标', '行业', '行业级', '部标'],
  local: [
    '地标',
    '地方',
    '地方级',
    '省级',
    '市级',
    '县级',
    '省标',
    '市标',
    '省级地方标准',
    '市级地方标准',
    '县级地方标准',
    'DB',
    '浙江省地方标准',
  ],
  association: ['团标', '团体', '团体级', '社会团体标准', '协会标准', 'group'],
  enterprise: ['企标', '企业', '企业级', '内部标准', '组织标准'],
});
const names = new Map(
  standardLevels.flatMap((level) => [
    [foldWord(levelNames[level].zh), level] as const,
    [foldWord(levelNames[level].en), level] as const,
  ]),
);

/** The level of standard that a word stands for, or null where none is known. */
export function readStandardLevel(text: string): StandardLevelName | null {
  const folded = foldWord(text);
  return names.get(folded) ?? words.get(folded) ?? null;
}
