import type { Typesetter } from '../measure/typesetter.js';

/** What every pass of a layout needs to know: the size of the type of a leaf, the least size, and the measure. */
export interface LayoutContext {
  readonly size: number;
  readonly floor: number;
  /** The width that a leaf should have, in sizes; one number for a whole picture makes its boxes alike. */
  readonly cell: number;
  /** Where the codes of leaves stand; one place for a whole picture. */
  readonly codes: 'beside' | 'above';
  readonly setter: Typesetter;
}

/** The least size of type on paper, in points. */
export const typeFloor = 7;
