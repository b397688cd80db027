import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/designation/clean.js';
import { cursorOf } from '../../src/designation/cursor.js';
import type { DesignationResult } from '../../src/designation/designation.js';
import { readFast } from '../../src/designation/fast.js';
import { documentKeyOf, editionKeyOf, levelOf } from '../../src/designation/key.js';
import { safeParseDesignation } from '../../src/designation/parse.js';
import type { RepairCode } from '../../src/designation/repairs.js';
import { readSteps } from '../../src/designation/steps.js';
import { arbitraryTexts, canonicalTexts, typedTexts } from './texts.js';

const runs = Number(process.env.TIXI_RUNS ?? 300) * 10;

/** The whole parse without any short cut. */
function readPlainly(text: string): DesignationResult {
  const repairs = new Set<RepairCode>();
  return readSteps(text, cursorOf(cleanText(text, repairs), repairs));
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const kinds = { canonical: canonicalTexts, typed: typedTexts, arbitrary: arbitraryTexts };

describe.each(Object.entries(kinds))('the usual forms among %s texts', (_, texts) => {
  test('D7 are read at once as they are read step by step, in the same order of keys, and frozen', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = safeParseDesignation(text);
        expect([text, JSON.stringify(read)]).toEqual([text, JSON.stringify(readPlainly(text))]);
        expect([text, isFrozen(read)]).toEqual([text, true]);
      }),
      { numRuns: runs },
    );
  });

  test('D5 have the quick keys and the quick level of the reading step by step', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readPlainly(text);
        const { document, edition, level } = read.ok ? read.value : { document: null, edition: null, level: null };
        expect([text, documentKeyOf(text), editionKeyOf(text), levelOf(text)]).toEqual([
          text,
          document,
          edition,
          level,
        ]);
      }),
      { numRuns: runs },
    );
  });
});

test('D7 a fair share of canonical texts is of the usual forms', () => {
  const usual = fc.sample(canonicalTexts, { numRuns: 2000, seed: 1 }).filter((text) => readFast(text) !== null);
  expect(usual.length / 2000).toBeGreaterThan(0.2);
});
