import { makeSystem, sizes } from '../gen.mjs';
import { checksum, measure } from '../measure.mjs';
import { contestants } from './contestants.mjs';

/** One contestant at one size, as a line of JSON: the median of its times, and a checksum of the matrix it found. */
const [size, name] = process.argv.slice(2);
const shape = { ...sizes[size], editions: 0 };
const { run, matrix } = await contestants[name](makeSystem(shape, 'A'), makeSystem(shape, 'B'));
const { median } = await measure(run, { budget: 4000 });
const cells = matrix();
const shared = cells.reduce((sum, count) => sum + count, 0);
console.log(JSON.stringify({ median, shared, matrix: checksum(Uint32Array.from(cells)) }));
