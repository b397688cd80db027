import type { DetailColumnId } from '../../coverage/detail-columns.js';

/**
 * Columns of the detail table after what is publicly known of two standards; the texts of the standards themselves are
 * not reproduced here.
 */
export const columnPresets = {
  /** The 标准明细表 as GB/T 13016 lays it out. */
  gbt13016: ['number', 'code', 'designation', 'title', 'recommendedLevel', 'effective', 'adopts', 'replaces', 'note'],
  /** The elements that describe a standard document after GB/T 22373. */
  gbt22373: [
    'number',
    'designation',
    'title',
    'englishTitle',
    'status',
    'published',
    'effective',
    'retired',
    'ics',
    'ccs',
    'committee',
    'issuers',
    'adopts',
    'degree',
    'replaces',
  ],
} as const satisfies Readonly<Record<string, readonly DetailColumnId[]>>;

/** The name of a preset of columns. */
export type ColumnPreset = keyof typeof columnPresets;
