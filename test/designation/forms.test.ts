import { describe, expect, test } from 'vitest';
import { documentKeyOf, levelOf } from '../../src/designation/key.js';
import { safeParseDesignation } from '../../src/designation/parse.js';
import { abroadForms } from './forms/abroad.js';
import { chineseForms } from './forms/chinese.js';
import { localForms } from './forms/local.js';
import { societyForms } from './forms/society.js';
import { typedForms } from './forms/typed.js';
import { unreadableForms } from './forms/unreadable.js';

const forms = [...chineseForms, ...localForms, ...societyForms, ...abroadForms, ...typedForms];

describe('forms written by hand', () => {
  test('D2 the table has at least 200 forms, none twice', () => {
    expect(forms.length).toBeGreaterThanOrEqual(200);
    expect(new Set(forms.map((form) => form.input)).size).toBe(forms.length);
  });

  test.each(forms)('D2 reads $input as $canonical', ({ input, canonical, document }) => {
    const result = safeParseDesignation(input);
    expect(result.ok ? [result.value.canonical, result.value.document] : result.reason).toEqual([canonical, document]);
  });

  test.each(forms)('D7 the canonical form of $input is read without repair as itself', ({ canonical }) => {
    const result = safeParseDesignation(canonical);
    expect(result.ok ? [result.value.canonical, result.value.repairs] : result.reason).toEqual([canonical, []]);
  });

  test.each(forms.filter((form) => form.input !== form.canonical))(
    'D2 lists what it repaired in $input',
    ({ input }) => {
      const result = safeParseDesignation(input);
      const beside = result.ok && result.value.also.length > 0;
      expect(result.ok && (result.value.repairs.length > 0 || beside)).toBe(true);
    },
  );

  test.each(forms)('D5 the quick key and level of $input are those of the parser', ({ input, document }) => {
    const result = safeParseDesignation(input);
    expect(documentKeyOf(input)).toBe(document);
    expect(levelOf(input)).toBe(result.ok ? result.value.level : null);
  });

  test.each(unreadableForms)('D4 %j is unreadable: %s', (input, reason) => {
    expect(safeParseDesignation(input)).toEqual({ ok: false, reason, input });
    expect(documentKeyOf(input)).toBe(null);
  });
});
