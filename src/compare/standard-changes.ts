import { safeParseDesignation } from '../designation/parse.js';
import { standardDifferences, type StandardDifference } from '../model/sets/differences.js';
import type { Standard } from '../model/standard.js';
import type { StandardChange, SystemDiff } from '../model/system-diff.js';
import { levelOfStandard } from '../preorder/cells.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { standardAt, standardEnd, titleKey } from './ends.js';
import { keyChanges } from './key-changes.js';
import { matchedBy, unmatched, type Both, type Matching } from './matching.js';

const nothing: ReadonlySet<string> = new Set();
const named: ReadonlySet<string> = new Set(['id', 'designation', 'obligation', 'level', 'status', 'title']);

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
      what: differences(
        one,
        two,
        changes.some(({ key }) => !named.has(key)),
      ),
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
function differences(before: Standard, after: Standard, other: boolean): StandardDifference[] {
  const [one, two] = [factsOf(before), factsOf(after)];
  return standardDifferences.filter((key) => {
    if (key !== 'other') return one[key] !== two[key];
    const renumbered = before.designation !== after.designation && one.document === two.document;
    // A designation that says the same otherwise is a difference without a word of its own.
    return other || (renumbered && one.edition === two.edition && one.obligation === two.obligation);
  });
}

type Facts = Readonly<Record<Exclude<StandardDifference, 'other'>, string | number | null>>;

/** What the record says, and where it is silent the designation. */
function factsOf(standard: Standard): Facts {
  const { id, designation, obligation, status, title } = standard;
  const result = designation === undefined ? null : safeParseDesignation(designation);
  const read = result?.ok === true ? result.value : null;
  return {
    id,
    document: read?.document ?? designation ?? null,
    edition: read === null ? null : JSON.stringify([read.year, read.month, read.revised, read.amendments]),
    obligation: obligation ?? read?.obligation ?? null,
    level: levelOfStandard(standard),
    status,
    title: titleKey(title),
  };
}
