import type { Language } from '../base/sentence.js';
import type { StandardSystem } from '../model/system.js';
import { csvTable } from './csv-table.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { markdownPage } from './markdown-page.js';
import type { Page, Table } from './table.js';
import { textPage } from './text-page.js';

/** How a result is printed. */
export interface RenderOptions {
  /** Default `table`, aligned text; `json` prints the result itself. */
  readonly format?: Format;
  /** Default `zh`; it never changes JSON. */
  readonly lang?: Language;
  /** The system that the result is about; with it, nodes and sources are named by their titles instead of ids. */
  readonly system?: StandardSystem;
  /** Puts a byte order mark before CSV, which Excel needs to read Chinese. */
  readonly bom?: boolean;
  /** Columns of the terminal that prose and tables are set for. Default 100. */
  readonly width?: number;
}

/** Prints a result in the form asked for; `records` is the one table of CSV, the page's own where there is only one. */
export function renderPage(
  result: unknown,
  options: RenderOptions,
  views: { readonly page: () => Page; readonly records: () => Table },
): string {
  switch (options.format ?? 'table') {
    case 'json':
      return jsonText(result);
    case 'csv':
      return csvTable(views.records(), options);
    case 'md':
      return markdownPage(views.page());
    case 'table':
      return textPage(views.page(), options.width);
  }
}
