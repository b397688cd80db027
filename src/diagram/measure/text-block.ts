/** One line of type: what it says, how wide it is, and where its baseline is below the top of its block. */
export interface TextLine {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly baseline: number;
}

/** Lines of type, one below the other. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
  /** A word had to be broken, since even in the least size it is wider than the box. */
  readonly cut: boolean;
}
