/** Orders two strings by code units, the same on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const pieces = /\d+|\D+/g;

/** Orders two strings as a person would: runs of digits by value (`1.2` before `1.10`), the rest by code units. */
export function compareNatural(a: string, b: string): number {
  const left = a.match(pieces) ?? [];
  const right = b.match(pieces) ?? [];
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePiece(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodeUnits(a, b);
}

function comparePiece(a: string, b: string): number {
  if (!isDigits(a) || !isDigits(b)) return compareCodeUnits(a, b);
  const left = a.replace(/^0+/, '');
  const right = b.replace(/^0+/, '');
  return left.length - right.length || compareCodeUnits(left, right);
}

function isDigits(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}
