import { TixiError } from '../base/error.js';
import type { StandardSystem } from '../model/system.js';
import { parseSystem } from '../system/parse.js';
import { named, type Named, type NamedId } from './name-only.js';

/** A system known by name only, as a document without nodes; `extra.namedIn` says where it is named. */
export function namedSystem(id: NamedId): StandardSystem<never> {
  const entry: Named | undefined = named.find((candidate) => candidate.id === id);
  if (!entry) throw new TixiError('unknown-catalogue-id', `No system is known by the name '${id as string}'.`, { id });
  return parseSystem({
    format: 'tixi/1',
    id: entry.id,
    title: entry.title,
    levels: [],
    children: [],
    standards: entry.standards ?? [],
    claims: entry.claims ?? [],
    sources: [entry.source],
    extra: {
      englishTitles: 'unofficial',
      namedIn: entry.namedIn,
      ...(entry.note === undefined ? {} : { note: entry.note }),
    },
  }) as StandardSystem<never>;
}
