import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { distFolder } from './dist.mjs';

/** What finished runs have found, so that `--resume` goes on where a long run ended; not under version control. */
const folder = new URL('./.runs/', import.meta.url);

/** Kept results of one part of a run: those that were made with the same build and the same options count. */
export function openKept(part, options, { resume }) {
  const file = fileURLToPath(new URL(`${part}.json`, folder));
  const key = createHash('sha1').update(JSON.stringify(options)).update(buildOf()).digest('hex');
  const before = resume && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const results = before?.key === key ? before.results : {};
  return {
    get: (name) => results[name] ?? null,
    set(name, result) {
      results[name] = result;
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ key, results }));
    },
  };
}

/** The build as one word: every module of it. */
function buildOf() {
  const hash = createHash('sha1');
  const root = fileURLToPath(distFolder);
  for (const name of readdirSync(root, { recursive: true }).sort()) {
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(`${root}/${name}`));
  }
  return hash.digest('hex');
}
