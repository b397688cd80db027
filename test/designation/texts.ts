import fc from 'fast-check';
import { abroadForms } from './forms/abroad.js';
import { chineseForms } from './forms/chinese.js';
import { localForms } from './forms/local.js';
import { societyForms } from './forms/society.js';
import { typedForms } from './forms/typed.js';
import { canonicalFrom, dirt, randomFrom } from './generator.js';

const forms = [...chineseForms, ...localForms, ...societyForms, ...abroadForms, ...typedForms].map(
  ({ input }) => input,
);
const seeds = fc.integer({ min: 0, max: 0x7fffffff });
const character = fc.constantFrom(...Array.from('GBTDISOECQJMXZ/ -—.:~()（）0123456789年版+,《gbtisoſı'));

/** Canonical designations of every kind. */
export const canonicalTexts = seeds.map((seed) => canonicalFrom(randomFrom(seed)));

/** Canonical designations with dirt on them, up to three layers. */
export const typedTexts = fc
  .tuple(seeds, fc.array(fc.nat(dirt.length - 1), { minLength: 1, maxLength: 3 }))
  .map(([seed, layers]) => {
    const random = randomFrom(seed);
    return layers.reduce((text, at) => dirt[at]!.soil(text, random) ?? text, canonicalFrom(random));
  });

/** Any text, forms of the tables, and both with one character put in, taken out or changed. */
export const arbitraryTexts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: character, maxLength: 40 }),
  fc
    .tuple(fc.oneof(fc.constantFrom(...forms), canonicalTexts, typedTexts), fc.nat(60), character, fc.nat(3))
    .map(([text, place, one, how]) => {
      const at = place % (text.length + 1);
      if (how === 3) return text;
      return text.slice(0, at) + (how === 2 ? '' : one) + text.slice(at + (how === 0 ? 0 : 1));
    }),
);
