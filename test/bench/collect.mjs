import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { contestants } from './contestants.mjs';
import { makeSystem, sizes } from './gen.mjs';
import { flatten } from './flat.mjs';
import { openKept } from './kept.mjs';
import { isInstalled, tixiVersion, versionOf } from './prepare.mjs';
import { runLines } from './processes.mjs';

/** Date, machine and versions, without anything that names the machine. */
export function circumstances() {
  const peers = contestants.map((one) => one.package).filter((name) => name !== undefined);
  return {
    format: 'tixi/bench/1',
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: availableParallelism(),
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${process.arch}`,
    },
    versions: {
      node: process.versions.node,
      tixi: tixiVersion(),
      ...Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
    },
  };
}

/** Runs all contestants of a size, one after another, each in its own process. */
export async function collectSize(size, { budget, only = null, who = null, questions = 1_000_000, resume = false, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'tixi-bench-'));
  try {
    const file = join(folder, `${size}.json`);
    const input = writeInput(size, file);
    const results = [];
    const leftOut = [];
    const failed = [];
    const kept = openKept(`size-${size}`, { budget, only, questions }, { resume });
    for (const one of contestants.filter(
      ({ name, sizes: of }) => of.includes(size) && (who === null || who.includes(name)),
    )) {
      if (!isInstalled(one.package)) {
        say(`${one.name} is left out: ${one.package} is not installed.`);
        leftOut.push(one.name);
        continue;
      }
      const before = kept.get(one.name);
      if (before !== null) {
        say(`${size} ${one.name}: kept from the run before.`);
        results.push(...before);
        continue;
      }
      const own = [];
      const options = { contestant: one.name, file, budget, only, questions };
      const onLine = (line) => {
        say(
          `${size} ${one.name} ${line.work}: ${line.median.toPrecision(3)} ms (${line.min.toPrecision(3)} to ${line.max.toPrecision(3)}, ${line.runs} runs)${line.answer === null ? '' : `, ${line.answer}`}`,
        );
        own.push({ contestant: one.name, ...line });
      };
      const reason = await runLines('./run-one.mjs', options, { heap: one.heap, onLine });
      results.push(...own);
      if (reason === null) {
        kept.set(one.name, own);
        continue;
      }
      say(`${size} ${one.name} failed: ${reason}`);
      failed.push({ contestant: one.name, reason });
    }
    return { size, input, results, leftOut, failed, differences: differences(results) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeInput(size, file) {
  const document = makeSystem(sizes[size]);
  const text = JSON.stringify(document);
  writeFileSync(file, text);
  const { nodes, standards } = flatten(document);
  const placements = standards.reduce((sum, standard) => sum + standard.nodes.length, 0);
  return { nodes: nodes.length - 1, standards: standards.length, placements, characters: text.length };
}

/** Where contestants that did the same work answered differently. */
export function differences(results) {
  const answers = new Map();
  for (const { contestant, work, answer, same, wrong } of results) {
    if (answer === null || wrong !== null) continue;
    const given = answers.get(same) ?? new Map();
    answers.set(same, given);
    given.set(answer, [...(given.get(answer) ?? []), work === same ? contestant : `${contestant} (${work})`]);
  }
  return [...answers]
    .filter(([, given]) => given.size > 1)
    .map(([work, given]) => ({ work, answers: Object.fromEntries(given) }));
}

export async function collectDesignations({ budget, questions = 1_000_000, say }) {
  const results = [];
  const reason = await runLines(
    './run-designations.mjs',
    { budget, questions },
    {
      onLine: (line) => {
        say(`${line.work}: ${line.median.toPrecision(3)} ms, ${line.note}`);
        results.push(line);
      },
    },
  );
  if (reason !== null) say(`designations failed: ${reason}`);
  return results;
}

export async function collectGrowth({ budget, resume = false, say }) {
  const kept = openKept('growth', { budget }, { resume });
  const before = kept.get('steps');
  if (before !== null) return before;
  const steps = [];
  const reason = await runLines(
    './run-growth.mjs',
    { budget },
    {
      onLine: (line) => {
        say(
          `${line.grows} ${line.value}: build ${line.build.toPrecision(3)} ms, rollup ${line.rollup.toPrecision(3)} ms, cold ${line.cold.toPrecision(3)} ms`,
        );
        steps.push(line);
      },
    },
  );
  if (reason === null) kept.set('steps', steps);
  else say(`growth failed: ${reason}`);
  return steps;
}
