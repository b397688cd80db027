import type { Sentence } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { PrintedTitle } from '../model/coverage-report.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf } from './table.js';

/** The bundled systems: id, kind, title, and how much each lists. */
export interface CatalogList {
  readonly format: 'tixi/catalog/1';
  readonly entries: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: PrintedTitle;
    readonly standards: number | null;
    readonly claims: number | null;
  }[];
}

const words = {
  heading: { zh: '内置目录', en: 'Catalogue' },
  id: { zh: '标识', en: 'id' },
  title: { zh: '名称', en: 'title' },
  kind: { zh: '种类', en: 'kind' },
  standards: { zh: '列出标准', en: 'standards listed' },
  claims: { zh: '公布数', en: 'published figures' },
} as const satisfies Readonly<Record<string, Sentence>>;

const kindNames: Readonly<Record<string, Sentence>> = {
  system: { zh: '标准体系', en: 'system' },
  'name-only': { zh: '仅有名称', en: 'name only' },
  workspace: { zh: '工作区', en: 'workspace' },
  targets: { zh: '指标', en: 'targets' },
};

/** Prints the list of bundled systems. */
export function renderCatalog(list: CatalogList, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const table = tableOf(
    list.entries,
    [
      { title: words.id, cell: ({ id }) => id },
      { title: words.title, cell: ({ title }) => titleIn(title, lang) },
      { title: words.kind, cell: ({ kind }) => kindNames[kind]?.[lang] ?? kind },
      { title: words.standards, align: 'right', cell: ({ standards }) => standards },
      { title: words.claims, align: 'right', cell: ({ claims }) => claims },
    ],
    { lang },
  );
  return renderPage(list, options, {
    page: () => ({ title: words.heading[lang], tables: [table], notes: [] }),
    records: () => table,
  });
}
