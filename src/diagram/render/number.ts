/** A coordinate with two decimals at most, without zeros that say nothing. */
export function coordinate(value: number): string {
  const text = (Math.round(value * 100) / 100).toString();
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}
