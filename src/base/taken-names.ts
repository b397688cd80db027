/** Names that are taken, and for each that was wanted again the number to try next. */
export interface TakenNames {
  readonly names: Set<string>;
  readonly next: Map<string, number>;
}

/** Starts with the names that are taken from the beginning. */
export function startTaken(names: Iterable<string>): TakenNames {
  return { names: new Set(names), next: new Map() };
}

/** Takes a name in the form with the least number from 2 on that is free; no number is tried twice for one name. */
export function takeNumbered({ names, next }: TakenNames, wanted: string, form: (count: number) => string): string {
  let count = next.get(wanted) ?? 2;
  while (names.has(form(count))) count++;
  const name = form(count);
  names.add(name);
  next.set(wanted, count + 1);
  return name;
}
