import type { Place } from './sources.js';

/** The step that a document prints of a standard of which it says only that it was issued (发布, 出台). */
export const issued = (source: Place): readonly [{ readonly stage: 'published'; readonly source: Place }] => [
  { stage: 'published', source },
];
