import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fromDist } from './dist.mjs';
import { makeTitles } from './suggest-titles.mjs';

/**
 * Suggestions between titles in great numbers: time, peak memory, and recall against comparing all with all.
 *
 * `npm run build && node test/bench/suggest.mjs [nodes] [standards] [loose] [recall]`; each runs in a process of its own.
 */
const jobs = {
  nodes: { what: '100,000 × 100,000 titles of nodes, similarity 0.8', run: () => nodes(100_000, 0.8) },
  standards: { what: '200,000 titles of standards with each other, similarity 0.8', run: () => standards(100_000) },
  loose: { what: '100,000 × 100,000 titles of nodes, similarity 0.6', run: () => nodes(100_000, 0.6) },
  recall: { what: '20,000 × 20,000 titles of nodes against all pairs, similarity 0.8', run: () => recall(20_000, 0.8) },
};

const [asked, ...more] = process.argv.slice(2);
if (asked === '--job') process.stdout.write(JSON.stringify(await jobs[more[0]].run()));
else {
  console.log('| what | pairs | cut | recall | time, s | processor, s | peak, MB |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  for (const name of asked === undefined ? Object.keys(jobs) : [asked, ...more]) {
    const args = [fileURLToPath(import.meta.url), '--job', name];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { pairs, cut, found, time, processor, peak } = JSON.parse(stdout);
    const cells = [pairs, cut, found ?? '–', time.toFixed(1), processor.toFixed(1), peak.toFixed(0)];
    console.log(`| ${jobs[name].what} | ${cells.join(' | ')} |`);
  }
}

function system(id, children, list = []) {
  return { format: 'tixi/1', id, title: { zh: id }, levels: [], children, standards: list, claims: [], sources: [] };
}

function asNodes(titles) {
  return titles.map((zh, i) => ({ id: `n${i}`, title: { zh } }));
}

async function measured(systems, options) {
  const { suggestLinks } = await fromDist('workspace/suggest/suggest-links');
  const before = process.cpuUsage();
  const started = performance.now();
  const result = suggestLinks({ systems, standards: [], links: [] }, options);
  const time = (performance.now() - started) / 1000;
  const { user, system: kernel } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  return { result, time, processor: (user + kernel) / 1e6, peak: maxRSS / 1000, cut: result.cut };
}

async function nodes(count, similarity) {
  const [left, right] = makeTitles(count, 0.3, 1);
  const { result, ...rest } = await measured([system('a', asNodes(left)), system('b', asNodes(right))], {
    similarity,
    least: 0.1,
  });
  return { ...rest, pairs: result.nodes.length };
}

async function standards(count) {
  const [left, right] = makeTitles(count, 0.3, 1);
  const list = [...left, ...right].map((zh, i) => ({ id: `s${i}`, title: { zh }, status: 'in-force' }));
  const { result, ...rest } = await measured([system('a', [], list)], {});
  return { ...rest, pairs: result.standards.length };
}

/** The share of all pairs, found by comparing every title with every other, that is suggested. */
async function recall(count, similarity) {
  const [left, right] = makeTitles(count, 0.3, 1);
  const { result, ...rest } = await measured([system('a', asNodes(left)), system('b', asNodes(right))], {
    similarity,
    least: 0.1,
    most: 1000,
  });
  const suggested = new Set(result.nodes.map(({ from, to }) => `${from.node} ${to.node}`));
  const { piecesOf } = await fromDist('workspace/suggest/title-pieces');
  const { offset, piece, kinds } = piecesOf([...left, ...right]);
  const sets = Array.from({ length: left.length + right.length }, (_, i) => piece.slice(offset[i], offset[i + 1]));
  const marks = new Int32Array(kinds);
  let [all, found] = [0, 0];
  left.forEach((_, i) => {
    for (const one of sets[i]) marks[one] = i + 1;
    for (let j = 0; j < right.length; j++) {
      const other = sets[left.length + j];
      let common = 0;
      for (let k = 0; k < other.length; k++) if (marks[other[k]] === i + 1) common++;
      if (common < similarity * (sets[i].length + other.length - common) - 1e-9) continue;
      all++;
      if (suggested.has(`n${i} n${j}`)) found++;
    }
  });
  return { ...rest, pairs: result.nodes.length, found: `${found} of ${all}` };
}
