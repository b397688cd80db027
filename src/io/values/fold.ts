/** A word of a closed set as it is compared: one width and case, no space, brackets or marks. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）\[\]【】"'“”、,，。.·:：/\\\-–—_]+/g, '');
}

/** A table from folded spellings to what they mean. */
export function spellings<Value extends string>(
  lists: Readonly<Partial<Record<Value, readonly string[]>>>,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [value, words] of Object.entries(lists) as [Value, readonly string[]][]) {
    for (const word of [value, ...words]) {
      found.set(foldWord(word), value);
      // Most cells spell a word as it stands here; those need no folding.
      found.set(word, value);
    }
  }
  return found;
}
