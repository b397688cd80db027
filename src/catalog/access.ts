import { TixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import { entries } from './entries.js';

type Entries = typeof entries;

/** The id of an entry of the catalogue. */
export type CatalogId = Entries[number]['id'];

/** What the entry of an id holds, with its node, standard and level ids as literals. */
export type Catalogued<Id extends CatalogId> = Awaited<
  ReturnType<Extract<Entries[number], { readonly id: Id }>['load']>
>;

type IdsOf<List extends readonly { readonly id: string }[]> = { readonly [Index in keyof List]: List[Index]['id'] };

/** The bundled systems, workspaces and target sets; each is loaded when it is asked for. */
export interface Catalog {
  /** The ids of all entries, in the order in which they are listed. */
  readonly ids: IdsOf<Entries>;
  /** All entries: id, kind, title, and what loads them. */
  readonly entries: Entries;
  /** Tells whether a text is the id of an entry. */
  has(id: string): id is CatalogId;
  /**
   * The document of an entry, frozen.
   *
   * @throws `TixiError` `unknown-catalogue-id`, with the nearest known id, where plain JavaScript asks for none.
   */
  load<const Id extends CatalogId>(id: Id): Promise<Catalogued<Id>>;
}

/**
 * The bundled systems, workspaces and target sets.
 *
 * @example
 * const finance = await catalog.load('huzhou-green-finance');
 * finance.title.en; // => 'Huzhou green finance standards system'
 */
export const catalog: Catalog = Object.freeze({
  ids: Object.freeze(entries.map((entry) => entry.id)) as IdsOf<Entries>,
  entries,
  has: (id: string): id is CatalogId => entries.some((entry) => entry.id === id),
  load: <const Id extends CatalogId>(id: Id) => loadEntry(id) as Promise<Catalogued<Id>>,
});

async function loadEntry(id: string): Promise<unknown> {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry) return entry.load();
  const near = nearest(
    id,
    entries.map((candidate) => candidate.id),
  );
  const hint = near === null ? '`catalog.ids` lists what there is.' : `Did you mean '${near}'?`;
  throw new TixiError('unknown-catalogue-id', `The catalogue has no entry '${id}'. ${hint}`, { id, nearest: near });
}
