import { documentKeyOf } from '../../src/designation/key.js';
import type { Standard } from '../../src/model/standard.js';
import type { StandardSystem } from '../../src/model/system.js';

/** What two places say of one standard: its records, joined by `sameAs` or by one designation. */
export interface Statements {
  readonly records: readonly Standard[];
  readonly differs: readonly ('title' | 'status')[];
}

/** The standards of which a system holds several records that differ in title or status. */
export function statementsThatDiffer(system: StandardSystem): readonly Statements[] {
  const groups = new Map<string, Standard[]>();
  for (const standard of system.standards) {
    const { id, sameAs, designation } = standard;
    const key = sameAs ?? (designation === undefined ? null : documentKeyOf(designation)) ?? id;
    groups.set(key, [...(groups.get(key) ?? []), standard]);
  }
  return [...groups.values()].flatMap((records) => {
    const differs = [
      ...(new Set(records.map(({ title }) => title.zh)).size > 1 ? (['title'] as const) : []),
      ...(new Set(records.map(({ status }) => status)).size > 1 ? (['status'] as const) : []),
    ];
    return records.length > 1 && differs.length > 0 ? [{ records, differs }] : [];
  });
}

/** The places that the records of a standard cite, in order. */
export const placesOf = ({ records }: Statements): readonly string[] =>
  records.flatMap(({ sources = [] }) => sources.map((ref) => (typeof ref === 'string' ? ref : (ref.place ?? ''))));
