/** Shows a value in at most `limit` characters, the same in every language; objects and lists are marked, not printed. */
export function shorten(value: unknown, limit = 60): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  const text = typeof value === 'string' ? value : String(value);
  const characters = text.length > limit ? `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return typeof value === 'string' ? JSON.stringify(characters) : characters;
}
