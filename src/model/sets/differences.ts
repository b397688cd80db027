/** What can differ in a standard; `other` is any key without a word of its own. */
export const standardDifferences = [
  'id',
  'document',
  'edition',
  'obligation',
  'level',
  'status',
  'title',
  'other',
] as const;
/** One of the things that can differ in a standard. */
export type StandardDifference = (typeof standardDifferences)[number];
