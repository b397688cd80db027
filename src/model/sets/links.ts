/** The relations between two systems' parts; `none` says that somebody looked and there is none (rule L6). */
export const linkRelations = ['equal', 'subset', 'superset', 'intersects', 'none', 'related', 'elaborates'] as const;
/** The relation of a link. */
export type LinkRelation = (typeof linkRelations)[number];

/** What a link says of its ends, as a verb between them. */
export const linkRelationNames: Readonly<Record<LinkRelation, { readonly zh: string; readonly en: string }>> = {
  equal: { zh: '等同于', en: 'is equal to' },
  subset: { zh: '属于', en: 'is part of' },
  superset: { zh: '包含', en: 'contains' },
  intersects: { zh: '交叉于', en: 'overlaps' },
  none: { zh: '无对应于', en: 'has nothing to match it in' },
  related: { zh: '相关于', en: 'is related to' },
  elaborates: { zh: '细化', en: 'elaborates' },
};

/** What a link rests on: a person's judgement, standards in common, like titles, or the word of a source. */
export const linkJustifications = ['human', 'shared-standards', 'title-similarity', 'stated'] as const;
