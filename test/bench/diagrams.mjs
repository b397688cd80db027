import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeLevels, makeTree, nestNodes } from './gen-tree.mjs';
import { layouts } from './diagram-layouts.mjs';

/**
 * Layout of one tree by tixi and by the layout engines that people would take: `node test/bench/diagrams.mjs [seconds]`.
 * Each runs in a process of its own with a limit of so many seconds (300), and is measured in processor time.
 */
const sizes = { 178: [7, 26, 144], 4000: [20, 180, 800, 2999] };

/** The system that is drawn: titles of some ten characters, a code each. */
function systemOf(counts) {
  const tree = makeTree(counts, 'A');
  const nothing = tree.parents.map(() => []);
  const levels = makeLevels(counts.length);
  return {
    format: 'tixi/1',
    id: 'bench',
    title: { zh: '标准体系' },
    levels,
    children: nestNodes(tree, levels, nothing, tree.parents.map(() => 1)),
    standards: [],
    claims: [],
    sources: [],
  };
}

const [, , first, which, size] = process.argv;
if (first === '--one') await measureOne(which, size);
else await measureAll(Number(first ?? 300));

async function measureAll(seconds) {
  process.stdout.write('| nodes | layout | processor time, median (minimum–maximum) | picture |\n|--:|---|--:|---|\n');
  for (const nodes of Object.keys(sizes)) {
    for (const name of Object.keys(layouts)) {
      const file = fileURLToPath(import.meta.url);
      const args = ['--stack-size=4000', file, '--one', name, nodes];
      const { stdout, stderr, error } = spawnSync(process.execPath, args, { timeout: seconds * 1000, encoding: 'utf8' });
      const failed = error === undefined ? (stderr.split('\n').find((line) => /Error/.test(line)) ?? stderr.slice(0, 80)) : `more than ${seconds} s`;
      process.stdout.write(stdout === '' ? `| ${nodes} | ${name} | – | ${failed.trim()} |\n` : stdout);
    }
  }
}

async function measureOne(name, size) {
  const system = systemOf(sizes[size]);
  const layout = await layouts[name](system);
  const times = [];
  let picture = '';
  for (let spent = 0; times.length < 3 || (spent < 3000 && times.length < 15);) {
    const before = process.cpuUsage();
    picture = await layout();
    const { user, system: kernel } = process.cpuUsage(before);
    times.push((user + kernel) / 1000);
    spent += times.at(-1);
    if (times[0] > 5000) break;
  }
  times.sort((a, b) => a - b);
  const ms = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
  const median = times[times.length >> 1];
  process.stdout.write(`| ${size} | ${name} | ${ms(median)} (${ms(times[0])}–${ms(times.at(-1))}) | ${picture} |\n`);
}
