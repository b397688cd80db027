import { parseSystem, sameDocument, safeParseDesignation, suggestLinks, type Standard } from 'tixi';
import { describe, expect, test } from 'vitest';
import { adaptSnapshot, snapshotFiles } from './chinese-standards.js';
import { corpusFolder, corpusNote } from './folder.js';

/** A title without spaces and punctuation, in which public lists differ at will. */
function lettersOf({ title }: Standard): string {
  return (title.zh ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether two listed standards are editions of one document, by their designations. */
function isOneDocument(a: Standard, b: Standard): boolean {
  const [one, other] = [a.designation ?? '', b.designation ?? ''];
  const readable = [one, other].every((text) => safeParseDesignation(text).ok);
  return readable ? sameDocument(one, other) : false;
}

describe.skipIf(corpusFolder === null)(`L7 duplicate titles in public lists${corpusNote}`, () => {
  test.each(corpusFolder === null ? [] : snapshotFiles(corpusFolder))(
    'L7 %s: every pair of different documents with one title is suggested: precision and recall',
    (file) => {
      const system = parseSystem(adaptSnapshot(corpusFolder!, file).document);
      const { standards } = system;
      const truth = new Set<string>();
      standards.forEach((a, i) =>
        standards.slice(i + 1).forEach((b) => {
          if (lettersOf(a) === lettersOf(b) && !isOneDocument(a, b)) truth.add(`${a.id} ${b.id}`);
        }),
      );
      const workspace = {
        format: 'tixi/workspace/1',
        id: 'w',
        title: { zh: 'w' },
        systems: [system],
        standards: [],
        links: [],
        sources: [],
      } as const;
      for (const duplicates of [1, 0.9, 0.8, 0.7]) {
        const found = suggestLinks(workspace, { duplicates, most: 10 }).standards;
        const right = found.filter(({ from, to }) => truth.has(`${from.standard} ${to.standard}`)).length;
        console.log(
          `${file} at ${duplicates}: ${found.length} suggested, ${right} of ${truth.size} duplicate titles found`,
        );
        expect(right).toBe(truth.size);
        if (duplicates === 1)
          expect(found.filter(({ from, to }) => !truth.has(`${from.standard} ${to.standard}`))).toEqual([]);
      }
    },
  );
});
