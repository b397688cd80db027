/**
 * The fills that a diagram knows: five steps from the lowest to the highest, `neutral` for what has no place on the
 * scale, and `excluded` for what was left out. The theme gives each its colour and a sign that holds without colour.
 */
export const fills = ['step-0', 'step-1', 'step-2', 'step-3', 'step-4', 'neutral', 'excluded'] as const;
export type Fill = (typeof fills)[number];

/** The marks that a diagram can set on a box. */
export const marks = ['added', 'removed', 'changed', 'gap', 'accepted'] as const;
export type Mark = (typeof marks)[number];
