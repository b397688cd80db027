import { take } from './cursor.js';
import type { Cursor } from './cursor.js';
import type { Draft } from './draft.js';

/** Reads `/XG1-2012`, `XG1`, `第1号修改单`, `(含第1号修改单)` (修改单). Their number counts, at most twenty. */
export function readChineseAmendments(cursor: Cursor, draft: Draft): void {
  for (let count = 0; count < 20; count++) {
    const coded = take(cursor, /( ?[/,+]? ?)XG( ?)(\d{1,2})(?!\d)(?:( ?[-:] ?)((?:19|20)\d\d)(?!\d))?/y);
    const spoken =
      coded === null
        ? take(cursor, / ?[/,]? ?\(? ?(?:含|附|及)? ?第? ?([一二三四五六七八九]|\d{1,2}) ?号? ?修改单 ?\)?/y)
        : null;
    if (coded === null && spoken === null) return;
    const number = coded?.[3] ?? digitOf(spoken?.[1] ?? '');
    const year = coded?.[5] === undefined ? null : Number(coded[5]);
    draft.amendments.push({ joined: '/', kind: 'XG', number, year });
    if (coded === null || coded[1] !== '/' || coded[2] !== '' || (coded[4] ?? '-') !== '-')
      cursor.repairs.add('amendment-form');
  }
}

function digitOf(spoken: string): string {
  const at = '一二三四五六七八九'.indexOf(spoken);
  return at < 0 ? spoken : String(at + 1);
}
