import { describe, expect, it } from 'vitest';
import { isTixiError } from '../../src/base/error.js';
import { catalog } from '../../src/catalog/access.js';
import type { CatalogEntry } from '../../src/catalog/entries.js';
import type { SourceRef } from '../../src/model/source-ref.js';
import { parseSystem } from '../../src/system/parse.js';
import { serializeSystem } from '../../src/system/serialize.js';
import { walkNodes } from '../../src/system/walk.js';

const all: readonly CatalogEntry[] = catalog.entries;

describe('the catalogue', () => {
  it('lists each id once', () => {
    expect(new Set(catalog.ids).size).toBe(catalog.ids.length);
    expect(catalog.ids).toEqual(catalog.entries.map((entry) => entry.id));
  });

  it('knows its ids', () => {
    expect(catalog.has('huzhou-green-finance')).toBe(true);
    expect(catalog.has('huzhou-green-finances')).toBe(false);
    expect(catalog.has('toString')).toBe(false);
  });

  it('refuses an unknown id and names the nearest', async () => {
    const error: unknown = await catalog
      .load('huzhou-green-finances' as 'huzhou-green-finance')
      .catch((e: unknown) => e);
    expect(isTixiError(error) && [error.code, error.details.nearest]).toEqual([
      'unknown-catalogue-id',
      'huzhou-green-finance',
    ]);
  });
});

describe.each(all)('$id', (entry) => {
  it('has the id and title under which it is listed', async () => {
    const loaded = await entry.load();
    expect([loaded.id, loaded.title]).toEqual([entry.id, entry.title]);
  });

  it('is frozen and comes back from its text', async () => {
    const loaded = await entry.load();
    expect(Object.isFrozen(loaded)).toBe(true);
    if (loaded.format === 'tixi/1') expect(parseSystem(serializeSystem(loaded))).toEqual(loaded);
  });

  it('gives every node, standard and claim its source', async () => {
    const loaded = await entry.load();
    if (loaded.format !== 'tixi/1') return;
    const unsourced = [
      ...[...walkNodes(loaded)].filter(({ node }) => !hasPlace(node.sources)).map(({ node }) => node.id),
      ...loaded.standards.filter((standard) => !hasPlace(standard.sources)).map((standard) => standard.id),
      ...loaded.claims.filter((claim) => !hasPlace([claim.source])).map((claim) => JSON.stringify(claim)),
    ];
    expect(unsourced).toEqual([]);
  });
});

const hasPlace = (refs: readonly SourceRef[] | undefined): boolean =>
  refs !== undefined && refs.length > 0 && refs.every((ref) => typeof ref !== 'string' && ref.place !== undefined);
