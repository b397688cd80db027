import { isAtEnd, take } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Draft } from './draft.js';

/** What is said in words: 2018年第1号修改单, 修改单1, 2018修改单. */
const inWords =
  /(?: ?[/,])? ?[(《]? ?(?:含|附|及)? ?(?:(?:((?:19|20)\d\d) ?年? ?)?第? ?([一二三四五六七八九]|\d{1,2}) ?号? ?修改单|((?:19|20)\d\d) ?年? ?修改单|修改单 ?第? ?([一二三四五六七八九]|\d{1,2})(?!\d) ?号?) ?[)》]?/y;

/** Reads `/XG1-2012`, `XG1`, `第1号修改单`, `(含第1号修改单)` (修改单). Their number or year counts, at most twenty. */
export function readChineseAmendments(cursor: Cursor, draft: Draft): void {
  for (let count = 0; count < 20 && !isAtEnd(cursor); count++) {
    const coded = take(
      cursor,
      /( ?[/,+]? ?)XG( ?)(\d{1,2}|(?=-(?:19|20)\d\d))(?!\d)(?:( ?[-:] ?)((?:19|20)\d\d)(?!\d))?/y,
    );
    const spoken = coded === null ? take(cursor, inWords) : null;
    if (coded === null && spoken === null) return;
    const number = coded?.[3] ?? digitOf(spoken?.[2] ?? spoken?.[4] ?? '');
    const dated = coded?.[5] ?? spoken?.[1] ?? spoken?.[3];
    const year = dated === undefined ? null : Number(dated);
    draft.amendments.push({ joined: '/', kind: 'XG', number, year });
    if (coded === null || coded[1] !== '/' || coded[2] !== '' || (coded[4] ?? '-') !== '-')
      cursor.repairs.add('amendment-form');
  }
}

function digitOf(spoken: string): string {
  const at = '一二三四五六七八九'.indexOf(spoken);
  return at < 0 || spoken === '' ? spoken : String(at + 1);
}
