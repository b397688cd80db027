/** Which document each standard is an edition of, as numbers from 0. */
export interface DocumentTable {
  readonly size: number;
  readonly documentOf: Int32Array;
  /** The document with a key, or -1. */
  readonly find: (key: string) => number;
  /** The document that a text designates, however it is written, or -1. */
  readonly findText: (text: string) => number;
}
