import type { CrosswalkGraph } from './graph.js';

/**
 * Marks the stops from which any of a range can be reached. Every step can be taken back, so that this is one spread
 * from the range; a stop outside it needs no search of its own.
 */
export function markReach({ offset, to }: CrosswalkGraph, start: number, end: number): Uint8Array {
  const marked = new Uint8Array(offset.length - 1).fill(1, start, end);
  const waiting = Array.from({ length: end - start }, (_, i) => start + i);
  for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
    for (let step = offset[stop] as number; step < (offset[stop + 1] as number); step++) {
      const next = to[step] as number;
      if (marked[next] === 1) continue;
      marked[next] = 1;
      waiting.push(next);
    }
  }
  return marked;
}
