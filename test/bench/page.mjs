import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../docs/performance.md', import.meta.url);

/** Puts a text between the markers of a part of the page. */
export function writePart(part, text) {
  if (!existsSync(file)) throw new Error('docs/performance.md is missing: its prose is written by hand.');
  const page = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- bench:${part} -->`, `<!-- bench:${part} end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no part ${start} … ${end}.`);
  writeFileSync(file, `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`);
}
