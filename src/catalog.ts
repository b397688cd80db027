export { catalog, type Catalog, type CatalogId, type Catalogued } from './catalog/access.js';
export type { CatalogEntry, CatalogKind } from './catalog/entries.js';
