import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/access.js';
import type { Source } from '../../src/model/source.js';
import type { CatalogEntry } from '../../src/catalog/entries.js';
import type { SourceRef } from '../../src/model/source-ref.js';
import { walkNodes } from '../../src/system/walk.js';
import { documentsFolder, readDocuments, skipReason, squeeze } from './documents.js';

const all: readonly CatalogEntry[] = catalog.entries;

if (documentsFolder === null) console.log(`Titles are not checked against the documents: ${skipReason}.`);

const sourceOf = (ref: SourceRef): string => (typeof ref === 'string' ? ref : ref.source);

describe.skipIf(documentsFolder === null)('titles against the documents they are taken from', () => {
  const documents = readDocuments();
  const documentOf = (source: Source): string => {
    const found = documents.filter((text) => text.includes(squeeze(source.title.zh ?? '?')));
    expect(found.length, `documents titled ${source.title.zh ?? ''}`).toBe(1);
    return found[0] ?? '';
  };

  it.each(all)('$id: every Chinese title stands literally in each document it cites', async (entry) => {
    const loaded = await entry.load();
    if (loaded.format !== 'tixi/1') return;
    const texts = new Map(loaded.sources.map((source) => [source.id, documentOf(source)]));
    const inAny = (title: string): boolean => [...texts.values()].some((text) => text.includes(squeeze(title)));
    const inEach = (title: string, refs: readonly SourceRef[] = []): boolean =>
      refs.some((ref) => texts.get(sourceOf(ref))?.includes(squeeze(title)));

    const missing = [
      ...[...walkNodes(loaded)].flatMap(({ node }) =>
        [node.title.zh ?? '', ...(node.aliases ?? []), ...(node.responsible ?? [])].filter(
          (title) => !inEach(title, node.sources),
        ),
      ),
      ...loaded.standards.flatMap((standard) =>
        [standard.title.zh ?? ''].filter((title) => !inEach(title, standard.sources)),
      ),
    ];
    expect(missing).toEqual([]);
    expect(inAny(loaded.title.zh ?? '?'), loaded.title.zh).toBe(true);
  });

  it.each(all)('$id: every place names a chapter heading of its document', async (entry) => {
    const loaded = await entry.load();
    if (loaded.format !== 'tixi/1') return;
    const texts = new Map(loaded.sources.map((source) => [source.id, documentOf(source)]));
    const places = [
      ...[...walkNodes(loaded)].flatMap(({ node }) => node.sources ?? []),
      ...loaded.standards.flatMap((standard) => standard.sources ?? []),
      ...loaded.claims.map((claim) => claim.source),
    ];
    const unknown = places.filter((ref) => {
      const heading = typeof ref === 'string' ? '' : (ref.place ?? '').split(' ')[0];
      return !texts.get(sourceOf(ref))?.includes(squeeze(heading ?? ''));
    });
    expect(unknown).toEqual([]);
  });
});
