/** The rules that every contestant runs. */
export const rules = [
  'empty-leaf',
  'single-child',
  'duplicate-code',
  'same-title',
  'placed-above-too',
  'core-in-two-branches',
  'unplaced',
  'review-overdue',
  'editions-in-force',
  'older-edition-current',
  'two-titles',
];

export const day = '2026-01-01';

/** The number of a document and the year of its edition, without a parser. */
export function documentOf(designation) {
  const mark = Math.max(designation.lastIndexOf('-'), designation.lastIndexOf(':'));
  return { key: designation.slice(0, mark).replace(/^GB\/T /, 'GB ').replace(/^(DB\d+)\/T /, '$1 ').replace(/^([A-Z]+)\/T (?=\d)/, '$1 '), year: Number(designation.slice(mark + 1)) };
}
