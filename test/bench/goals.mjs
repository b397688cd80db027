/**
 * The goals that concern building, counting and parsing: each names what is compared, at which size, and the bound.
 * `over` divides by the median of another; without it the median itself, in milliseconds, is held against the bound.
 */
const tixi = (work) => ({ contestant: 'tixi', work });
const parse = (work) => ({ contestant: 'parse', work });
const by = (contestant, work) => ({ contestant, work });

export const goals = [
  {
    title: 'rollup at most 2 × the limit',
    of: tixi('rollup'),
    over: by('limit', 'rollup'),
    most: 2,
    sizes: ['M', 'L'],
  },
  {
    title: 'the same for documents',
    of: tixi('rollup-documents'),
    over: by('limit', 'rollup'),
    most: 2,
    sizes: ['M', 'L'],
  },
  {
    title: 'rollup at least 70 × faster than DuckDB',
    of: by('duckdb', 'rollup'),
    over: tixi('rollup'),
    least: 70,
    sizes: ['L'],
  },
  {
    title: 'rollup at least 140 × faster than plain objects',
    of: by('plain', 'rollup'),
    over: tixi('rollup'),
    least: 140,
    sizes: ['L'],
  },
  {
    title: 'rollup at least 30 × faster than plain objects',
    of: by('plain', 'rollup'),
    over: tixi('rollup'),
    least: 30,
    sizes: ['S'],
  },
  {
    title: 'rollup at least 30 × faster than d3-hierarchy',
    of: by('d3', 'rollup'),
    over: tixi('rollup'),
    least: 30,
    sizes: ['S'],
  },
  { title: 'first coverage report at most 3 ms', of: tixi('coverage-cold'), most: 3, unit: 'ms', sizes: ['S'] },
  {
    title: 'first coverage report faster than plain objects are built',
    of: tixi('coverage-cold'),
    over: by('plain', 'build'),
    most: 1,
    sizes: ['L'],
  },
  {
    title: 'first coverage report faster than DuckDB loads',
    of: tixi('coverage-cold'),
    over: by('duckdb', 'build'),
    most: 1,
    sizes: ['L'],
  },
  {
    title: 'first coverage report at most 1.5 × the limit’s build',
    of: tixi('coverage-cold'),
    over: by('limit', 'build'),
    most: 1.5,
    sizes: ['L'],
  },
  {
    title: 'parse and validate at most 1.5 × bare zod',
    of: parse('parse-value'),
    over: parse('zod-alone'),
    most: 1.5,
    sizes: ['S', 'M', 'L'],
  },
  {
    title: 'trusted parse at most 1.3 × JSON.parse',
    of: parse('parse-trusted'),
    over: parse('json-parse'),
    most: 1.3,
    sizes: ['S', 'M', 'L'],
  },
  {
    title: 'gap scan at most 3 × the limit',
    of: tixi('gap-scan'),
    over: by('limit', 'gap-scan'),
    most: 3,
    sizes: ['S', 'M', 'L'],
  },
  {
    title: 'ancestor tests faster than plain objects',
    of: tixi('ancestor-ids'),
    over: by('plain', 'ancestor-ids'),
    most: 1,
    sizes: ['S', 'M', 'L'],
  },
  {
    title: 'look-ups faster than plain objects',
    of: tixi('code-lookup'),
    over: by('plain', 'code-lookup'),
    most: 1,
    sizes: ['S', 'M', 'L'],
  },
];

/** The index may keep so much beside the document at L. */
export const memoryGoal = { title: 'index beside the document at most 150 MB', most: 150, size: 'L' };

/** From one size to the next, cost a placement may grow by so much. */
export const growthGoal = { title: 'cost a placement from the size before at most 1.3 ×', most: 1.3 };

/** Each goal at each size that was measured: the value, and whether it holds; null where one side is missing. */
export function judgeGoals(runs) {
  const judged = goals.flatMap(({ title, of, over, most, least, unit, sizes }) =>
    runs
      .filter(({ size }) => sizes.includes(size))
      .map((run) => {
        const value = valueOf(run, of, over);
        const holds = value === null ? null : value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? 0);
        return { title, size: run.size, value, unit: unit ?? '×', holds };
      }),
  );
  return [...judged, ...judgeMemory(runs), ...judgeSizes(runs)];
}

function valueOf(run, of, over) {
  const one = find(run, of)?.median ?? null;
  if (one === null || over === undefined) return one;
  const other = find(run, over)?.median ?? null;
  return other === null ? null : one / other;
}

export function find(run, { contestant, work }) {
  return run.results.find((result) => result.contestant === contestant && result.work === work);
}

function judgeMemory(runs) {
  const { title, most, size } = memoryGoal;
  const run = runs.find((one) => one.size === size);
  const value = run === undefined ? null : (find(run, tixi('build'))?.retained ?? null);
  return run === undefined ? [] : [{ title, size, value, unit: 'MB', holds: value === null ? null : value <= most }];
}

/** What should grow as the work does, each with what shows how much the memory of the machine lets the like of it grow. */
const growing = [
  { of: tixi('build'), beside: by('limit', 'build') },
  { of: tixi('coverage-cold'), beside: by('limit', 'build') },
  { of: tixi('rollup-documents'), beside: by('limit', 'rollup') },
  { of: parse('parse-value'), beside: parse('json-parse') },
];

/** The cost of one placement from size to size, ours and what it is held against. */
export function perPlacement(runs) {
  const all = growing.flatMap(({ of, beside }) => [of, beside]);
  const each = all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
  return each.map((one) => ({
    ...one,
    costs: runs.map((run) => {
      const { median } = find(run, one) ?? { median: null };
      return { size: run.size, nanoseconds: median === null ? null : (median * 1e6) / run.input.placements };
    }),
  }));
}

function isSame(one, other) {
  return one.contestant === other.contestant && one.work === other.work;
}

function judgeSizes(runs) {
  const costs = perPlacement(runs);
  return growing.flatMap(({ of, beside }) => {
    const [own, other] = [of, beside].map((wanted) => growthOf(costs.find((one) => isSame(one, wanted))));
    return own.flatMap(({ size, value }, i) => {
      const against = other[i].value;
      const relative = value === null || against === null ? null : value / against;
      const besides = `${of.work}: that growth at most 1.3 × what it is for ${beside.contestant}, ${beside.work}`;
      return [held(`${of.work}: ${growthGoal.title}`, size, value), held(besides, size, relative)];
    });
  });
}

/** By how much the cost of a placement grows from each size to the next. */
function growthOf({ costs }) {
  return costs.slice(1).map(({ size, nanoseconds }, i) => {
    const before = costs[i].nanoseconds;
    return { size, value: nanoseconds === null || before === null ? null : nanoseconds / before };
  });
}

function held(title, size, value) {
  return { title, size, value, unit: '×', holds: value === null ? null : value <= growthGoal.most };
}
