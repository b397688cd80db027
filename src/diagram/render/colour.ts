/** Mixes two colours of the form `#rrggbb`: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const channel = (i: number): string => {
    const a = Number.parseInt(from.slice(i, i + 2), 16);
    const b = Number.parseInt(to.slice(i, i + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
