import { take } from './cursor.js';
import type { Cursor } from './cursor.js';

/** Words that people set before a number, and that say nothing about which document it is. */
const leadIn =
  /(?:中华人民共和国)?(?:产品执行标准|执行标准|产品标准|标准编号|标准代号|标准号|编号|代号|强制性国家标准|推荐性国家标准|国家标准|行业标准|地方标准|团体标准|企业标准|国际标准|国标|行标|地标|团标|企标|标准)(?:编号|代号|号)?(?: ?: ?| )?/y;

/** Steps over brackets, a title and words before the designation; returns the title. */
export function skipLeadIn(cursor: Cursor): string | null {
  if (beginsWithLetter(cursor.upper)) return null;
  // The number of a row: 1、 (1) 1.
  if (take(cursor, /(?:\d{1,3} ?[、.)]|\(\d{1,3}\)) ?(?=[A-Z《])/y) !== null) cursor.repairs.add('lead-in');
  const from = cursor.at;
  const title = take(cursor, /《[\u4e00-\u9fff][^《》]*》 ?/y);
  if (title !== null) {
    cursor.repairs.add('remark');
    skipBrackets(cursor);
    return cursor.raw.slice(from, from + title[0].length).trim();
  }
  skipBrackets(cursor);
  if (take(cursor, leadIn) !== null) {
    cursor.repairs.add('lead-in');
    skipBrackets(cursor);
  }
  return null;
}

function skipBrackets(cursor: Cursor): void {
  if (take(cursor, /["(《<]+ ?/y) !== null) cursor.repairs.add('punctuation');
}

/** Whether the text begins with its code, as most do: then nothing is to be stepped over. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

const none: readonly number[] = [];

/** Where a code may begin behind Chinese words, at most four places; none where the text does not begin with them. */
export function startsBehindWords(text: string): readonly number[] {
  if (beginsWithLetter(text) || !/^[\d、.()《" ]*[\u3400-\u9fff]/.test(text)) return none;
  return [...text.matchAll(/(?<![A-Z0-9/-])[A-Z]/g)].slice(0, 4).map((match) => match.index);
}
