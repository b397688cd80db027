/** Which document each standard is an edition of, as numbers from 0. */
export interface DocumentTable {
  readonly size: number;
  readonly documentOf: Int32Array;
  /** The document with a key, or -1. */
  readonly find: (key: string) => number;
  /**
   * The keys of all designations, found by hash with open addressing: in each slot the hash, and the position of the
   * first standard with the key plus one; 0 where it is free. The slots are a power of two.
   */
  readonly slots: Int32Array;
  /** The positions of the standards that state `sameAs`. */
  readonly stated: readonly number[];
  /** The documents that a `sameAs` names by a key that no designation has. */
  readonly named: ReadonlyMap<string, number>;
  /** The document that a text designates, however it is written, or -1. */
  readonly findText: (text: string) => number;
}
