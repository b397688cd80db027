/** A placement of the one standard of this tree: a clause of it, by the words of the note. */
export const clause = (
  part: string,
): readonly [{ readonly standard: 'community-governance-service'; readonly part: string }] => [
  { standard: 'community-governance-service', part },
];
