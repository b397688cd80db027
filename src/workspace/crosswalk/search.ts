import { stepKinds } from '../../model/sets/crosswalk.js';
import type { CrosswalkGraph } from './graph.js';
import type { Penalties } from './presets.js';

/** A stop that was reached, and the steps that the cheapest way to it takes. */
export interface Reached {
  readonly stop: number;
  readonly score: number;
  /** Positions of the steps in the graph. */
  readonly steps: readonly number[];
}

/** Finds the so many cheapest stops among `start` up to `end`, from one stop. */
export type Search = (source: number, start: number, end: number, most: number) => readonly Reached[];

/**
 * Makes a search for the cheapest ways over a graph (Dijkstra with a queue of buckets, since penalties are whole
 * numbers). Of two ways with one score the one of fewer steps counts, then the one that comes from the earlier stop.
 */
export function createSearch(graph: CrosswalkGraph, penalties: Penalties): Search {
  const { offset, from, to, kind } = graph;
  const size = offset.length - 1;
  const penaltyOf = Int32Array.from(stepKinds, (step) => penalties[step]);
  const score = new Float64Array(size);
  const depth = new Int32Array(size);
  const via = new Int32Array(size);
  const round = new Int32Array(size);
  const queue = createBuckets(Math.max(...penaltyOf) + 1);
  let now = 0;

  const relax = (stop: number): void => {
    const steps = (depth[stop] as number) + 1;
    for (let step = offset[stop] as number; step < (offset[stop + 1] as number); step++) {
      const next = to[step] as number;
      const sum = (score[stop] as number) + (penaltyOf[kind[step] as number] as number);
      const before = (round[next] as number) === now ? (score[next] as number) : Infinity;
      if (sum < before || (sum === before && steps < (depth[next] as number))) {
        round[next] = now;
        score[next] = sum;
        depth[next] = steps;
        via[next] = step;
        queue.add(next, sum, steps);
      } else if (sum === before && steps === (depth[next] as number) && stop < (from[via[next] as number] as number))
        via[next] = step;
    }
  };

  const wayTo = (stop: number): readonly number[] => {
    const steps: number[] = [];
    for (let here = stop; (depth[here] as number) > 0; here = from[via[here] as number] as number)
      steps.push(via[here] as number);
    return steps.reverse();
  };

  return (source, start, end, most) => {
    now++;
    round[source] = now;
    score[source] = depth[source] = 0;
    queue.add(source, 0, 0);
    const found: number[] = [];
    while (found.length < most) {
      const bucket = queue.next();
      if (bucket === null) break;
      const fresh = bucket.stops.filter(
        (stop) => score[stop] === bucket.score && (depth[stop] as number) === bucket.depth,
      );
      for (const stop of fresh.filter((one) => one >= start && one < end).sort((a, b) => a - b)) found.push(stop);
      for (const stop of fresh) relax(stop);
    }
    queue.clear();
    return found.slice(0, most).map((stop) => ({ stop, score: score[stop] as number, steps: wayTo(stop) }));
  };
}

/** Stops that wait at one score and one number of steps. */
interface Bucket {
  readonly score: number;
  readonly depth: number;
  readonly stops: readonly number[];
}

interface Buckets {
  readonly add: (stop: number, score: number, depth: number) => void;
  /** The cheapest bucket, and of one score that of the fewest steps; null where none waits. */
  readonly next: () => Bucket | null;
  readonly clear: () => void;
}

/** Waiting scores never lie further apart than the dearest step, so that a ring of so many buckets is enough. */
function createBuckets(size: number): Buckets {
  const ring = Array.from({ length: size }, (): (number[] | undefined)[] => []);
  let [score, depth, waiting] = [0, 0, 0];
  return {
    add(stop, sum, steps) {
      const bucket = ring[sum % size];
      if (bucket === undefined) return;
      const list = bucket[steps];
      if (list === undefined) bucket[steps] = [stop];
      else list.push(stop);
      waiting++;
    },
    next() {
      while (waiting > 0) {
        const bucket = ring[score % size] ?? [];
        for (; depth < bucket.length; depth++) {
          const stops = bucket[depth];
          if (stops === undefined) continue;
          bucket[depth] = undefined;
          waiting -= stops.length;
          return { score, depth, stops };
        }
        bucket.length = 0;
        score++;
        depth = 0;
      }
      return null;
    },
    clear() {
      for (const bucket of ring) bucket.length = 0;
      score = depth = waiting = 0;
    },
  };
}
