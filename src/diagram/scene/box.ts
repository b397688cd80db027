import type { Fill, Mark } from '../../model/sets/fills.js';

/** A box of the picture before it has a place: what is written in it, and what stands inside of or below it. */
export interface Box {
  /** The place of the box in document order: the identity that the layout uses. */
  readonly key: number;
  /** The id of the node; null for the system itself and for related systems. */
  readonly node: string | null;
  readonly kind: 'root' | 'node' | 'related';
  readonly code: string | null;
  readonly title: string;
  /** The English title below the Chinese one where both are asked for. */
  readonly second: string | null;
  /** 0 for the system itself. */
  readonly depth: number;
  readonly part: 'general' | 'band' | 'pillar-left' | 'pillar-right' | null;
  /** Its children follow one another. */
  readonly sequence: boolean;
  /** The branch at the top that it belongs to, which gives it its hue; -1 for the system itself. */
  readonly branch: number;
  readonly badges: readonly string[];
  readonly fill: Fill | null;
  readonly hatched: boolean;
  readonly mark: Mark | null;
  readonly note: string | null;
  readonly children: readonly Box[];
}

/** The signs that a box shows, from left to right; hatching says by itself that nothing is known. */
export function signsOf({ fill, hatched, mark }: Pick<Box, 'fill' | 'hatched' | 'mark'>): readonly ('fill' | 'mark')[] {
  const isPlain = fill === null || (fill === 'neutral' && hatched);
  return [...(isPlain ? [] : (['fill'] as const)), ...(mark === null ? [] : (['mark'] as const))];
}

/** A picture before it has a layout. */
export interface Scene {
  readonly root: Box;
  /** Related systems that are connected to the whole. */
  readonly related: readonly Box[];
  /** The deepest level of nodes that is drawn. */
  readonly depth: number;
  /** Some box shows a code. */
  readonly coded: boolean;
}
