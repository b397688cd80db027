import type { TextBlock } from '../measure/text-block.js';
import type { Box } from '../scene/box.js';
import type { Typesetter } from '../measure/typesetter.js';

/**
 * Where the code and the badges stand: in line with the title (in `row` also where it has to be smaller for that), above
 * it, in the upper corners of the box, or wherever they take less height.
 */
export type CodePlace = 'beside' | 'row' | 'above' | 'corners' | 'any';

/** What is written in a box of some width: its parts, and the height that it needs. */
export interface Face {
  readonly kind: 'across';
  readonly height: number;
  readonly padY: number;
  /** The height of the row in the upper corners, which stays at the top of the box however high that is. */
  readonly corner: number;
  /** The height of what stands in the middle of the rest. */
  readonly content: number;
  readonly parts: readonly FacePart[];
  readonly signs: readonly FaceSign[];
  /** Where code and badges stand; null where there are none. */
  readonly place: Exclude<CodePlace, 'any' | 'row'> | null;
  /** Boxes of one level look alike. */
  readonly level: string;
  /** How far the title is from standing on one line in its full size; 0 where it does. */
  readonly strain: number;
  /** A word of it is broken, a code or the badges. */
  readonly broken: boolean;
  readonly titleSize: number;
  readonly fullSize: number;
  /** The same face with a title of some size at most; it is no higher. */
  readonly atMost: (size: number) => Face;
}

/** A block of type in a box: its anchor from the left of the box, its top below that of the content (or of the corners). */
export interface FacePart {
  readonly kind: 'code' | 'title' | 'badges';
  readonly block: TextBlock;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  readonly pinned?: boolean;
}

/** The sign of a fill or a mark: its middle and its radius. */
export interface FaceSign {
  readonly kind: 'fill' | 'mark';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly pinned: boolean;
}

/** The level of a box: those that hold others are a level of their own, and so are bands and pillars. */
export function levelOf({ kind, depth, part, children }: Box): string {
  const own = part === null || depth > 1 ? '' : part.startsWith('pillar') ? ' pillar' : ' band';
  return `${kind === 'related' ? kind : depth}${own}${children.length > 0 ? '+' : ''}`;
}

/** What every pass of a layout needs to know. */
export interface LayoutContext {
  /** The size of the type of a leaf, and the least size, in points. */
  readonly size: number;
  readonly floor: number;
  /** The width that a leaf should have, in sizes; one number for a whole picture makes its boxes alike. */
  readonly cell: number;
  /** Of a very large picture only the likeliest numbers of columns are tried. */
  readonly few?: boolean;
  /** Where the codes of leaves stand; one place for a whole picture. */
  readonly codes: 'beside' | 'above';
  /** Where they stand on levels of which the boxes would differ. */
  readonly places: ReadonlyMap<string, CodePlace>;
  readonly setter: Typesetter;
  /** What was set before in type of this size. */
  readonly faces: Map<string, Face>;
}

/** The least size of type on paper, in points. */
export const typeFloor = 7;

/** Makes the context of a layout in type of some size. */
export function createContext(size: number, setter: Typesetter): LayoutContext {
  return { size, floor: typeFloor, cell: 12, codes: 'beside', places: new Map(), setter, faces: new Map() };
}
