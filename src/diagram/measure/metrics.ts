import { characterWidth, type Metrics } from './widths.js';

/** Measures text in one family, remembering what it measured. */
export interface TextMetrics {
  /** The width of a text in sizes: multiply by the size of the type. */
  readonly width: (text: string, isBold: boolean) => number;
}

/** Makes the measure of a family. */
export function createMetrics(metrics: Metrics): TextMetrics {
  const known = [new Map<string, number>(), new Map<string, number>()] as const;
  return {
    width: (text, isBold) => {
      const cache = known[isBold ? 1 : 0];
      let width = cache.get(text);
      if (width === undefined) {
        width = 0;
        for (const character of text) width += characterWidth(character, isBold, metrics);
        cache.set(text, width);
      }
      return width;
    },
  };
}
