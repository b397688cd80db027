import { readFileSync, writeFileSync } from 'node:fs';
import { find } from './goals.mjs';

const file = new URL('./recorded.json', import.meta.url);

/** A ratio is a collapse where it is worse than the recorded one by this factor. */
const collapse = 3;

const tixi = (work) => ({ contestant: 'tixi', work });
const parse = (work) => ({ contestant: 'parse', work });

/**
 * What the library takes for its own work over what somebody else takes for theirs, in one run: smaller is better. The
 * fastest runs are compared, since a busy machine only ever adds.
 */
const compared = {
  'rollup to limit': [tixi('rollup'), { contestant: 'limit', work: 'rollup' }],
  'rollup to plain': [tixi('rollup'), { contestant: 'plain', work: 'rollup' }],
  'rollup to d3': [tixi('rollup'), { contestant: 'd3', work: 'rollup' }],
  'rollup of documents to plain': [tixi('rollup-documents'), { contestant: 'plain', work: 'rollup-documents' }],
  'build to limit': [tixi('build'), { contestant: 'limit', work: 'build' }],
  'build to plain': [tixi('build'), { contestant: 'plain', work: 'build' }],
  'first coverage report to the build of the limit': [tixi('coverage-cold'), { contestant: 'limit', work: 'build' }],
  'gap scan to limit': [tixi('gap-scan'), { contestant: 'limit', work: 'gap-scan' }],
  'ancestor tests to plain': [tixi('ancestor-ids'), { contestant: 'plain', work: 'ancestor-ids' }],
  'look-ups to plain': [tixi('code-lookup'), { contestant: 'plain', work: 'code-lookup' }],
  'parse to zod': [parse('parse-value'), parse('zod-alone')],
  'trusted parse to JSON.parse': [parse('parse-trusted'), parse('json-parse')],
};

/** The contestants that the check needs: none that has to be compiled or downloaded in large. */
export const checked = ['tixi', 'parse', 'limit', 'plain', 'd3'];

export function ratiosOf(run) {
  const ratios = {};
  for (const [name, [own, other]] of Object.entries(compared)) {
    const [one, two] = [find(run, own), find(run, other)];
    if (one !== undefined && two !== undefined) ratios[name] = Number((one.min / two.min).toPrecision(3));
  }
  return ratios;
}

export function record(run, { date }) {
  writeFileSync(file, `${JSON.stringify({ size: run.size, date, ratios: ratiosOf(run) }, null, 2)}\n`);
}

/** Compares the ratios of a run with the recorded ones; returns the lines to print and whether anything collapsed. */
export function check(run) {
  const recorded = JSON.parse(readFileSync(file, 'utf8')).ratios;
  const now = ratiosOf(run);
  const lines = [];
  const bad = [
    ...run.differences.map(({ work }) => `different answers for ${work}`),
    ...run.failed.map(({ contestant, reason }) => `${contestant}: ${reason}`),
  ];
  for (const [name, before] of Object.entries(recorded)) {
    const value = now[name];
    if (value === undefined) lines.push(`${name}: left out`);
    else {
      lines.push(`${name}: ${value} (recorded ${before})`);
      if (value > before * collapse) bad.push(`${name} went from ${before} to ${value}`);
    }
  }
  return { lines, bad };
}
