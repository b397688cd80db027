import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDesignation } from '../../src/designation/format.js';
import { documentKeyOf, levelOf } from '../../src/designation/key.js';
import { safeParseDesignation } from '../../src/designation/parse.js';
import { abroadForms } from './forms/abroad.js';
import { chineseForms } from './forms/chinese.js';
import { localForms } from './forms/local.js';
import { societyForms } from './forms/society.js';
import { typedForms } from './forms/typed.js';
import { canonicalFrom, dirt, kinds, randomFrom } from './generator.js';

const runs = Number(process.env.TIXI_RUNS ?? 300) * 10;
const seeds = fc.integer({ min: 0, max: 0x7fffffff });
const soup = fc.string({
  unit: fc.constantFrom(...Array.from('GBTDISOECQJMXZ/ -—.:~()（）0123456789年版+,《')),
  maxLength: 40,
});

/** A form of the hand-made tables with one character put in, taken out or changed, or half of it before half of another. */
const forms = [...chineseForms, ...localForms, ...societyForms, ...abroadForms, ...typedForms].map(
  (form) => form.input,
);
const mutants = fc
  .tuple(fc.constantFrom(...forms), fc.nat(60), soup, fc.constantFrom(...forms), fc.nat(3))
  .map(([form, place, dirt, other, how]) => {
    const at = place % (form.length + 1);
    if (how === 3) return form.slice(0, at) + other.slice(at);
    return form.slice(0, at) + (how === 2 ? '' : dirt.slice(0, 1)) + form.slice(at + (how === 0 ? 0 : 1));
  });

describe('designations', () => {
  test('D7 format after parse is the identity on canonical forms, and nothing is repaired', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const canonical = canonicalFrom(randomFrom(seed));
        const result = safeParseDesignation(canonical);
        if (!result.ok) throw new Error(`${canonical}: ${result.reason}`);
        expect([result.value.canonical, formatDesignation(result.value), result.value.repairs]).toEqual([
          canonical,
          canonical,
          [],
        ]);
      }),
      { numRuns: runs },
    );
  });

  test('D2 whatever dirt of the known kinds is on a canonical form, it is read as that form, and the repair is listed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(dirt.length - 1), (seed, at) => {
        const random = randomFrom(seed);
        const canonical = canonicalFrom(random);
        const soiled = dirt[at]!.soil(canonical, random);
        fc.pre(soiled !== null && soiled !== canonical);
        const result = safeParseDesignation(soiled);
        if (!result.ok) throw new Error(`${soiled}: ${result.reason}`);
        expect([soiled, result.value.canonical]).toEqual([soiled, canonical]);
        expect(result.value.repairs).toContain(dirt[at]!.repair);
      }),
      { numRuns: runs },
    );
  });

  test('D2 two kinds of dirt at once give the canonical form too', () => {
    const over = ['dash', 'space', 'full-width', 'case'];
    const layers = dirt.filter((one) => over.includes(one.repair));
    fc.assert(
      fc.property(seeds, fc.nat(dirt.length - 1), fc.nat(layers.length - 1), (seed, first, second) => {
        const random = randomFrom(seed);
        const canonical = canonicalFrom(random);
        const once = dirt[first]!.soil(canonical, random);
        const twice = once === null || once.includes('版') ? null : layers[second]!.soil(once, random);
        fc.pre(twice !== null);
        const result = safeParseDesignation(twice);
        expect([twice, result.ok ? result.value.canonical : result.reason]).toEqual([twice, canonical]);
      }),
      { numRuns: runs },
    );
  });

  test('D7 no string throws, and what is read is canonical: read again it is itself, without repair', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          soup,
          soup.map((text) => `GB/T 1${text}`),
          soup.map((text) => `ISO 1${text}`),
          soup.map((text) => `T/A${text}`),
          mutants,
        ),
        (text) => {
          const result = safeParseDesignation(text);
          if (!result.ok) return;
          const again = safeParseDesignation(result.value.canonical);
          expect([text, again.ok ? again.value.canonical : again.reason]).toEqual([text, result.value.canonical]);
          expect([text, again.ok && again.value.repairs]).toEqual([text, []]);
          expect([text, again.ok && again.value.document]).toEqual([text, result.value.document]);
          expect(formatDesignation(result.value)).toBe(result.value.canonical);
        },
      ),
      { numRuns: runs * 3 },
    );
  });

  test('D5 the quick key and level are those of the parser', () => {
    const texts = fc.oneof(
      soup,
      mutants,
      seeds.map((seed) => canonicalFrom(randomFrom(seed))),
      fc.tuple(seeds, fc.nat(40), fc.constantFrom(...Array.from('0 -./:ATGB'))).map(([seed, at, one]) => {
        const text = canonicalFrom(randomFrom(seed));
        return text.slice(0, at % text.length) + one + text.slice((at % text.length) + (at % 2));
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = safeParseDesignation(text);
        expect([text, documentKeyOf(text)]).toEqual([text, result.ok ? result.value.document : null]);
        expect([text, levelOf(text)]).toEqual([text, result.ok ? result.value.level : null]);
      }),
      { numRuns: runs * 2 },
    );
  });

  test('D2 the generator makes every kind, and each dirt fits a fair share of the forms', () => {
    const forms = Array.from({ length: 2000 }, (_, seed) => canonicalFrom(randomFrom(seed)));
    expect(new Set(forms.map((form) => form.slice(0, 2))).size).toBeGreaterThan(Object.keys(kinds).length);
    for (const one of dirt) {
      const fitting = forms.filter((form, seed) => one.soil(form, randomFrom(seed)) !== null).length;
      expect([one.repair, fitting / forms.length > 0.03]).toEqual([one.repair, true]);
    }
  });
});
