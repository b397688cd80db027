/** What was put right in a text to make it a canonical designation, in the order in which repairs are listed. */
export const repairCodes = [
  'lead-in',
  'full-width',
  'look-alike',
  'case',
  'dash',
  'slash',
  'space',
  'punctuation',
  'misprint',
  'doubled-prefix',
  'type-word',
  'separator',
  'year-separator',
  'two-digit-year',
  'four-digit-year',
  'draft-year',
  'edition-mark',
  'range-mark',
  'amendment-form',
  'double-number-form',
  'filing-number',
  'remark',
] as const;

/** The code of one repair. */
export type RepairCode = (typeof repairCodes)[number];
