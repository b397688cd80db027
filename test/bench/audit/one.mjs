import { fromDist } from '../dist.mjs';
import { medianOf, peakMegabytes, resetPeak } from '../measure.mjs';
import { inputOf } from './inputs.mjs';
import { day, rules, useReadings } from './rules.mjs';

/** One contestant on one input: builds, audits a few times, and prints a line of JSON. */
const [input, contestant] = process.argv.slice(2);
const document = inputOf(input);
if (input === 'ics' && !contestant.startsWith('tixi')) useReadings(await readingsOf(document));
globalThis.gc?.();
resetPeak();

const { build, run } = await contestantOf(contestant);
const [built, buildTime] = await timed(() => build(document));
const times = [];
let found;
for (let i = 0; i < 7 && (i < 3 || times.reduce((a, b) => a + b) < 10_000); i++) {
  const [result, time] = await timed(() => run(built));
  found = result;
  times.push(time);
}
const counts = contestant === 'tixi-full' ? null : Object.fromEntries(rules.map((rule) => [rule, found[rule]?.length ?? 0]));
const findings = Object.values(found).reduce((sum, { length }) => sum + length, 0);
process.stdout.write(JSON.stringify({ build: buildTime, audit: medianOf(times), findings, peak: peakMegabytes(), counts }));
process.exit(0);

/** A result with the processor time that it took, in milliseconds: other work on the machine does not count. */
async function timed(work) {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

/** Real numbers as tixi reads them; what it cannot read is a document of its own. */
async function readingsOf({ standards }) {
  const { safeParseDesignation } = await fromDist('designation/parse');
  return new Map(
    standards.map(({ designation }) => {
      const read = safeParseDesignation(designation);
      return [designation, read.ok ? { key: read.value.document, year: read.value.year } : { key: `? ${designation}`, year: null }];
    }),
  );
}

async function contestantOf(name) {
  if (!name.startsWith('tixi')) return await import(`./${name}.mjs`);
  const { parseSystem } = await fromDist('system/parse');
  const { audit } = await fromDist('gaps/audit');
  const { ruleCodes } = await fromDist('gaps/rules');
  const off = ruleCodes.filter((code) => name === 'tixi' && !rules.includes(code)).map((code) => [code, 'off']);
  const policy = { format: 'tixi/policy/1', rules: Object.fromEntries(off) };
  return {
    build: (document) => parseSystem(document),
    run: (system) => grouped(audit(system, { asOf: day, policy }).findings),
  };
}

function grouped(findings) {
  const groups = {};
  for (const finding of findings) (groups[finding.code] ??= []).push(finding);
  return groups;
}
