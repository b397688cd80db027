/** The relations between two systems' parts; `none` says that somebody looked and there is none (rule L6). */
export const linkRelations = ['equal', 'subset', 'superset', 'intersects', 'none', 'related', 'elaborates'] as const;
/** The relation of a link. */
export type LinkRelation = (typeof linkRelations)[number];

/** What a link rests on: a person's judgement, standards in common, like titles, or the word of a source. */
export const linkJustifications = ['human', 'shared-standards', 'title-similarity', 'stated'] as const;
