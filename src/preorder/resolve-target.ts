import { editionKeyOf } from '../designation/key.js';
import type { Standard } from '../model/standard.js';
import { documentNamed } from './document-table.js';
import { at } from './node-table.js';
import type { SystemIndex } from './system-index.js';

/** What a text came to that names a standard: one of the list, a document of which other editions are listed, or neither. */
export interface ResolvedTarget {
  /** The position of the standard that is meant, or -1. */
  readonly to: number;
  /** The document that is meant, or -1. */
  readonly document: number;
  /** Whether the target is an id of the list. */
  readonly byId: boolean;
}

/** The standard that a text names, by id or by designation; a designation without a year names the document alone. */
export function resolveTarget(index: SystemIndex, target: string): ResolvedTarget {
  const documents = index.documents();
  const position = index.positions().find(target);
  if (position >= 0) return { to: position, document: at(documents.documentOf, position), byId: true };
  const document = documentNamed(documents, target);
  return { to: document < 0 ? -1 : editionNamed(index, document, target), document, byId: false };
}

function editionNamed(index: SystemIndex, document: number, target: string): number {
  const { offset, standard } = index.editions();
  const { standards } = index.system;
  const [start, end] = [at(offset, document), at(offset, document + 1)];
  for (let j = start; j < end; j++) if (textAt(standards, at(standard, j)) === target) return at(standard, j);
  const wanted = editionKeyOf(target);
  if (wanted === null) return -1;
  for (let j = start; j < end; j++)
    if (editionKeyOf(textAt(standards, at(standard, j))) === wanted) return at(standard, j);
  return -1;
}

function textAt(standards: readonly Standard[], position: number): string {
  return standards[position]?.designation ?? '';
}
