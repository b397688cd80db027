import { buildIndex, documentInput, rollup } from './contestants/tixi-inner.mjs';
import { fromDist } from './dist.mjs';
import { makeSystem } from './gen.mjs';
import { growth } from './growth-shapes.mjs';
import { measure } from './measure.mjs';

/** What the library costs as one thing grows; prints a line of JSON for each step. */
const { budget } = JSON.parse(process.argv[2]);
const { coverage, parseSystem } = await fromDist('index');

for (const { grows, steps } of growth) {
  for (const [value, shape] of steps) {
    const document = makeSystem(shape);
    const system = parseSystem(document, { trusted: true });
    const index = buildIndex(system);
    const input = documentInput(index);
    const { total } = coverage(system);
    const build = await measure(() => buildIndex({ ...document }), { budget });
    const count = await measure(() => rollup(index, input), { budget });
    const cold = await measure(() => coverage(parseSystem({ ...system }, { trusted: true })), { budget });
    const parse = await measure(() => parseSystem(document), { budget });
    const line = {
      grows,
      value,
      nodes: index.nodes().size,
      standards: document.standards.length,
      placements: total.placements,
      build: build.median,
      rollup: count.median,
      cold: cold.median,
      parse: parse.median,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
