import { entries, type CatalogEntry } from '../../catalog/entries.js';
import { renderCatalog, type CatalogList } from '../../report/catalog-list.js';
import { renderOutline } from '../../report/outline.js';
import type { Command } from '../command.js';
import { readSystem } from '../read-system.js';

export const catalogCommand: Command = {
  name: 'catalog',
  summary: { zh: '列出内置的体系，或查看其中一个', en: 'list the bundled systems, or show one' },
  arguments: [{ flags: '[id]', summary: { zh: '内置体系的标识', en: 'id of a bundled system' } }],
  options: [],
  dated: false,
  async run({ args, host, lang, format }) {
    const [id] = args;
    if (id === undefined) return { text: renderCatalog(await listEntries(entries), { format, lang }), exit: 0 };
    return { text: renderOutline(await readSystem(id, host, lang), { format, lang }), exit: 0 };
  },
};

async function listEntries(all: readonly CatalogEntry[]): Promise<CatalogList> {
  const documents = await Promise.all(all.map(async (entry) => ({ entry, document: await entry.load() })));
  return {
    format: 'tixi/catalog/1',
    entries: documents.map(({ entry: { id, kind, title }, document }) => ({
      id,
      kind,
      title: { zh: title.zh ?? null, en: title.en ?? null },
      ...('standards' in document && 'claims' in document
        ? { standards: document.standards.length, claims: document.claims.length }
        : { standards: null, claims: null }),
    })),
  };
}
