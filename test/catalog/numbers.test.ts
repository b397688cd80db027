import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAll } from './catalogue-page.js';
import { documentsFolder, skipReason } from './documents.js';

if (documentsFolder === null) console.log(`Numbers are not looked up in the catalogue: ${skipReason}.`);

/** Numbers beside the word 标准 that count no standards, and why they are not in the catalogue. */
const otherNumbers: Readonly<Record<string, string>> = {
  '2400': 'visits of delegations to a demonstration belt: an effect',
  '28': 'media that reported on a conference: an effect',
};

/** Numbers with a measure word, in texts of which the lines are joined, with what stands around them. */
function numbersIn(text: string): readonly { readonly value: number; readonly around: string }[] {
  const joined = text.replace(/\s*\n\s*/g, '').replace(/(?<=\d) (?=\d{3}\b)/g, '');
  return [...joined.matchAll(/(?<![\d.])(\d[\d.,]*)\s*(?:余|多)?(万)?(?:项|个|家|件|条|批|份|本|种|类)/g)].map(
    (match) => {
      const [whole, digits = '', tenThousand] = match;
      return {
        value: Number(digits.replace(/[.,]$|,/g, '')) * (tenThousand === undefined ? 1 : 10_000),
        around: joined.slice(Math.max(0, match.index - 28), match.index + whole.length + 14),
      };
    },
  );
}

test.skipIf(documentsFolder === null)(
  'every number that a document prints beside the word 标准 is in the catalogue, or does not count standards',
  async () => {
    const known = new Set(
      JSON.stringify((await loadAll()).map(({ loaded }) => loaded))
        .match(/\d+(?:\.\d+)?/g)
        ?.map(Number),
    );
    const missing = readdirSync(documentsFolder!)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => numbersIn(readFileSync(`${documentsFolder!}/${file}`, 'utf8')))
      .filter(({ value, around }) => around.includes('标准') && !known.has(value));
    expect(missing.filter(({ value }) => !Object.hasOwn(otherNumbers, value))).toEqual([]);
    expect(new Set(missing.map(({ value }) => String(value)))).toEqual(new Set(Object.keys(otherNumbers)));
  },
);
