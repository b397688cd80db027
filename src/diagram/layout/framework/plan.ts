import type { Box } from '../../scene/box.js';
import type { Face } from '../context.js';

/** What a plan counts, so that two plans can be compared. */
export interface Tally {
  /** Rows of leaves from top to bottom: what is to spare is shared among them. */
  readonly rows: number;
  readonly leaves: number;
  /** How far the titles are from standing on one line each. */
  readonly strain: number;
}

/** A box of some width with all that stands in it; the height is the least, and it can be stretched. */
export interface Plan extends Tally {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly role: 'panel' | 'group' | 'leaf' | 'related';
  readonly face: Face;
  /** Where the head stands, and how high (or wide) it is; a leaf is all head. */
  readonly head: { readonly side: 'top' | 'left'; readonly extent: number } | null;
  readonly body: Body | null;
  readonly pad: number;
}

/** How boxes stand in another: in rows of equal height, or in columns of stacks. */
export interface Body extends Tally {
  readonly kind: 'rows' | 'columns';
  readonly height: number;
  readonly gap: number;
  /** Each row from left to right, or each column from top to bottom. */
  readonly lines: readonly (readonly Plan[])[];
  /** Columns of which the boxes stand in rows too: the least height of each row. */
  readonly aligned: readonly number[] | null;
  /** The part of the area that nothing fills before it is stretched. */
  readonly waste: number;
}

/** Adds up what plans count beside or below one another. */
export function tally(plans: readonly Tally[], rows: number): Tally {
  let leaves = 0;
  let strain = 0;
  for (const plan of plans) {
    leaves += plan.leaves;
    strain += plan.strain;
  }
  return { rows, leaves, strain };
}
