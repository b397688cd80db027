/** An id as a cell shows it: as it is, or as JSON where a cell would change it. */
export function encodeId(id: string): string {
  const plain =
    id === id.trim() && !/^["[]|[\u0000-\u001f\u007f\u2028\u2029\ufffe\uffff]/.test(id) && !/\p{Surrogate}/u.test(id);
  return plain ? id : asciiJson(id);
}

/** The id that a cell shows. */
export function decodeId(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    const id: unknown = JSON.parse(text);
    return typeof id === 'string' ? id : text;
  } catch {
    return text;
  }
}

/** JSON of which every character comes through a cell: no control characters, half pairs or non-characters. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
