import { pick, randomFrom } from './random.mjs';

/** A million questions whether a node stands above another: half of them do, or are the same. */
export function ancestorQueries({ nodes }, count) {
  const random = randomFrom(4242);
  const numbers = new Map(nodes.map(({ code }, i) => [code, i]));
  const parents = nodes.map(({ parent }) => (parent === null ? -1 : numbers.get(parent)));
  const depths = parents.map(() => 0);
  for (let i = 1; i < parents.length; i++) depths[i] = depths[parents[i]] + 1;
  const above = new Int32Array(count);
  const below = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    below[i] = 1 + Math.floor(random() * (nodes.length - 1));
    above[i] = 1 + Math.floor(random() * (nodes.length - 1));
    if (random() >= 0.5) continue;
    above[i] = below[i];
    for (let up = Math.floor(random() * depths[below[i]]); up > 0; up--) above[i] = parents[above[i]];
  }
  const idsOf = (rows) => Array.from(rows, (row) => nodes[row].code);
  return { above, below, aboveIds: idsOf(above), belowIds: idsOf(below) };
}

/** A million codes as people write them: a quarter in lower case, a quarter closed up with a long dash, 5 % unknown. */
export function codeQueries({ standards }, count) {
  const random = randomFrom(4343);
  return Array.from({ length: count }, (_, i) => {
    const code = random() < 0.05 ? `GB/T ${8_000_000 + i}-2021` : pick(random, standards).code;
    const way = random();
    const written =
      way > 0.75 ? code.toLowerCase() : way > 0.5 && !/^I/.test(code) ? code.replace('-', '—').replace(' ', '') : code;
    // Texts cut from others point into them; what a user types does not.
    return Buffer.from(written, 'utf8').toString('utf8');
  });
}

/** The ordinary way to make two spellings of a code alike. */
export function normalCode(code) {
  return code.normalize('NFKC').toUpperCase().replace(/\s+/g, '').replace(/[‐-―]/g, '-');
}
