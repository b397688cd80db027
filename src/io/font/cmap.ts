import type { FaceTables } from './sfnt.js';

/** Which glyph a character has in a face; 0 is none, which is drawn as a box. */
export type GlyphOf = (code: number) => number;

/** Reads the map from characters to glyphs of a face, the widest that it has (OpenType `cmap`, formats 4, 6 and 12). */
export function readCmap({ view, tables }: FaceTables): GlyphOf {
  const start = tables.get('cmap')?.offset ?? 0;
  const count = view.getUint16(start + 2);
  let best: { readonly rank: number; readonly at: number; readonly format: number } | null = null;
  for (let i = 0; i < count; i++) {
    const entry = start + 4 + 8 * i;
    const at = start + view.getUint32(entry + 4);
    const format = view.getUint16(at);
    const rank = rankOf(view.getUint16(entry), view.getUint16(entry + 2), format);
    if (rank > (best?.rank ?? 0)) best = { rank, at, format };
  }
  if (best === null) return () => 0;
  const { at, format } = best;
  if (format === 12) return grouped(view, at);
  return format === 6 ? trimmed(view, at) : segmented(view, at);
}

/** Unicode maps beyond the first plane go before those of the first plane; others are of no use. */
function rankOf(platform: number, encoding: number, format: number): number {
  const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  if (!unicode) return 0;
  return format === 12 ? 3 : format === 4 ? 2 : format === 6 ? 1 : 0;
}

function segmented(view: DataView, at: number): GlyphOf {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  return (code) => {
    if (code > 0xffff) return 0;
    const segment = firstWhere(doubled / 2, (i) => view.getUint16(ends + 2 * i) >= code);
    const start = 2 * segment < doubled ? view.getUint16(starts + 2 * segment) : Infinity;
    if (code < start) return 0;
    const delta = view.getUint16(starts + doubled + 2 * segment);
    const rangeAt = starts + 2 * doubled + 2 * segment;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

function grouped(view: DataView, at: number): GlyphOf {
  const count = view.getUint32(at + 12);
  return (code) => {
    const group = firstWhere(count, (i) => view.getUint32(at + 16 + 12 * i + 4) >= code);
    if (group >= count) return 0;
    const start = view.getUint32(at + 16 + 12 * group);
    return code < start ? 0 : view.getUint32(at + 16 + 12 * group + 8) + code - start;
  };
}

function trimmed(view: DataView, at: number): GlyphOf {
  const first = view.getUint16(at + 6);
  const count = view.getUint16(at + 8);
  return (code) => (code < first || code >= first + count ? 0 : view.getUint16(at + 10 + 2 * (code - first)));
}

/** The first of `count` places that passes, where all behind it pass too; `count` where none does. */
function firstWhere(count: number, passes: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
