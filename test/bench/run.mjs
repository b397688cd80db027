import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check, checked, record } from './check.mjs';
import { circumstances, collectDesignations, collectGrowth, collectSize } from './collect.mjs';
import { judgeGoals } from './goals.mjs';
import { prepare } from './prepare.mjs';
import { writePart } from './page.mjs';
import { growthTables, tablesOf, underWhich } from './tables.mjs';

const usage = `npm run bench                            all sizes; writes the tables of docs/performance.md
npm run bench -- --growth                the same, and cost as one thing grows
npm run bench -- --resume                goes on where a whole run ended: what is finished with this build is kept
npm run bench -- --only-growth           cost as one thing grows; prints tables
npm run bench -- --size S [--size M]     these sizes only; prints tables
npm run bench -- --size S --json         prints JSON
npm run bench -- --check                 size S: fails where a ratio collapsed against recorded.json
npm run bench -- --record                size S: writes recorded.json
  --who tixi,limit   --work rollup,build   --dist FOLDER (another build)   --budget MS (a work)`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    'only-growth': { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    who: { type: 'string' },
    work: { type: 'string' },
    dist: { type: 'string' },
    budget: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const say = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n`);

if (values.dist !== undefined) process.env.TIXI_BENCH_DIST = resolve(values.dist);
const list = (text) => text?.split(',') ?? null;

if (values.help) print(usage);
else {
  prepare(say);
  process.exitCode = values.check || values.record ? await guard() : await bench();
}

/** The short run that continuous integration makes. */
async function guard() {
  const measure = () =>
    collectSize('S', { budget: Number(values.budget ?? 2000), who: checked, questions: 100_000, say });
  const run = await measure();
  if (values.record) {
    record(run, circumstances());
    return 0;
  }
  let { lines, bad } = check(run);
  if (bad.length > 0) {
    // A busy machine compiles late; what has collapsed has done so twice.
    say('A ratio collapsed: everything is measured once more.');
    const again = check(await measure());
    const nameOf = (line) => line.split(' went from ')[0];
    const before = new Set(bad.map(nameOf));
    ({ lines } = again);
    bad = again.bad.filter((line) => before.has(nameOf(line)));
  }
  for (const line of lines) print(line);
  for (const line of bad) print(`collapsed: ${line}`);
  return bad.length > 0 ? 1 : 0;
}

async function bench() {
  const budget = Number(values.budget ?? 6000);
  const { resume } = values;
  if (values['only-growth']) {
    print(growthTables(await collectGrowth({ budget: budget / 4, resume, say })).join('\n\n'));
    return 0;
  }
  const whole = values.size === undefined && values.who === undefined && values.work === undefined;
  const sizes = [];
  for (const size of values.size ?? (values.growth && !whole ? [] : ['S', 'M', 'L'])) {
    sizes.push(await collectSize(size, { budget, only: list(values.work), who: list(values.who), resume, say }));
  }
  const designations = whole ? await collectDesignations({ budget, say }) : [];
  const growth = values.growth ? await collectGrowth({ budget: budget / 4, resume, say }) : [];
  const run = { ...circumstances(), sizes, designations, growth };
  if (values.json) print(JSON.stringify({ ...run, goals: judgeGoals(sizes) }, null, 2));
  else if (whole) writePage(run);
  else print(tablesOf(run));
  return sizes.some(({ differences }) => differences.length > 0) ? 1 : 0;
}

function writePage(run) {
  writePart('tables', tablesOf(run));
  if (run.growth.length > 0) {
    writePart('growth', [underWhich(run.date, run.machine, run.versions), ...growthTables(run.growth)].join('\n\n'));
  }
  say('docs/performance.md is written.');
}
