import { expectTypeOf, test } from 'vitest';
import { catalog, type CatalogId } from '../../src/catalog/access.js';
import type { LevelId, NodeId, StandardId } from '../../src/model/system.js';
import { findNode } from '../../src/system/find.js';

test('a catalogue id is a literal', () => {
  expectTypeOf<'huzhou-green-finance'>().toExtend<CatalogId>();
  expectTypeOf(catalog.ids[0]).toEqualTypeOf<'huzhou-standards'>();
  // @ts-expect-error a misspelt id does not compile
  void catalog.load('huzhou-green-finances');
});

test('a loaded system keeps its ids as literals', async () => {
  const finance = await catalog.load('huzhou-green-finance');
  expectTypeOf<'green-financing'>().toExtend<NodeId<typeof finance>>();
  expectTypeOf<'green-financing-project-evaluation'>().toExtend<StandardId<typeof finance>>();
  expectTypeOf<LevelId<typeof finance>>().toEqualTypeOf<'subsystem' | 'category'>();
  findNode(finance, 'green-financing');
  // @ts-expect-error a misspelt node id does not compile
  findNode(finance, 'green-finance');
});
