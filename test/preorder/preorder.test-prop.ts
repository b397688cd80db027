import { parseSystem, walkNodes, type StandardSystem } from 'tixi';
import { expect, test } from 'vitest';
import { encodeText, hashWords, startEncoded } from '../../src/base/encoded-text.js';
import { answersTo, askText, startAsking } from '../../src/base/asked-texts.js';
import {
  firstsOf,
  listJoined,
  listNothing,
  listText,
  slotsOf,
  startList,
  type ListedTexts,
} from '../../src/base/listed-texts.js';
import { pushNothing, pushText, startTexts, type PackedTexts } from '../../src/base/packed-texts.js';
import { buildTextIndex } from '../../src/base/text-index.js';
import { documentKeyOf } from '../../src/designation/key.js';
import { documentNamed, documentWithKey } from '../../src/preorder/document-table.js';
import { at, buildNodeTable } from '../../src/preorder/node-table.js';
import { isWithin, lowestCommonAncestor } from '../../src/preorder/relate.js';
import { keyOfDocument } from '../../src/preorder/editions.js';
import { matchDocuments } from '../../src/preorder/match-documents.js';
import { systemIndex, type SystemIndex } from '../../src/preorder/system-index.js';
import { countBranch } from '../../src/preorder/tally.js';
import { documentWith, standardWith } from '../fixtures/documents.js';
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
    const documents = index.documents();
    const { documentOf } = documents;
    const find = (key: string): number => documentWithKey(documents, key);
    const findText = (text: string): number => documentNamed(documents, text);
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

test('P4 texts are found and joined as a Map does it, few or many', () => {
  const random = createRandom(7);
  for (let run = 0; run < runs; run++) {
    const texts = someTexts(random, run % 150 === 0 ? 25_000 : random.below(200));
    const asked = someTexts(random, run % 150 === 1 ? 25_000 : random.below(200));
    const places = firstPlaces(texts);
    const table = buildTextIndex(packedOf(texts));
    const found = asked.map((text) => places.get(text) ?? -1);
    expect(asked.map((text) => table.find(text))).toEqual(found);
    expect([...joined(texts, asked)]).toEqual(found);
    const parts = partsOf(texts);
    expect([...firstsOf(parts)]).toEqual(texts.map((text) => places.get(text)));
  }
});

test('P4 a list of which some parts have been searched is searched as any other', () => {
  const texts = Array.from({ length: 60_000 }, (_, i) => `s-${i % 20_000}`);
  const list = partsOf(texts);
  for (const part of [0, 3]) slotsOf(list.parts[part]!);
  const firsts = [...firstsOf(list)];
  expect(firsts).toEqual(texts.map((_, i) => i % 20_000));
  const asking = startAsking(list, texts.length);
  for (const text of texts) askText(asking, text);
  expect([...answersTo(asking)]).toEqual(firsts);
  listText(list, 'new');
  listText(list, 's-0');
  listText(list, 'new');
  expect([...firstsOf(list)].slice(-3)).toEqual([60_000, 0, 60_000]);
});

test('P4 the room for texts grows wherever it ends', () => {
  for (let step = 1; step < 40; step++) {
    const texts = Array.from({ length: 40 }, (_, i) => `${'x'.repeat((i * step) % 37)}${i}`);
    const packed = startTexts(1);
    for (const text of texts) pushText(packed, encodeText(startEncoded(), text));
    const table = buildTextIndex(packed);
    expect(texts.map((text) => table.find(text))).toEqual(texts.map((_, i) => i));
  }
});

test('P4 texts of very different lengths stand side by side', () => {
  const texts = ['a', 'b'.repeat(50_000), 'a', `${'b'.repeat(49_999)}c`, 'b'.repeat(50_000), 'c'.repeat(200_000)];
  expect([...firstsOf(partsOf(texts))]).toEqual([0, 1, 0, 3, 1, 5]);
  expect([...joined(texts, texts)]).toEqual([0, 1, 0, 3, 1, 5]);
  const table = buildTextIndex(packedOf(texts));
  expect(texts.map((text) => table.find(text))).toEqual([0, 1, 0, 3, 1, 5]);
});

test('P4 more texts are asked for than are looked up at once', () => {
  const texts = Array.from({ length: 30_000 }, (_, i) => `s-${i * 3}`);
  const asked = Array.from({ length: 600_000 }, (_, i) => `s-${i % 90_000}`);
  const found = joined(texts, asked);
  expect(found.length).toBe(asked.length);
  expect(found.every((place, i) => place === ((i % 90_000) % 3 === 0 ? (i % 90_000) / 3 : -1))).toBe(true);
});

