import { createMetrics, type TextMetrics } from './metrics.js';
import type { TextBlock } from './text-block.js';
import { unitsOf, type Unit } from './units.js';
import type { Metrics } from './widths.js';

/** A text that was taken apart once. */
export interface PreparedText {
  readonly units: readonly Unit[];
  /** The text on one line and its width in sizes. */
  readonly text: string;
  readonly width: number;
  /** The width of what has to stay together most: a word, or its part up to a hyphen or a slash. */
  readonly longest: number;
  /** The text on one line by its size, once it was set. */
  readonly oneLine: Map<number, TextBlock>;
}

/** Measures texts in one family and takes them apart, each once. */
export interface Typesetter extends TextMetrics {
  readonly prepare: (text: string, isBold: boolean) => PreparedText;
}

/** Makes the typesetter of a family. */
export function createTypesetter(metrics: Metrics): Typesetter {
  const measure = createMetrics(metrics);
  const known = [new Map<string, PreparedText>(), new Map<string, PreparedText>()] as const;
  return {
    width: measure.width,
    prepare: (text, isBold) => {
      const cache = known[isBold ? 1 : 0];
      let prepared = cache.get(text);
      if (prepared === undefined) {
        const units = unitsOf(text, isBold, measure);
        prepared = {
          units,
          text: units.map((unit, i) => (i > 0 && unit.space > 0 ? ' ' : '') + unit.text).join(''),
          width: units.reduce((sum, unit, i) => sum + (i > 0 ? unit.space : 0) + unit.width, 0),
          oneLine: new Map<number, TextBlock>(),
          longest: units.reduce((most, { text: one }) => {
            const parts = one.split(/(?<=[-/])/u).map((part) => measure.width(part, isBold));
            return Math.max(most, ...parts);
          }, 0),
        };
        cache.set(text, prepared);
      }
      return prepared;
    },
  };
}
