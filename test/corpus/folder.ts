import { existsSync } from 'node:fs';

/** The folder of real data named by TIXI_CORPUS, or null: then the corpus tests are skipped, and say so. */
export const corpusFolder: string | null = findCorpus();

/** The end of a test group's name: why it is skipped, if it is. */
export const corpusNote = corpusFolder === null ? ' (skipped: TIXI_CORPUS names no folder)' : '';

function findCorpus(): string | null {
  const folder = process.env['TIXI_CORPUS'];
  if (folder === undefined || folder === '') return null;
  if (!existsSync(folder)) throw new Error(`TIXI_CORPUS names ${folder}, which is not there.`);
  return folder;
}
