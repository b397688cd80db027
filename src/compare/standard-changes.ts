import { safeParseDesignation } from '../designation/parse.js';
import { standardDifferences, type StandardDifference } from '../model/sets/differences.js';
import type { Standard } from '../model/standard.js';
import type { KeyChange, StandardChange, SystemDiff } from '../model/system-diff.js';
import { levelOfStandard } from '../preorder/cells.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { standardAt, standardEnd } from './ends.js';
import { keyChanges } from './key-changes.js';
import { matchedBy, unmatched, type Both, type Matching } from './matching.js';

const nothing: ReadonlySet<string> = new Set();

/** What differs in the standards (rule V4), in no order yet. */
export function standardChanges({ before, after }: Both<SystemIndex>, matching: Matching): SystemDiff['standards'] {
  const changed: StandardChange[] = [];
  for (let position = 0; position < matching.toAfter.length; position++) {
    const other = at(matching.toAfter, position);
    if (other < 0) continue;
    const [one, two] = [standardAt(before, position), standardAt(after, other)];
    const changes = keyChanges(one, two, nothing);
    if (changes.length === 0) continue;
    changed.push({
      by: matchedBy(matching, position),
      before: standardEnd(one),
      after: standardEnd(two),
      what: differences(one, two, changes),
      changes,
    });
  }
  return {
    added: unmatched(matching.toBefore).map((position) => standardEnd(standardAt(after, position))),
    removed: unmatched(matching.toAfter).map((position) => standardEnd(standardAt(before, position))),
    changed,
  };
}

/** In what two records of one standard differ, in the order of the closed set. */
function differences(before: Standard, after: Standard, changes: readonly KeyChange[]): StandardDifference[] {
  const keys = new Set(changes.map(({ key }) => key));
  const found = new Set<StandardDifference>();
  for (const key of plain) if (keys.has(key)) found.add(key);
  if (keys.has('designation') || keys.has('obligation') || keys.has('level')) {
    const [one, two] = [readingOf(before), readingOf(after)];
    for (const key of read) if (one[key] !== two[key]) found.add(key);
    // A designation that says the same otherwise is a difference without a word of its own.
    if (keys.has('designation') && !read.some((key) => found.has(key))) found.add('other');
  }
  if (changes.some(({ key }) => !worded.has(key))) found.add('other');
  return standardDifferences.filter((difference) => found.has(difference));
}

const plain = ['id', 'status', 'title'] as const;
const read = ['document', 'edition', 'obligation', 'level'] as const;
const worded: ReadonlySet<string> = new Set([...plain, 'designation', 'obligation', 'level']);

/** What the record says, and where it is silent the designation. */
function readingOf(standard: Standard): Readonly<Record<(typeof read)[number], string | null>> {
  const { designation, obligation } = standard;
  const result = designation === undefined ? null : safeParseDesignation(designation);
  const reading = result?.ok === true ? result.value : null;
  return {
    document: reading?.document ?? designation ?? null,
    edition:
      reading === null ? null : JSON.stringify([reading.year, reading.month, reading.revised, reading.amendments]),
    obligation: obligation ?? reading?.obligation ?? null,
    level: levelOfStandard(standard),
  };
}
