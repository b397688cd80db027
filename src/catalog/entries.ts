import type { StandardSystem } from '../model/system.js';
import type { TargetSet } from '../model/target-set.js';
import type { Title } from '../model/title.js';
import type { Workspace } from '../model/workspace.js';

/** What an entry holds; a `name-only` entry is a system that the documents name without giving its structure. */
export type CatalogKind = 'system' | 'name-only' | 'workspace' | 'targets';

/** One entry of the catalogue; `load` brings its document, and only its document. */
export interface CatalogEntry {
  readonly id: string;
  readonly kind: CatalogKind;
  readonly title: Title;
  readonly load: () => Promise<StandardSystem | Workspace | TargetSet>;
}

/** Every entry of the catalogue, in the order in which it is listed. */
export const entries = [
  {
    id: 'huzhou-eco-civilization',
    kind: 'system',
    title: { zh: '湖州生态文明标准体系', en: 'Huzhou standards system for ecological civilization' },
    load: async () => (await import('./huzhou-eco-civilization.js')).huzhouEcoCivilization,
  },
  {
    id: 'huzhou-green-finance',
    kind: 'system',
    title: { zh: '湖州市绿色金融标准体系', en: 'Huzhou green finance standards system' },
    load: async () => (await import('./huzhou-green-finance.js')).huzhouGreenFinance,
  },
  {
    id: 'huzhou-green-manufacturing',
    kind: 'system',
    title: { zh: '绿色制造标准体系', en: 'Huzhou green manufacturing standards system' },
    load: async () => (await import('./huzhou-green-manufacturing.js')).huzhouGreenManufacturing,
  },
] as const satisfies readonly CatalogEntry[];
