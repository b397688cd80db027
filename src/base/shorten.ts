/** Shows a value in at most `limit` characters, for messages. Objects and arrays are named, not printed. */
export function shorten(value: unknown, limit = 60): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`;
  const text = typeof value === 'string' ? value : String(value);
  const characters = text.length > limit ? `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return typeof value === 'string' ? JSON.stringify(characters) : characters;
}
