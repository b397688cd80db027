import { parseSystem, walkNodes, type StandardSystem } from 'tixi';
import { expect, test } from 'vitest';
import { hashText } from '../../src/base/hash.js';
import { buildStringTable } from '../../src/base/string-table.js';
import { documentHashOf } from '../../src/designation/hash.js';
import { documentKeyOf } from '../../src/designation/key.js';
import { at, buildNodeTable } from '../../src/preorder/node-table.js';
import { isWithin, lowestCommonAncestor } from '../../src/preorder/relate.js';
import { keyOfDocument } from '../../src/preorder/editions.js';
import { systemIndex } from '../../src/preorder/system-index.js';
import { countBranch } from '../../src/preorder/tally.js';
import { createRandom, randomSystem } from '../fixtures/random-system.js';

const runs = Number(process.env['TIXI_RUNS'] ?? 300);
const systems = Array.from({ length: runs }, (_, i) => parseSystem(randomSystem(i + 1)));

/** The ids from the top down to each node, in document order; the system itself first. */
function trails(system: StandardSystem): string[][] {
  const path: string[] = [''];
  const found: string[][] = [['']];
  for (const { node, depth } of walkNodes(system)) {
    path.length = depth;
    path.push(node.id);
    found.push([...path]);
  }
  return found;
}

test('C1 a row is within another exactly if the other is on its way from the top', () => {
  for (const system of systems) {
    const table = buildNodeTable(system);
    const paths = trails(system);
    paths.forEach((path, row) => {
      expect(at(table.depth, row)).toBe(path.length - 1);
      paths.forEach((other, above) => {
        expect(isWithin(table, above, row)).toBe(path.slice(0, other.length).join() === other.join());
        let shared = 0;
        while (shared < path.length && path[shared] === other[shared]) shared++;
        const common = paths.findIndex((trail) => trail.join() === path.slice(0, shared).join());
        expect(lowestCommonAncestor(table, row, above)).toBe(common);
      });
    });
  }
});

test('C1 distinct counts by subtraction equal distinct counts by sets, for standards and documents', () => {
  for (const system of systems) {
    const index = systemIndex(system);
    const table = index.nodes();
    const { counted } = index.placements();
    const { documentOf } = index.documents();
    for (let from = 0; from < table.size; from++) {
      const standards = countBranch(table, counted, index.pairs().standards, from);
      const documents = countBranch(table, counted, index.pairs().documents, from);
      const found = new Set<number>();
      for (let row = from; row < at(table.end, from); row++) {
        if (at(table.zone, row) !== at(table.zone, from)) continue;
        for (let j = at(counted.offset, row); j < at(counted.offset, row + 1); j++) found.add(at(counted.standard, j));
      }
      expect(standards[0], `${system.id} row ${from}`).toBe(found.size);
      expect(documents[0]).toBe(new Set([...found].map((standard) => at(documentOf, standard))).size);
    }
  }
});

test('C1 a document is found by its key, and named by it', () => {
  for (const system of systems) {
    const index = systemIndex(system);
    const { documentOf, find, findText } = index.documents();
    system.standards.forEach(({ designation }, i) => {
      const key = designation === undefined ? null : documentKeyOf(designation);
      if (key === null) return;
      expect(find(key)).toBe(at(documentOf, i));
      expect(findText(designation!)).toBe(at(documentOf, i));
      expect(findText(designation!.toLowerCase().replace('-', '—').replace(' ', ''))).toBe(at(documentOf, i));
      expect(keyOfDocument(system.standards, index.editions(), at(documentOf, i))).not.toBeNull();
    });
    expect(find('GB 99999')).toBe(-1);
  }
});

test('C1 the hash of a document key is that of the key, however the key is come by', () => {
  const texts = [
    'GB/T 1.1-2020',
    'GB 1.1',
    'gb/t 1.1—2009',
    'DB33/T 933-2014',
    'ISO 14001:2015',
    'T/CECS 12-2020',
    'HJ/T 7-1996',
    'JGJ 7-2010',
  ];
  for (const text of texts) expect(documentHashOf(text), text).toBe(hashText(documentKeyOf(text)!));
  expect(documentHashOf('待定')).toBe(0);
});

test('P4 the string table finds what a Map finds, and lists what comes again', () => {
  const random = createRandom(7);
  for (let run = 0; run < runs; run++) {
    const texts = Array.from(
      { length: random.below(200) },
      () => `${random.pick(['', 'a', '__proto__', '标准', 'ab'])}${random.below(60)}`,
    );
    const first = new Map<string, number>();
    const repeated: number[] = [];
    texts.forEach((text, i) => {
      if (first.has(text)) repeated.push(i);
      else first.set(text, i);
    });
    const table = buildStringTable(texts.length, (position) => texts[position]!);
    expect(table.repeated).toEqual(repeated);
    for (const text of [...texts, 'nowhere', '']) expect(table.find(text)).toBe(first.get(text) ?? -1);
  }
});
