import type { LegendItem, NodeDecoration } from '../model/decorations.js';

/** The entries of a legend that occur in a diagram, in their order. */
export function legendOf(nodes: readonly NodeDecoration[], legend: readonly LegendItem[]): LegendItem[] {
  return legend.filter((entry) =>
    nodes.some(
      ({ fill, hatched, mark }) =>
        (entry.fill === undefined || entry.fill === fill) &&
        (entry.hatched === undefined || entry.hatched === hatched) &&
        (entry.mark === undefined || entry.mark === mark),
    ),
  );
}
