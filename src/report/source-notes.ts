/** Numbers the sources of a page as they come up, so that a table shows `[1]` and a note says what it is. */
export interface SourceNotes {
  readonly mark: (source: string) => string;
  readonly notes: () => readonly string[];
}

export function createSourceNotes(): SourceNotes {
  const numbers = new Map<string, number>();
  return {
    mark(source) {
      const number = numbers.get(source) ?? numbers.size + 1;
      numbers.set(source, number);
      return `[${String(number)}]`;
    },
    notes: () => [...numbers].map(([source, number]) => `[${String(number)}] ${source}`),
  };
}
