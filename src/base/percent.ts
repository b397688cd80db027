/** A ratio as a percentage with one decimal: `100.0%` only when it is exactly that, `—` where it is not known. */
export function percentText(ratio: number | null): string {
  if (ratio === null) return '—';
  const tenths = Math.round(ratio * 1000);
  if (ratio < 1 && tenths >= 1000) return '99.9%';
  if (ratio > 1 && tenths <= 1000) return '100.1%';
  return `${(tenths / 10).toFixed(1)}%`;
}