test('P4 one long id does not make room for a list of such', () => {
  const texts = ['x'.repeat(100_000), ...Array.from({ length: 10_000 }, (_, i) => `s-${i}`)];
  const list = partsOf(texts);
  const room = list.parts.reduce((sum, { records }) => sum + records.words.byteLength, 0);
  expect(room).toBeLessThan(2_000_000);
  expect([...joined(texts, texts)]).toEqual(texts.map((_, i) => i));
});

test('P4 two texts of one hash are told apart', () => {
  const [one, other] = withOneHash((i) => `a${i.toString(36)}`);
  const table = buildTextIndex(packedOf([one, other, one]));
  expect([table.find(one), table.find(other)]).toEqual([0, 1]);
  expect(buildTextIndex(packedOf([one])).find(other)).toBe(-1);
  expect([...joined([other, one], [one, other])]).toEqual([1, 0]);
  expect([...joined([one], [other])]).toEqual([-1]);
});

test('L1 documents of two systems whose keys have one hash are told apart', () => {
  const [one, other] = withOneHash((i) => `GB ${100_000 + i}`);
  const listing = (designations: readonly string[]): SystemIndex => {
    const standards = designations.map((designation, i) => standardWith(`s${i}`, { designation }));
    return systemIndex(parseSystem(documentWith({ standards })));
  };
  const found: (readonly number[])[] = [];
  const second = listing([`${other.replace('GB', 'GB/T')}-2020`, 'GB/T 7-2020']);
  matchDocuments(listing([`${one}-2020`, 'GB 7-2010']), second, (a, b) => found.push([a, b]));
  expect(found).toEqual([[1, 1]]);
});

test('P4 a text made of a prefix and a part of another is the text as a whole; no text equals nothing', () => {
  const list = startList(5);
  listText(list, 'GB 1.1');
  listNothing(list);
  listJoined(list, 'GB', 'GB/T 1.1-2020', 4, 8);
  listText(list, '\u00ff\u0001\u0002');
  listText(list, '\u0102');
  listText(list, '');
  expect([...firstsOf(list)]).toEqual([0, -1, 0, 3, 4, 5]);
  const texts = startTexts(1);
  pushNothing(texts);
  pushText(texts, encodeText(startEncoded(), 'GB 1.1'));
  const table = buildTextIndex(texts);
  expect(table.findJoined('GB', 'GB/T 1.1-2020', 4, 8)).toBe(1);
  expect(table.findJoined('GB', 'GB/T 1.1-2020', 4, 9)).toBe(-1);
  expect(table.find('')).toBe(-1);
});

/** Two texts with the hash of this process in common; among a few hundred thousand there are such. */
function withOneHash(textOf: (i: number) => string): readonly [string, string] {
  const seen = new Map<number, string>();
  const room = startEncoded();
  for (let i = 0; ; i++) {
    const text = textOf(i);
    const hash = hashWords(encodeText(room, text));
    const before = seen.get(hash);
    if (before !== undefined) return [before, text];
    seen.set(hash, text);
  }
}

function joined(texts: readonly string[], asked: readonly string[]): Int32Array {
  const asking = startAsking(partsOf(texts), asked.length);
  for (const text of asked) askText(asking, text);
  return answersTo(asking);
}

function partsOf(texts: readonly string[]): ListedTexts {
  const list = startList(texts.length);
  for (const text of texts) listText(list, text);
  return list;
}

function packedOf(texts: readonly string[]): PackedTexts {
  const packed = startTexts(texts.length);
  for (const text of texts) pushText(packed, encodeText(startEncoded(), text));
  return packed;
}

function someTexts(random: ReturnType<typeof createRandom>, size: number): string[] {
  const starts = ['', 'a', '__proto__', '标准', 'ab', '\u00ff', '\u00fe', '\ud800', '\u0000'];
  return Array.from({ length: size }, () => {
    const end = random.pick(['', '', '\u0000', '\u0000\u0000', 'é']);
    return `${random.pick(starts)}${random.below(size < 1000 ? 20 : size)}${end}`;
  });
}

function firstPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  texts.forEach((text, i) => {
    if (!first.has(text)) first.set(text, i);
  });
  return first;
}
