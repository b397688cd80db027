import { coverage, parseSystem, safeParseDesignation } from 'tixi';
import { describe, expect, test } from 'vitest';
import { adaptSnapshot, snapshotFiles } from './chinese-standards.js';
import { corpusFolder, corpusNote } from './folder.js';

describe.skipIf(corpusFolder === null)(
  `P3 public lists of Chinese standards as systems by category${corpusNote}`,
  () => {
    const files = corpusFolder === null ? [] : snapshotFiles(corpusFolder);

    test('P3 there are three snapshots', () => expect(files).toHaveLength(3));

    test.each(files)('P3 %s loads, no row is lost', (file) => {
      const { rows, document, dirty } = adaptSnapshot(corpusFolder!, file);
      const system = parseSystem(document);
      const { total } = coverage(system);
      expect(system.standards).toHaveLength(rows);
      expect(total.standards).toBe(rows);
      expect(total.placements).toBe(
        (document['children'] as { placements: string[] }[]).reduce(
          (sum, { placements }) => sum + placements.length,
          0,
        ),
      );
      const reported = new Set(dirty.map(({ row }) => row));
      system.standards.forEach((standard, i) => {
        const code = (standard.extra as { code: string }).code;
        const read = safeParseDesignation(code);
        const clean = read.ok && read.value.canonical === code;
        if (!clean) expect(reported, code).toContain(i);
      });
    });

    test('P3 the dirt of the largest is what stands in it', () => {
      const { dirty } = adaptSnapshot(corpusFolder!, files.at(-1)!);
      const problems = (start: string): number => dirty.filter(({ problem }) => problem.startsWith(start)).length;
      expect(problems('duplicate id')).toBe(1);
      expect(problems('replacedBy is no standard')).toBeGreaterThan(0);
      console.log(`${files.at(-1)!}: ${dirty.length} reports on ${new Set(dirty.map(({ row }) => row)).size} rows`);
    });
  },
);
