import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isInstalled, prepare } from './prepare.mjs';
import { time } from './tables.mjs';

/**
 * One edit and the root's coverage after it: a placement, and a move of a leaf to another part, each made to the document
 * that the edit before has left. `node test/bench/edits.mjs [M] [L]`; each contestant runs in a process of its own.
 *
 * `tixi` copies the path by hand and carries the index over; `operations` are the library's own; `clone` is
 * structuredClone, plain objects built anew and counted; `immer` drafts the path and counts the same way; `graphology`
 * changes its graph in place and counts anew; `limit` is the kernel, which changes its counts in place and cannot go back
 * (its placement is of a new standard).
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['M', 'L'];
const heap = 18_000;

prepare((text) => process.stderr.write(`${text}\n`));
const peers = ['immer', 'graphology'].filter((name) => isInstalled(name));
const contestants = ['tixi', 'operations', 'limit', 'clone', ...peers];
const one = fileURLToPath(new URL('edits/one.mjs', import.meta.url));
process.stdout.write('| size | contestant | edit | first | median (minimum–maximum) | parts after five |\n|---|---|---|--:|--:|---|\n');
for (const size of sizes) {
  for (const contestant of contestants) {
    for (const edit of ['place', 'move']) {
      const args = ['--expose-gc', `--max-old-space-size=${heap}`, one, JSON.stringify({ size, contestant, edit })];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      process.stdout.write(`${rowOf(size, contestant, edit, status === 0 ? JSON.parse(stdout) : { reason: reasonOf(stderr) })}\n`);
    }
  }
}

function rowOf(size, contestant, edit, { first, median, min, max, answer, reason }) {
  const times = reason === undefined ? `${time(first)} | ${time(median)} (${time(min)}–${time(max)})` : `– | ${reason}`;
  return `| ${size} | ${contestant} | ${edit} | ${times} | ${answer ?? '–'} |`;
}

function reasonOf(errors) {
  return errors.split('\n').find((line) => /rror|out of memory/.test(line))?.trim() ?? 'ended early';
}
