import type { obligations } from '../../model/sets/obligations.js';
import type { EditionIn } from '../../model/overlap-report.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { safeParseDesignation } from '../../designation/parse.js';
import type { EditionRecord } from './rings.js';

/** Which edition a record is of, as far as that is known; `stamp` tells editions of one document apart. */
export interface EditionFacts {
  /** The key of the edition, or null where no number or no year is known. */
  readonly edition: string | null;
  readonly stamp: string | null;
  readonly year: number | null;
  readonly obligation: (typeof obligations)[number] | null;
}

/** Reads the edition from the designation, else from what the standard is said to be the same as. */
export function editionFacts(index: SystemIndex, { standard }: EditionRecord): EditionFacts {
  const read = safeParseDesignation(designationOf(index, standard));
  const obligation = standard.obligation ?? (read.ok ? read.value.obligation : null);
  if (!read.ok || read.value.year === null) return { edition: null, stamp: null, year: null, obligation };
  const { document, edition, year, month, revised, amendments } = read.value;
  return { edition, stamp: JSON.stringify([document, year, month, revised, amendments]), year, obligation };
}

function designationOf(index: SystemIndex, { designation, sameAs }: EditionRecord['standard']): string {
  if (designation !== undefined || sameAs === undefined) return designation ?? '';
  const position = index.positions().find(sameAs);
  return position < 0 ? sameAs : (index.system.standards[position]?.designation ?? '');
}

/** A record as it is printed. */
export function printRecord(index: SystemIndex, record: EditionRecord, facts: EditionFacts): EditionIn {
  const { standard, status } = record;
  return {
    system: index.system.id,
    standard: standard.id,
    designation: standard.designation ?? null,
    year: facts.year,
    obligation: facts.obligation,
    status,
    title: { zh: standard.title.zh ?? null, en: standard.title.en ?? null },
  };
}
