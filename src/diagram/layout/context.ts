import type { TextMetrics } from '../measure/metrics.js';

/** What every pass of a layout needs to know: the size of the type of a leaf, the least size, and the measure. */
export interface LayoutContext {
  readonly size: number;
  readonly floor: number;
  readonly metrics: TextMetrics;
}

/** The least size of type on paper, in points. */
export const typeFloor = 7;
