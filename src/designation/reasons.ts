/** Why a text is no readable designation. */
export const unreadableReasons = [
  'empty',
  'too-long',
  'not-a-designation',
  'no-prefix',
  'unknown-prefix',
  'committee',
  'plan-number',
  'placeholder',
  'no-number',
  'bad-number',
  'bad-year',
  'bad-range',
  'several',
  'trailing-text',
] as const;

/** The code of one reason. */
export type UnreadableReason = (typeof unreadableReasons)[number];
