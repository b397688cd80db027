import { kindPresets } from '../../model/sets/kinds.js';
import { obligationNames, type obligations } from '../../model/sets/obligations.js';
import type { PlacementRole } from '../../model/placement.js';
import { foldWord, spellings } from './fold.js';

type ObligationName = (typeof obligations)[number];

const obligationWords = spellings<ObligationName>({
  mandatory: [obligationNames.mandatory.zh, obligationNames.mandatory.en, '强制', '强制性标准', '强制标准', '强'],
  voluntary: [
    obligationNames.voluntary.zh,
    obligationNames.voluntary.en,
    '推荐',
    '推荐性标准',
    '推荐标准',
    '推',
    'recommended',
  ],
  guidance: [
    obligationNames.guidance.zh,
    obligationNames.guidance.en,
    '指导',
    '指导性',
    '指导性文件',
    '指导性标准',
    '技术文件',
    '指',
  ],
});

/** Whether a standard binds, as a word says it; null where it is not known. */
export function readObligation(text: string): ObligationName | null {
  return obligationWords.get(foldWord(text)) ?? null;
}

const roleWords = spellings<PlacementRole>({
  core: ['本体系', 'core', '自有', '主体'],
  adopted: ['采用', 'adopted', '引用纳入', '直接采用', '采纳'],
  related: ['相关', 'related', '相关标准', '参考', '引用', '参照'],
});

/** The role of a placement, as a word says it; null where it is not known. */
export function readRole(text: string): PlacementRole | null {
  return roleWords.get(foldWord(text)) ?? null;
}

const kindWords = new Map<string, string>(
  [...kindPresets.gbt20001, ...kindPresets.gbt13016].flatMap(({ id, zh, en }) => [
    [foldWord(id), id] as const,
    [foldWord(zh), id] as const,
    [foldWord(zh.replace(/标准$/, '')), id] as const,
    [foldWord(en), id] as const,
  ]),
);

/** The kind of standard that a word stands for; what is in no preset is a kind of its own. */
export function readKind(text: string): string {
  return kindWords.get(foldWord(text)) ?? text;
}

/** How far a standard follows the one it adopts. */
export type Degree = 'IDT' | 'MOD' | 'NEQ';
const degrees = spellings<Degree>({
  IDT: ['等同', '等同采用', 'identical'],
  // 等效采用 (EQV) is what MOD was called before 2001.
  MOD: ['修改', '修改采用', 'EQV', '等效', '等效采用', 'modified'],
  NEQ: ['非等效', '非等效采用', 'NEQ', '参照采用'],
});

/** The degree of adoption that a word stands for; null where it is not known. */
export function readDegree(text: string): Degree | null {
  return degrees.get(foldWord(text)) ?? null;
}

/** What people write where there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^(?:[-–—－/\\·.…]+|无|没有|n\/?a|none|nil)$/i.test(text.trim());
}

const nothing: readonly string[] = [];

/** The parts of a list in a cell. */
export function listOfCell(text: string): readonly string[] {
  if (text === '') return nothing;
  return text
    .split(/[；;、\n]|，(?=\S)|,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
