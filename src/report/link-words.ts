import type { Sentence } from '../base/sentence.js';
import type { LinkStep } from '../model/derived-link.js';
import { linkRelationNames, type linkJustifications } from '../model/sets/links.js';

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
  return relation === 'elaborates' && reversed ? elaboratedBy : linkRelationNames[relation];
}
