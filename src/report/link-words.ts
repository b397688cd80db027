import type { Sentence } from '../base/sentence.js';
import type { LinkStep } from '../model/derived-link.js';
import type { linkJustifications, LinkRelation } from '../model/sets/links.js';

export const relationNames: Readonly<Record<LinkRelation, Sentence>> = {
  equal: { zh: '等同于', en: 'is equal to' },
  subset: { zh: '属于', en: 'is part of' },
  superset: { zh: '包含', en: 'contains' },
  intersects: { zh: '交叉于', en: 'overlaps' },
  none: { zh: '无对应于', en: 'has nothing to match it in' },
  related: { zh: '相关于', en: 'is related to' },
  elaborates: { zh: '细化', en: 'elaborates' },
};

/** A relation walked against its direction where it has no name the other way round. */
export const elaboratedBy: Sentence = { zh: '被细化于', en: 'is elaborated by' };

export const justificationNames: Readonly<Record<(typeof linkJustifications)[number] | 'unspecified', Sentence>> = {
  human: { zh: '人工判断', en: 'human judgement' },
  'shared-standards': { zh: '共有标准', en: 'shared standards' },
  'title-similarity': { zh: '名称相近', en: 'like titles' },
  stated: { zh: '资料载明', en: 'stated by a source' },
  unspecified: { zh: '未说明', en: 'not given' },
};

/** The relation of a step in words, as it is walked. */
export function stepWords({ relation, reversed }: Pick<LinkStep, 'relation' | 'reversed'>): Sentence {
  return relation === 'elaborates' && reversed ? elaboratedBy : relationNames[relation];
}
