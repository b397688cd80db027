import { describe, expect, test } from 'vitest';
import { audit, parseSystem } from 'tixi';
import type { DraftNode, DraftSystem } from '../fixtures/large-system.js';
import { groundOf, plantTen, plantTogether, type Ground, type Harvest } from '../gaps/planting.js';
import { plants } from '../gaps/plants.js';
import { setOff } from '../gaps/set-off.js';
import { corpusFolder, corpusNote } from './folder.js';
import { icsIecDocument } from './ics-iec.js';

describe.skipIf(corpusFolder === null)(`G1 defects planted in ICS × IEC${corpusNote}`, () => {
  const base = corpusFolder === null ? null : (icsIecDocument(corpusFolder) as unknown as DraftSystem);
  const make = (): DraftSystem => ({
    ...base!,
    children: structuredClone(base!.children),
    standards: [...base!.standards],
    claims: [],
    sources: [],
  });
  const ground: Ground | null = base === null ? null : groundOf(make);
  // Fifteen rules at a time have leaves enough; what a branch that does not apply sets off stands all over the tree.
  const together = Object.keys(plants).filter((code) => code !== 'not-applicable');
  const batches = Array.from({ length: Math.ceil(together.length / 15) }, (_, i) =>
    together.slice(i * 15, i * 15 + 15),
  );

  const holds = (code: string, { planted, found, setOff: others }: Harvest): void => {
    expect(new Set(planted).size, code).toBe(10);
    expect(found, code).toEqual(planted);
    expect(others, code).toEqual(setOff[code]?.ics ?? []);
  };

  test.each(batches.map((codes) => [codes.join(', '), codes] as const))(
    'G1 %s: each reports exactly its ten, and sets off what is listed',
    (_, codes) => {
      const { harvests, stray } = plantTogether(codes, ground!);
      for (const code of codes) holds(code, harvests.get(code)!);
      expect(stray).toEqual([]);
    },
  );

  test('G1 not-applicable reports exactly its ten, and sets off what is listed', () => {
    holds('not-applicable', plantTen('not-applicable', ground!));
  });
});

describe.skipIf(corpusFolder === null)(`G13 the four states of ICS × IEC${corpusNote}`, () => {
  const count = (document: unknown): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { code, severity } of audit(parseSystem(document)).findings) {
      const key = `${code} ${severity}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };

  test('G1 with every standard in force and every leaf requiring one there are 700 gaps, all at empty leaves', () => {
    const document = icsIecDocument(corpusFolder!) as unknown as DraftSystem;
    const demand = (nodes: readonly DraftNode[]): void => {
      for (const node of nodes) {
        if ((node.children ?? []).length === 0) node.expectation = { required: 1 };
        demand(node.children ?? []);
      }
    };
    demand(document.children);
    const standards = document.standards.map((standard) => ({ ...standard, status: 'in-force' }));
    const counts = count({ ...document, standards });
    expect([counts['node-gap error'], counts['empty-leaf warning'], counts['empty-leaf info']]).toEqual([
      700,
      700,
      undefined,
    ]);
  });

  test('G13 without expectations there are 700 notes on empty leaves and no gap', () => {
    const counts = count(icsIecDocument(corpusFolder!));
    expect([counts['empty-leaf info'], counts['empty-leaf warning'], counts['node-gap error']]).toEqual([
      700,
      undefined,
      undefined,
    ]);
  });
});
