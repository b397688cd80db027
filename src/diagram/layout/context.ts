import type { TextBlock } from '../measure/fit-text.js';
import type { Typesetter } from '../measure/typesetter.js';

/** What is written in a box of some width: its parts, and the height that it needs. */
export interface Face {
  readonly height: number;
  /** The height without padding. */
  readonly content: number;
  readonly parts: readonly FacePart[];
  readonly signs: readonly FaceSign[];
}

/** A block of type in a box: its anchor from the left of the box, its top below that of the content. */
export interface FacePart {
  readonly kind: 'code' | 'title' | 'badges';
  readonly block: TextBlock;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
}

/** The sign of a fill or a mark: its middle and its radius. */
export interface FaceSign {
  readonly kind: 'fill' | 'mark';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What every pass of a layout needs to know. */
export interface LayoutContext {
  /** The size of the type of a leaf, and the least size, in points. */
  readonly size: number;
  readonly floor: number;
  /** The width that a leaf should have, in sizes; one number for a whole picture makes its boxes alike. */
  readonly cell: number;
  /** Where the codes of leaves stand; one place for a whole picture. */
  readonly codes: 'beside' | 'above';
  readonly setter: Typesetter;
  /** What was set before in type of this size. */
  readonly faces: Map<string, Face>;
}

/** The least size of type on paper, in points. */
export const typeFloor = 7;

/** Makes the context of a layout in type of some size. */
export function createContext(size: number, setter: Typesetter): LayoutContext {
  return { size, floor: typeFloor, cell: 12, codes: 'beside', setter, faces: new Map() };
}
