import type { Box } from '../../scene/box.js';
import type { Face } from '../face.js';

/** A box of some width with all that stands in it; the height is the least, and it can be stretched. */
export interface Plan {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly role: 'panel' | 'group' | 'leaf' | 'related';
  readonly face: Face;
  /** Where the head stands, and how high (or wide) it is; a leaf is all head. */
  readonly head: { readonly side: 'top' | 'left'; readonly extent: number } | null;
  readonly body: Body | null;
  readonly pad: number;
  /** Rows of leaves from top to bottom: what is to spare is shared among them. */
  readonly rows: number;
}

/** How boxes stand in another: in rows of equal height, or in columns of stacks. */
export interface Body {
  readonly kind: 'rows' | 'columns';
  readonly height: number;
  readonly rows: number;
  readonly gap: number;
  /** Each row from left to right, or each column from top to bottom. */
  readonly lines: readonly (readonly Plan[])[];
  /** The part of the area that nothing fills before it is stretched. */
  readonly waste: number;
  /** The most lines of type in one box. */
  readonly crowding: number;
}
