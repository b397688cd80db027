const made = new WeakSet();

/** Notes that tixi made and froze a document, so that what is worked out from it may be kept. */
export function markOurs<T extends object>(document: T): T {
  made.add(document);
  return document;
}

/** Tells whether tixi itself made and froze a document: only then it cannot change behind a kept result. */
export function isOurs(document: object): boolean {
  return made.has(document);
}
