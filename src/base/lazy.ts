/** Makes a value when it is first asked for, and keeps it; what it is made from is let go then. */
export function lazy<T>(make: () => T): () => T {
  let waiting: (() => T) | null = make;
  let value: T | undefined;
  return () => {
    if (waiting !== null) {
      value = waiting();
      waiting = null;
    }
    return value as T;
  };
}
