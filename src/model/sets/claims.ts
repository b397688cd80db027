/**
 * What a published figure can count. The first eleven tixi counts too; the rest are things outside a system
 * (projects, bodies, products), which are compared with one another only.
 */
export const claimCounts = [
  'nodes',
  'documents',
  'standards',
  'placements',
  'existing',
  'planned',
  'retired',
  'unknown',
  'adopted',
  'related',
  'required',
  'projects',
  'organisations',
  'enterprises',
  'products',
  'sites',
  'other',
] as const;

/** How a maker took part in what is counted: it only lists it, issued it, led its making, or took part. */
export const claimActs = ['listed', 'issued', 'led', 'took-part'] as const;

export const claimComparators = ['exactly', 'at-least', 'more-than', 'about', 'nearly'] as const;

export type ClaimComparatorName = (typeof claimComparators)[number];

export const comparatorNames: Readonly<Record<ClaimComparatorName, { readonly zh: string; readonly en: string }>> = {
  exactly: { zh: '', en: '' },
  'at-least': { zh: '至少', en: 'at least ' },
  'more-than': { zh: '超过', en: 'more than ' },
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
};
