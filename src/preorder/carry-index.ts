import type { StandardSystem } from '../model/system.js';

/** What an edit changed, as far as counting is concerned. */
export type IndexChange =
  /** Nothing that counts or orders changed: titles, codes, notes and the like. */
  | { readonly kind: 'words' }
  /** The own placements of these nodes changed. */
  | { readonly kind: 'placements'; readonly nodes: readonly string[] }
  /** One branch stands elsewhere, unchanged inside. */
  | { readonly kind: 'moved'; readonly node: string }
  /** The records of these standards were replaced in place: same positions, same ids. */
  | { readonly kind: 'standards'; readonly ids: readonly string[] }
  /** Anything else: counted anew. */
  | { readonly kind: 'other' };

/** Lets the index of a document after an edit reuse what is known of the document before; for now nothing is reused. */
export function carryIndex(_before: StandardSystem, _after: StandardSystem, _change: IndexChange): void {}
