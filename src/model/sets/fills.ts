/**
 * The closed set of fills of a diagram. What they look like is the theme's affair, what they mean the legend's: `scale-0`
 * to `scale-4` are five steps from nothing to all, `alert` to `notice` three weights, `neutral` is outside of any scale.
 */
export const fills = [
  'scale-0',
  'scale-1',
  'scale-2',
  'scale-3',
  'scale-4',
  'alert',
  'caution',
  'notice',
  'neutral',
] as const;

export type FillName = (typeof fills)[number];

/** The closed set of marks that a diagram draws at a box, so that no meaning hangs on a colour alone. */
export const marks = ['added', 'removed', 'changed', 'gap', 'accepted', 'not-applicable'] as const;

export type MarkName = (typeof marks)[number];
