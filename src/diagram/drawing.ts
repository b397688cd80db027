import type { LegendItem } from '../model/decorations.js';
import type { TextLine } from './measure/text-block.js';
import type { Box } from './scene/box.js';

/** A rectangle, in points from the top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a placed box is painted. */
export type BoxRole =
  /** The title of the whole. */
  | 'title'
  /** A top branch with its head filled, and what stands in it. */
  | 'panel'
  /** A box with a quiet head that holds other boxes. */
  | 'group'
  /** A box that holds nothing. */
  | 'leaf'
  /** A box of the tiers on a level that has levels below it. */
  | 'tier'
  /** A system outside. */
  | 'related';

/** A line of type with its place: the anchor and the baseline. */
export interface PlacedLine extends TextLine {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How it is read: across, or in a column where each character has its own place. */
  readonly glyphs?: readonly PlacedGlyph[];
}

/** A character of a vertical line: the left end of its baseline, and whether it lies on its side. */
export interface PlacedGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}

/** A box with its place. */
export interface PlacedBox extends Rect {
  readonly box: Box;
  readonly role: BoxRole;
  /** The key of the box around it; null where there is none. */
  readonly inside: number | null;
  /** The filled head at its top or at its left. */
  readonly head: Rect | null;
  readonly code: readonly PlacedLine[];
  readonly title: readonly PlacedLine[];
  readonly badges: readonly PlacedLine[];
  /** The middle of the sign for its fill or mark, if there is one. */
  readonly signs: readonly {
    readonly kind: 'fill' | 'mark';
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
}

/** A line between boxes with right angles. */
export interface Connector {
  readonly kind: 'tree' | 'sequence' | 'related';
  readonly branch: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A line of the legend: its sample and what it means. */
export interface PlacedLegend extends Rect {
  readonly item: LegendItem;
  readonly line: PlacedLine;
}

/** A line of type outside of the figure. */
export interface PlacedNote {
  readonly role: 'caption' | 'source' | 'running';
  readonly line: PlacedLine;
}

/** A picture in points: everything has its place, nothing its colour. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The frame around a framework. */
  readonly frame: Rect | null;
  readonly boxes: readonly PlacedBox[];
  readonly connectors: readonly Connector[];
  readonly legend: readonly PlacedLegend[];
  readonly notes: readonly PlacedNote[];
  /** The line below a running head. */
  readonly rule: Rect | null;
  /** The size of the type of a leaf. */
  readonly size: number;
}
