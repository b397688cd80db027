import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './prepare.mjs';

/**
 * A full audit, and eleven of its rules beside the same in plain objects and in SQL: processor time and memory.
 *
 * `node test/bench/audit.mjs [S] [ics] [M] [L]`; `ics` needs `TIXI_CORPUS`. Each contestant runs in a process of its own.
 */
const asked = process.argv.slice(2);
const corpus = process.env.TIXI_CORPUS;
const inputs = asked.length > 0 ? asked : ['S', ...(corpus ? ['ics'] : []), 'M'];
const contestants = ['tixi-full', 'tixi', 'plain', ...(isInstalled('@duckdb/node-api') ? ['duckdb'] : [])];

const one = fileURLToPath(new URL('audit/one.mjs', import.meta.url));
console.log('| input | contestant | build, CPU ms | audit, CPU ms | findings | peak, MB | counts |');
console.log('|---|---|---:|---:|---:|---:|---|');
for (const input of inputs) {
  const answers = new Set();
  for (const contestant of contestants) {
    const args = ['--expose-gc', '--max-old-space-size=14000', one, input, contestant];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (status !== 0) {
      console.log(`| ${input} | ${contestant} | – | – | – | – | ${stderr.trim().split('\n').find((line) => /rror/.test(line)) ?? 'ended'} |`);
      continue;
    }
    const { build, audit, findings, peak, counts } = JSON.parse(stdout);
    if (counts !== null) answers.add(JSON.stringify(counts));
    const shown = counts === null ? '' : answers.size === 1 ? 'agree' : `differ: ${JSON.stringify(counts)}`;
    console.log(`| ${input} | ${contestant} | ${build.toFixed(0)} | ${audit.toFixed(1)} | ${findings} | ${peak.toFixed(0)} | ${shown} |`);
  }
}
