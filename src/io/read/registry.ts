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
}

/**
 * Keeps standards apart: rows with one edition are one standard where they agree in all that both say; where they
 * differ the later one is a record of its own, so that nothing is lost and the audit shows it.
 */
export function createRegistry(): Registry {
  const standards: DraftStandard[] = [];
  const byId = createPositions();
  const byEdition = createPositions();
  const make = (row: Row, { key, fields, successors }: StandardRow, id: string): number => {
    standards.push({
      fields,
      key,
      id: id === '' ? null : id,
      successors: null,
    });
    addSuccessors(standards.at(-1) as DraftStandard, row, successors);
    return standards.length - 1;
  };
  return {
    standards,
    add(row, read, list) {
      const id = decodeId(textOf(row, 'standardId'));
      const [positions, key] = id === '' ? [byEdition, read.key] : [byId, id];
      const known = key === null ? none : positions.of(key);
      const agreeing = known.find((position) => doAgree((standards[position] as DraftStandard).fields, read.fields));
      if (agreeing !== undefined) {
        const standard = standards[agreeing] as DraftStandard;
        for (const [name, value] of Object.entries(read.fields)) standard.fields[name] ??= value;
        addSuccessors(standard, row, read.successors);
        return agreeing;
      }
      const first = standards[known[0] ?? -1];
      if (first !== undefined) {
        const designation = (read.fields['designation'] as string | undefined) ?? id;
        const fields = differences(first.fields, read.fields);
        list.add('records-differ', placeOf(row, 'designation'), { designation, fields });
      }
      const position = make(row, read, known.length === 0 ? id : '');
      if (key !== null) positions.add(key, position);
      return position;
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
} {
  const first = new Map<string, number>();
  const all = new Map<string, number[]>();
  return {
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

/** Tells whether two records agree in all that both say. */
function doAgree(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(b).every((name) => !isDifferent(a[name], b[name]));
}

function differences(a: Record<string, unknown>, b: Record<string, unknown>): readonly string[] {
  return Object.keys(b).filter((name) => isDifferent(a[name], b[name]));
}

function isDifferent(a: unknown, b: unknown): boolean {
  if (a === undefined || a === b) return false;
  return typeof a !== 'object' || JSON.stringify(a) !== JSON.stringify(b);
}
