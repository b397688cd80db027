import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What two systems share by their top-level parts, beside the limit kernel and plain objects: the indexes of both systems
 * are there, what is timed is the overlap. Every document has one edition, so that all of them count the same.
 *
 * `node test/bench/overlap.mjs [S] [M] [L]`; each contestant runs in a process of its own.
 */
const asked = process.argv.slice(2);
const contestants = ['limit', 'tixi', 'tixi-lists', 'plain'];

const one = fileURLToPath(new URL('overlap/one.mjs', import.meta.url));
console.log('| size | contestant | overlap, ms | of the limit | shared | matrix |');
console.log('|---|---|---:|---:|---:|---|');
for (const size of asked.length > 0 ? asked : ['S', 'M']) {
  const answers = new Set();
  let limit = null;
  for (const contestant of contestants) {
    const args = ['--expose-gc', '--max-old-space-size=14000', one, size, contestant];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (status !== 0) {
      console.log(`| ${size} | ${contestant} | – | – | – | ${stderr.trim().split('\n').find((line) => /rror/.test(line)) ?? 'ended'} |`);
      continue;
    }
    const { median, shared, matrix } = JSON.parse(stdout);
    limit ??= median;
    answers.add(matrix);
    const agree = answers.size === 1 ? 'agree' : 'differ';
    const ratio = (median / limit).toFixed(2);
    console.log(`| ${size} | ${contestant} | ${median.toFixed(2)} | ${ratio} | ${shared} | ${agree} |`);
  }
}
