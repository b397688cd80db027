import type { DiagramOptions } from '../options.js';

/** A sheet in points (1/72 inch). */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** In millimetres, as the picture states its size. */
  readonly millimetres: readonly [width: number, height: number];
}

const sheets = { A4: [210, 297], A3: [297, 420] } as const;
const margin = 14;

/** The sheet that the options ask for; null where the picture may be as large as it needs. */
export function pageOf(options: Pick<DiagramOptions, 'paper' | 'orientation'>): Page | null {
  if (options.paper === undefined) return null;
  const [short, long] = sheets[options.paper];
  const [width, height] = options.orientation === 'portrait' ? [short, long] : [long, short];
  const point = 72 / 25.4;
  return { width: width * point, height: height * point, margin: margin * point, millimetres: [width, height] };
}
