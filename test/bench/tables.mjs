import { contestants, workTitles } from './contestants.mjs';
import { find, judgeGoals, perPlacement } from './goals.mjs';

/** The tables of `docs/performance.md`, all from one run. */
export function tablesOf({ date, machine, versions, sizes, designations }) {
  return [
    underWhich(date, machine, versions),
    ...sizes.flatMap(sizeTables),
    memoryTable(sizes),
    ...(designations.length > 0 ? [designationTable(designations)] : []),
    ...(sizes.length > 1 ? [perPlacementTable(sizes)] : []),
    goalTable(sizes),
  ].join('\n\n');
}

export function underWhich(date, { cores, memoryGigabytes, system }, versions) {
  const listed = Object.entries(versions).map(([name, version]) => `${name} ${version ?? '(not installed)'}`);
  return `Measured on ${date}: ${cores} cores, ${memoryGigabytes} GB, ${system}. ${listed.join(', ')}.`;
}

function sizeTables(run) {
  const { size, input, results, differences, leftOut, failed } = run;
  const names = contestants
    .map(({ name }) => name)
    .filter((name) => name !== 'parse' && results.some((one) => one.contestant === name));
  const works = Object.keys(workTitles).filter((work) =>
    results.some((one) => one.work === work && one.contestant !== 'parse'),
  );
  const times = works.map((work) => [
    workTitles[work],
    ...names.map((name) => spread(find(run, { contestant: name, work }))),
  ]);
  const ratios = works
    .filter(
      (work) =>
        find(run, { contestant: 'tixi', work }) &&
        names.some((name) => name !== 'tixi' && find(run, { contestant: name, work })),
    )
    .map((work) => [
      workTitles[work],
      ...names.map((name) => ratio(find(run, { contestant: name, work }), find(run, { contestant: 'tixi', work }))),
    ]);
  const others = names.filter((name) => name !== 'tixi');
  return [
    `### Size ${size}: ${grouped(input.nodes)} nodes, ${grouped(input.standards)} standards, ${grouped(input.placements)} placements`,
    agreement(differences, leftOut, failed),
    table([['median (minimum–maximum)', ...names], ...times]),
    `How many times the time of tixi:`,
    table([
      ['', ...others],
      ...ratios.map(([title, ...cells]) => [title, ...cells.filter((_, i) => names[i] !== 'tixi')]),
    ]),
    ...notes(results),
    ...parseTable(run),
  ];
}

function agreement(differences, leftOut, failed) {
  const said =
    differences.length === 0
      ? ['Every contestant gave the same answers.']
      : differences.map(({ work, answers }) => `Different answers for ${work}: ${JSON.stringify(answers)}.`);
  if (leftOut.length > 0) said.push(`Left out, not installed: ${leftOut.join(', ')}.`);
  for (const { contestant, reason } of failed) said.push(`${contestant} ended early: ${reason}.`);
  return said.join(' ');
}

function notes(results) {
  const said = results.filter(({ note, wrong }) => note !== null || wrong !== null);
  if (said.length === 0) return [];
  return [
    said
      .map(
        ({ contestant, work, note, wrong, answer }) =>
          `- ${contestant}, ${work}: ${wrong === null ? note : `wrong: ${wrong} (${answer})`}`,
      )
      .join('\n'),
  ];
}

function parseTable(run) {
  const own = run.results.filter(({ contestant }) => contestant === 'parse');
  if (own.length === 0) return [];
  const against = (one, work) => ratio(one, find(run, { contestant: 'parse', work }));
  return [
    table([
      ['reading', 'median (minimum–maximum)', '× JSON.parse', '× zod alone'],
      ...own.map((one) => [workTitles[one.work], spread(one), against(one, 'json-parse'), against(one, 'zod-alone')]),
    ]),
  ];
}

function memoryTable(runs) {
  const rows = runs.flatMap(({ size, results }) =>
    results
      .filter(({ peak }) => peak !== null)
      .map(({ contestant, work, retained, peak }) => [
        size,
        contestant,
        work,
        retained === null ? '–' : megabytes(retained),
        megabytes(peak),
      ]),
  );
  return `### Memory\n\n${table([['size', 'contestant', 'work', 'kept beside the document (heap and external)', 'peak of the process'], ...rows])}`;
}

function designationTable(designations) {
  const least = designations.at(-1);
  return `### Designations\n\n${table([['work', 'median (minimum–maximum)', '×', ''], ...designations.map((one) => [workTitles[one.work], spread(one), ratio(one, least), one.note])])}`;
}

function perPlacementTable(runs) {
  const rows = perPlacement(runs).map(({ contestant, work, costs }) => [
    `${contestant === 'limit' ? 'the limit’s ' : ''}${workTitles[work]}`,
    ...costs.map(({ nanoseconds }) => (nanoseconds === null ? '–' : `${nanoseconds.toFixed(0)} ns`)),
  ]);
  return `### Cost of one placement\n\n${table([['', ...runs.map(({ size }) => size)], ...rows])}`;
}

function goalTable(runs) {
  const rows = judgeGoals(runs).map(({ title, size, value, unit, holds }) => [
    title,
    size,
    value === null ? '–' : `${short(value)} ${unit}`,
    holds === null ? 'not measured' : holds ? 'yes' : '**no**',
  ]);
  return `### Goals\n\n${table([['goal', 'size', 'measured', 'holds'], ...rows])}`;
}

/** Cost as one thing grows, everything else as in size M. */
export function growthTables(steps) {
  const kinds = [...new Set(steps.map(({ grows }) => grows))];
  return kinds.map((kind) => {
    const own = steps.filter(({ grows }) => grows === kind);
    const cost = (ms, { placements }) => `${time(ms)} (${((ms * 1e6) / placements).toFixed(0)} ns)`;
    const rows = own.map((step) => [
      grouped(step.value),
      grouped(step.nodes - 1),
      grouped(step.placements),
      cost(step.build, step),
      cost(step.rollup, step),
      cost(step.cold, step),
      cost(step.parse, step),
    ]);
    return table([
      [kind, 'nodes', 'placements', 'build (per placement)', 'rollup', 'first coverage report', 'parseSystem'],
      ...rows,
    ]);
  });
}

export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function spread(result) {
  return result === undefined ? '–' : `${time(result.median)} (${time(result.min)}–${time(result.max)})`;
}

function ratio(result, against) {
  return result === undefined || against === undefined ? '–' : `${short(result.median / against.median)} ×`;
}

export function time(ms) {
  return ms >= 1000 ? `${short(ms / 1000)} s` : ms >= 0.1 ? `${short(ms)} ms` : `${short(ms * 1000)} µs`;
}

function short(value) {
  return value >= 100 ? grouped(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function megabytes(value) {
  return `${short(value)} MB`;
}

function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
