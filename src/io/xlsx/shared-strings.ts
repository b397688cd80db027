import { type PackageParts, use } from './package-parts.js';
import { createTextRun } from './text-run.js';
import type { ZipPart } from './zip-directory.js';

/** Reads the texts that the cells of a workbook share, in their order. */
export async function readSharedStrings(parts: PackageParts, part: ZipPart | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  const run = createTextRun(parts.limits.maxCellLength);
  await parts.read(part, {
    open(name) {
      if (name === 'si' || name === 'r') use(parts, 'strings', 'maxStrings');
      if (name === 'si') run.begin();
      else run.open(name);
    },
    text: run.text,
    close(name) {
      if (name === 'si') strings.push(run.take());
      else run.close(name);
    },
  });
  return strings;
}
