import type { Grid } from '../grid.js';
import type { ReadColumnId } from './columns.js';
import type { Lookup } from './covered.js';

/** A level of the tree that has a column of its own. */
export interface LevelName {
  readonly id: string;
  readonly title: string;
}

/** A column of a table: where it stands, its header as written, and what it was recognised as. */
export interface TableColumn {
  readonly position: number;
  readonly header: string;
  readonly id: ReadColumnId | null;
  readonly level: LevelName | null;
  readonly ignored: boolean;
}

/** A column whose ticks say that a value is meant, such as `国家` below 宜定级别. */
export interface Tick {
  readonly position: number;
  readonly id: 'recommendedLevel' | 'level' | 'obligation' | 'status';
  readonly value: string;
}

/** A sheet in which a header was found: rows of standards, or rows of nodes. */
export interface Table {
  readonly grid: Grid;
  readonly at: Lookup;
  readonly kind: 'standards' | 'structure';
  /** The rows of the header, counted from 0. */
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly TableColumn[];
  /** Where a recognised column stands. */
  readonly position: (id: ReadColumnId) => number | undefined;
  /** The columns that hold a level each, from the top of the tree down. */
  readonly levels: readonly TableColumn[];
  /** The leftmost cell that is joined over three or more columns of its row, by rows. */
  readonly joined: ReadonlyMap<number, number>;
  /** The columns of ticks. */
  readonly ticks: readonly Tick[];
  /** Columns that are kept as they are. */
  readonly extras: readonly TableColumn[];
  /** The line above the header. */
  readonly title: string | null;
}
