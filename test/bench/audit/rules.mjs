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

let readings = null;

/** Gives contestants without a parser what tixi reads of real numbers, outside of the clock. */
export function useReadings(read) {
  readings = read;
}

/**
 * The number of a document and the year of its edition: without a parser, which is enough for made-up numbers, or as
 * tixi reads them, where that was given.
 */
export function documentOf(designation) {
  const known = readings?.get(designation);
  if (known !== undefined) return known;
  const mark = Math.max(designation.lastIndexOf('-'), designation.lastIndexOf(':'));
  const year = Number(designation.slice(mark + 1));
  if (!Number.isInteger(year)) return { key: designation, year: null };
  const prefix = designation.slice(0, mark).replace(/^(GB|DB\d+|[A-Z]+)\/T (?=\d)/, '$1 ');
  return { key: prefix, year };
}
