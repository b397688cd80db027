/**
 * What the planted defects of a rule set off in other rules: in the generated system, whose leaves state what they
 * require, and in ICS × IEC, where nothing is required.
 */
export const setOff: Readonly<Record<string, { readonly large: readonly string[]; readonly ics: readonly string[] }>> =
  {
    'coverage-below': { large: ['node-gap'], ics: ['node-gap'] },
    'not-applicable': { large: [], ics: ['core-in-two-branches', 'designation-repaired'] },
    'records-differ': { large: ['exceeds-required'], ics: [] },
    'wanted-though-there': { large: ['exceeds-required', 'wanted-not-begun'], ics: ['wanted-not-begun'] },
    'empty-leaf': { large: ['node-gap'], ics: ['node-gap'] },
    'only-retired': { large: ['retired-placed'], ics: ['retired-placed'] },
    'retired-placed': { large: ['exceeds-required'], ics: [] },
    'replacement-cycle': { large: ['exceeds-required'], ics: [] },
    'adopts-replaced': { large: ['exceeds-required'], ics: [] },
    'review-overdue': { large: ['exceeds-required'], ics: [] },
    'number-not-sum': { large: ['empty-leaf', 'node-gap'], ics: ['empty-leaf', 'node-gap'] },
    'editions-in-force': { large: ['exceeds-required'], ics: [] },
    'placed-above-too': { large: ['exceeds-required'], ics: [] },
    'core-in-two-branches': { large: ['exceeds-required'], ics: [] },
    'designation-unreadable': { large: ['exceeds-required'], ics: [] },
    'designation-repaired': { large: ['exceeds-required'], ics: [] },
    'relation-to-itself': { large: ['exceeds-required'], ics: [] },
    'relation-target-unreadable': { large: ['exceeds-required'], ics: [] },
    'relation-target-spelling': { large: ['exceeds-required'], ics: [] },
    'older-edition-current': { large: ['exceeds-required'], ics: [] },
    'two-titles': { large: ['exceeds-required'], ics: [] },
  };
