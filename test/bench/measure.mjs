import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** A run of at least a millisecond is made of so many calls, so that the clock can tell it. */
const shortest = 1;

export function collectGarbage() {
  globalThis.gc?.();
  globalThis.gc?.();
}

/**
 * Median, minimum and maximum of at least five runs after warm-up, in milliseconds a call.
 *
 * Short work is called often first and measured without forced collections, which would empty the caches; long work is
 * measured with one before each run, outside of the clock. Work beyond twenty seconds is not warmed up.
 */
export async function measure(run, { budget }) {
  collectGarbage();
  const first = await timeOf(run, 1);
  const second = first.ms < 20_000 ? await timeOf(run, 1) : first;
  const times = [];
  let spent = 0;
  const sample = async (calls) => {
    const { ms } = await timeOf(run, calls);
    times.push(ms / calls);
    spent += ms;
  };
  if (second.ms < 600) {
    const calls = Math.max(1, Math.ceil(shortest / (await warm(run))));
    while (times.length < 7 || (spent < budget / 2 && times.length < 41)) await sample(calls);
  } else {
    if (first === second) times.push(first.ms);
    while (times.length < 5 || (spent < budget && times.length < 11)) {
      collectGarbage();
      await sample(1);
    }
  }
  return { median: medianOf(times), min: Math.min(...times), max: Math.max(...times), runs: times.length };
}

async function timeOf(run, calls) {
  const start = performance.now();
  let result;
  for (let i = 0; i < calls; i++) {
    result = run();
    if (result instanceof Promise) result = await result;
  }
  return { ms: performance.now() - start, result };
}

/** Runs for 0.4 s, at least three times; returns what a call took in the end. */
async function warm(run) {
  const start = performance.now();
  let last = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 || performance.now() - start < 400; i++) last = (await timeOf(run, 1)).ms;
  return Math.max(last, 1e-4);
}

export function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What this process keeps on the heap and outside of it, in MB. */
export function retainedMegabytes() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** Starts to watch the peak of the process anew where the system allows it. */
export function resetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the peak since the start of the process is all there is.
  }
}

export function peakMegabytes() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** A short name for some numbers, to tell whether two contestants found the same. */
export function checksum(...arrays) {
  const hash = createHash('sha1');
  for (const { buffer, byteOffset, byteLength } of arrays) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest('hex').slice(0, 12);
}
