import { entries, type CatalogEntry } from '../../catalog/entries.js';
import type { StandardSystem } from '../../model/system.js';
import { renderCatalog, type CatalogList } from '../../report/catalog-list.js';
import { renderOutline } from '../../report/outline.js';
import { renderTargets } from '../../report/target-list.js';
import { renderWorkspace } from '../../report/workspace-list.js';
import type { Command } from '../command.js';
import { readSystem } from '../read-system.js';

export const catalogCommand: Command = {
  name: 'catalog',
  summary: { zh: '列出内置的体系和工作区，或查看其中一个', en: 'list the bundled systems and workspaces, or show one' },
  arguments: [{ flags: '[id]', summary: { zh: '内置条目的标识', en: 'id of an entry' } }],
  options: [],
  dated: false,
  async run({ args, host, lang, format }) {
    const [id] = args;
    if (id === undefined) return { text: renderCatalog(await listEntries(entries), { format, lang }), exit: 0 };
    const document = await bundled(id);
    if (document === null || isSystem(document)) {
      return { text: renderOutline(document ?? (await readSystem(id, host, lang)), { format, lang }), exit: 0 };
    }
    if (document.format === 'tixi/workspace/1') return { text: renderWorkspace(document, { format, lang }), exit: 0 };
    return { text: renderTargets(document, { format, lang }), exit: 0 };
  },
};

type Bundled = Awaited<ReturnType<CatalogEntry['load']>>;

async function bundled(id: string): Promise<Bundled | null> {
  const all: readonly CatalogEntry[] = entries;
  return (await all.find((entry) => entry.id === id)?.load()) ?? null;
}

function isSystem(document: Bundled): document is StandardSystem {
  return document.format === 'tixi/1';
}

async function listEntries(all: readonly CatalogEntry[]): Promise<CatalogList> {
  const documents = await Promise.all(all.map(async (entry) => ({ entry, document: await entry.load() })));
  return {
    format: 'tixi/catalog/1',
    entries: documents.map(({ entry: { id, kind, title }, document }) => ({
      id,
      kind,
      title: { zh: title.zh ?? null, en: title.en ?? null },
      ...(isSystem(document)
        ? { standards: document.standards.length, claims: document.claims.length }
        : { standards: null, claims: null }),
    })),
  };
}
