import { describe, expect, test } from 'vitest';
import { audit } from 'tixi';
import { catalog } from 'tixi/catalog';
import type { StandardSystem } from '../../src/model/system.js';
import { call } from '../cli/memory-host.js';
import { contradictions, missingFields, notTold, type KnownAnswer } from './known-answers.js';

const says = async ({ system, code, words }: KnownAnswer): Promise<readonly string[]> => {
  const document = (await catalog.load(system)) as StandardSystem;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('.*'));
  return audit(document)
    .findings.filter((finding) => finding.code === code)
    .map(({ message }) => message.zh)
    .filter((sentence) => pattern.test(sentence));
};

describe('what the documents contradict comes out of an audit', () => {
  test.each(contradictions)('$what: $system $code', async (one) => expect(await says(one)).toHaveLength(1));

  test('what does not is listed with the reason, and each of the twelve has its line', () => {
    const numbers = new Set([...contradictions, ...notTold].map(({ what }) => /^C\d+/.exec(what)?.[0]));
    expect([...numbers].sort((a, b) => Number(a?.slice(1)) - Number(b?.slice(1)))).toEqual(
      Array.from({ length: 13 }, (_, i) => `C${i + 1}`),
    );
    for (const { why } of notTold) expect(why).not.toBe('');
  });
});

describe('what the documents name as missing comes out of an audit', () => {
  test.each(missingFields)('$what: $system', async (one) => expect(await says(one)).toHaveLength(1));

  test('also on the command line', async () => {
    const { out } = await call(['audit', 'huzhou-green-finance', '--format', 'json']);
    for (const { system, words } of missingFields)
      if (system === 'huzhou-green-finance') expect(out).toContain(words[0]);
  });
});
