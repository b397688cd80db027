import type { Connector, PlacedBox, Rect } from '../drawing.js';
import type { Face } from './context.js';
import type { UprightFace } from './tiers/upright.js';

/** A box that has its place, before anything is written in it. */
export interface StandingBox extends Omit<PlacedBox, 'code' | 'title' | 'badges' | 'signs'> {
  readonly face: Face | UprightFace;
  /** Where in the box it is written: the head, where there is one. */
  readonly area: Rect;
}

/** Where the passes of a layout put what they have placed. */
export interface Placed {
  readonly boxes: StandingBox[];
  readonly connectors: Connector[];
}

/** A figure of a style before it has its place: its least size, how high it may be made, and what places it. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly highest: number;
  /** From 0 to 1: less where titles wrap, places stay empty or levels stand in an uncommon way. */
  readonly merit: number;
  /** Places the figure; returns the frame around it, if it has one. */
  readonly place: (rect: Rect, out: Placed) => Rect | null;
}
