import type { LinkRelation } from '../link.js';

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
