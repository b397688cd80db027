import { readFileSync } from 'node:fs';
import { flatten } from './flat.mjs';
import { measure, peakMegabytes, resetPeak, retainedMegabytes } from './measure.mjs';
import { ancestorQueries, codeQueries } from './queries.mjs';

/**
 * One contestant in a process of its own: reads a generated document, measures its works in their order and prints a line
 * of JSON for each. The runner starts it with `node --expose-gc run-one.mjs '{"contestant": …}'`.
 */
const { contestant, file, budget, only, questions } = JSON.parse(process.argv[2]);

const text = readFileSync(file, 'utf8');
let flat = null;
let codes = null;
/** A contestant that is done with the document takes it out, so that nobody holds it. */
const input = {
  document: JSON.parse(text),
  flat: () => (flat ??= flatten(input.document)),
  text: contestant === 'parse' ? text : null,
  queries: {
    ancestors: () => ancestorQueries(input.flat(), questions),
    codes: () => (codes ??= codeQueries(input.flat(), questions)),
  },
};
const { default: make } = await import(`./contestants/${contestant}.mjs`);
const works = make(input);
for (const [work, { run, prepare, check, note, wrong, memory, same }] of Object.entries(works)) {
  if (only !== null && !only.includes(work) && work !== 'build') continue;
  const before = memory === undefined ? 0 : retainedMegabytes();
  resetPeak();
  prepare?.();
  if (work === 'code-lookup') input.queries.codes();
  const times = await measure(run, { budget });
  const peak = peakMegabytes();
  const line = {
    work,
    ...times,
    retained: memory === true ? retainedMegabytes() - before : null,
    peak: memory === undefined ? null : peak,
    answer: check === undefined ? null : await check(),
    same: same ?? work,
    note: note ?? null,
    wrong: wrong ?? null,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
process.exit(0);
