/**
 * The letter code of a node from its place among its siblings: A, B … below A then AA, AB …. The 27th sibling is A1, so
 * that no code is that of another node.
 */
export function letterCode(parent: string, place: number): string {
  const round = Math.floor(place / 26);
  return parent + String.fromCharCode(65 + (place % 26)) + (round === 0 ? '' : String(round));
}
