import { decodeId } from '../ids.js';
import type { Place, ProblemList } from './problem-list.js';
import type { StandardRow } from './read-standard.js';
import { placeOf, type Row, textOf } from './row.js';

/** A standard while the tables are read. */
export interface DraftStandard {
  readonly fields: Record<string, unknown>;
  readonly key: string | null;
  id: string | null;
  /** Designations of what replaces it, and where that is said; null where nothing is. */
  successors: Map<string, Place> | null;
}

const none: readonly never[] = [];

/** The standards read so far. */
export interface Registry {
  readonly standards: readonly DraftStandard[];
  /** The position of the standard that a row speaks of, which may have been read before. */
  readonly add: (row: Row, read: StandardRow, list: ProblemList) => number;
  /** Whether several standards have one edition. */
  readonly isShared: (key: string) => boolean;
}

/**
 * Keeps standards apart: rows with one edition are one standard where they agree in all that both say; where they
 * differ the later one is a record of its own, so that nothing is lost and the audit shows it. A row that names an id
 * is of that standard and no other; one that was added without an id finds the standard by its edition.
 */
export function createRegistry(): Registry {
  const standards: DraftStandard[] = [];
  const byId = createPositions();
  const byEdition = createPositions();
  const make = (row: Row, { key, fields, successors }: StandardRow, id: string): number => {
    const standard: DraftStandard = { fields, key, id: id === '' ? null : id, successors: null };
    const position = standards.push(standard) - 1;
    addSuccessors(standard, row, successors);
    if (id !== '') byId.add(id, position);
    if (key !== null) byEdition.add(key, position);
    return position;
  };
  /** The standards that a row may be of. */
  const candidates = (id: string, key: string | null): readonly number[] => {
    const named = id === '' ? none : byId.of(id);
    if (named.length > 0) return named;
    const same = key === null ? none : byEdition.of(key);
    return id === '' || same.length === 0 ? same : same.filter((position) => standards[position]?.id === null);
  };
  return {
    standards,
    isShared: byEdition.isShared,
    add(row, read, list) {
      const id = decodeId(textOf(row, 'standardId'));
      const known = candidates(id, read.key);
      const agreeing = known.find((position) => doAgree((standards[position] as DraftStandard).fields, read.fields));
      const isNew = id !== '' && byId.of(id).length === 0;
      if (agreeing !== undefined) {
        const standard = standards[agreeing] as DraftStandard;
        addFields(standard.fields, read.fields);
        addSuccessors(standard, row, read.successors);
        if (isNew) {
          standard.id = id;
          byId.add(id, agreeing);
        }
        return agreeing;
      }
      const first = standards[known[0] ?? -1];
      if (first !== undefined) {
        const designation = (read.fields['designation'] as string | undefined) ?? id;
        const fields = differences(first.fields, read.fields);
        list.add('records-differ', placeOf(row, 'designation'), { designation, fields });
      }
      return make(row, read, isNew ? id : '');
    },
  };
}

function addSuccessors(standard: DraftStandard, row: Row, designations: readonly string[]): void {
  for (const designation of designations) {
    standard.successors ??= new Map();
    if (!standard.successors.has(designation)) standard.successors.set(designation, placeOf(row, 'replacedBy'));
  }
}

/** So many records of one number are compared with a row; where there are more, the number tells nothing. */
const compared = 100;

/** The positions of the standards of each key; nearly all have one, which needs no list. */
function createPositions(): {
  readonly of: (key: string) => readonly number[];
  readonly add: (key: string, position: number) => void;
  readonly isShared: (key: string) => boolean;
} {
  const first = new Map<string, number>();
  const all = new Map<string, number[]>();
  return {
    isShared: (key) => all.has(key),
    of(key) {
      const only = first.get(key);
      return only === undefined ? none : (all.get(key) ?? [only]);
    },
    add(key, position) {
      const only = first.get(key);
      const more = all.get(key);
      if (only === undefined) first.set(key, position);
      else if (more === undefined) all.set(key, [only, position]);
      else if (more.length < compared) more.push(position);
    },
  };
}

type Fields = Record<string, unknown>;

/** Tells whether two records agree in all that both say. */
function doAgree(a: Fields, b: Fields): boolean {
  return Object.keys(b).every((name) => !isDifferent(a[name], b[name]) || isOpen(name, a, b));
}

function differences(a: Fields, b: Fields): readonly string[] {
  return Object.keys(b).filter((name) => isDifferent(a[name], b[name]) && !isOpen(name, a, b));
}

function isDifferent(a: unknown, b: unknown): boolean {
  if (a === undefined || a === b) return false;
  return typeof a !== 'object' || JSON.stringify(a) !== JSON.stringify(b);
}

/** A status that nobody filled in contradicts none. */
function isOpen(name: string, a: Fields, b: Fields): boolean {
  return name === 'status' && (a[name] === 'unknown' || b[name] === 'unknown');
}

function addFields(fields: Fields, more: Fields): void {
  for (const [name, value] of Object.entries(more)) {
    if (fields[name] === undefined || (name === 'status' && fields[name] === 'unknown')) fields[name] = value;
  }
}
