import type { StatusName } from '../model/sets/statuses.js';
import { at } from '../preorder/node-table.js';
import type { AuditContext } from './context.js';
import { editionReading } from './readings.js';

/** The dated editions of one document number, in the order of the list. */
export interface EditionGroup {
  readonly key: string;
  readonly editions: readonly { readonly position: number; readonly year: number; readonly status: StatusName }[];
}

const kept = new WeakMap<AuditContext, readonly EditionGroup[]>();

/** The document numbers of which several records with a year are listed; `sameAs` does not join numbers. */
export function editionGroups(context: AuditContext): readonly EditionGroup[] {
  const known = kept.get(context);
  if (known !== undefined) return known;
  const { offset, standard } = context.index.editions();
  const groups: EditionGroup[] = [];
  for (let document = 0; document + 1 < offset.length; document++) {
    const [from, to] = [at(offset, document), at(offset, document + 1)];
    if (to - from < 2) continue;
    const byKey = new Map<string, EditionGroup['editions'][number][]>();
    for (let j = from; j < to; j++) {
      const position = at(standard, j);
      const read = editionReading(context, position);
      if (read?.year === undefined || read.year === null) continue;
      const edition = { position, year: read.year, status: context.statusOf(position) };
      const list = byKey.get(read.document);
      if (list === undefined) byKey.set(read.document, [edition]);
      else list.push(edition);
    }
    for (const [key, editions] of byKey) if (editions.length > 1) groups.push({ key, editions });
  }
  kept.set(context, groups);
  return groups;
}
