import { audit, parseSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { snapshotFiles } from './chinese-standards.js';
import { corpusFolder, corpusNote } from './folder.js';
import { readRows, replacementSystem } from './replacements.js';

/** The number of a document and the year of its edition, by plain text replacement and nothing of tixi. */
function plainKey(code: string): { readonly key: string; readonly year: number } | null {
  const plain = code
    .replace(/[\s ]/g, '')
    .replace(/[—–－―]/g, '-')
    .replace(/\.-/, '-')
    .toUpperCase();
  const match = /^(T\/[A-Z]+|DB\d+(?=\/)|[A-Z]+)(?:\/[TZ])?\/?([\d.]+)-(\d{4})$/.exec(plain);
  return match === null ? null : { key: `${match[1]!} ${match[2]!}`, year: Number(match[3]) };
}

describe.skipIf(corpusFolder === null)(`G37 what is wrong with public lists of Chinese standards${corpusNote}`, () => {
  const files = corpusFolder === null ? [] : snapshotFiles(corpusFolder);

  describe.each(files)('%s', (file) => {
    const rows = readRows(corpusFolder!, file);
    const { findings } = audit(parseSystem(replacementSystem(corpusFolder!, file)));
    const of = (code: string): typeof findings => findings.filter((finding) => finding.code === code);
    const ids = (code: string): ReadonlySet<string> => new Set(of(code).map(({ at }) => at.standard ?? ''));
    const targets = rows
      .flatMap(({ replaces, replacedBy }) => [replaces, replacedBy])
      .filter((text) => typeof text === 'string');
    const groups = new Map<
      string,
      { readonly i: number; readonly year: number; readonly title: string; readonly status: string }[]
    >();
    rows.forEach(({ code, title, status }, i) => {
      const plain = plainKey(code);
      if (plain === null) return;
      const item = { i, year: plain.year, title: title.replace(/\s/g, ''), status };
      groups.set(plain.key, [...(groups.get(plain.key) ?? []), item]);
    });

    test('G37 standards that replace themselves', () => {
      const plain = rows.flatMap(({ code, replaces, replacedBy }, i) =>
        [replaces, replacedBy].includes(code) ? [`row-${i}`] : [],
      );
      expect(ids('relation-to-itself')).toEqual(new Set(plain));
    });

    test('G35 committees that are said to replace standards', () => {
      const committees = targets.filter((text) => /^TC ?\d+$/.test(text));
      expect(new Set(of('designation-unreadable').map(({ args }) => args['text']))).toEqual(new Set(committees));
      if (file === files.at(-1)) expect(new Set(committees).size).toBeGreaterThan(10);
    });

    test('G39 targets spelt with another dash or space are named, each with its right spelling', () => {
      const odd = targets.map((text) => text.replace(/（部分）$/, '')).filter((text) => /[—–]|^DB /.test(text));
      const named = new Set([
        ...of('relation-target-spelling').map(({ args }) => args['target']),
        ...of('designation-repaired').map(({ args }) => args['text']),
      ]);
      for (const text of odd) expect(named).toContain(text);
    });

    test('G40 editions in force that are older than a withdrawn one', () => {
      const older = [...groups.values()].flatMap((group) => {
        const latest = Math.max(...group.filter(({ status }) => status === '废止').map(({ year }) => year));
        return group.filter(({ status, year }) => status !== '废止' && year < latest).map(({ i }) => `row-${i}`);
      });
      expect(ids('older-edition-current')).toEqual(new Set(older));
    });

    test('G41 two titles under one number, in one edition or in several', () => {
      const several = [...groups.values()].filter((group) => new Set(group.map(({ title }) => title)).size > 1);
      const plain = several.filter((group) => new Set(group.map(({ year }) => year)).size > 1);
      const found = of('two-titles').map(({ evidence }) =>
        evidence
          .filter((id) => id.startsWith('row-'))
          .sort()
          .join(' '),
      );
      expect(new Set(found)).toEqual(
        new Set(
          plain.map((group) =>
            group
              .map(({ i }) => `row-${i}`)
              .sort()
              .join(' '),
          ),
        ),
      );
      const oneYear = several.filter((group) => !plain.includes(group)).map((group) => `row-${group[0]!.i}`);
      for (const id of oneYear) expect(ids('records-differ')).toContain(id);
    });
  });
});
