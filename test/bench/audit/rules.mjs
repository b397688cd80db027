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

/**
 * The number of a document and the year of its edition, without a parser: enough for made-up numbers. Of the numbers of
 * IEC it reads amendments and consolidated editions otherwise than tixi, so that rules about editions differ there.
 */
export function documentOf(designation) {
  const mark = Math.max(designation.lastIndexOf('-'), designation.lastIndexOf(':'));
  const year = Number(designation.slice(mark + 1));
  if (!Number.isInteger(year)) return { key: designation, year: 0 };
  const prefix = designation.slice(0, mark).replace(/^(GB|DB\d+|[A-Z]+)\/T (?=\d)/, '$1 ');
  return { key: prefix, year };
}
