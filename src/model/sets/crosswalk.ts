/** The ways to get from one stop of a crosswalk to the next: within the tree, and over a link in either direction. */
export const stepKinds = [
  'up',
  'down',
  'equal',
  'subset',
  'superset',
  'intersects',
  'related',
  'elaborates',
  'elaborated',
] as const;
/** One way to get from one stop of a crosswalk to the next; `elaborated` is `elaborates` seen from the other end. */
export type StepKind = (typeof stepKinds)[number];

/** How strong the connection is that a path makes, the strongest first. */
export const crosswalkTiers = ['direct', 'strong', 'average', 'weak'] as const;
/** How strong the connection is that a path makes. */
export type CrosswalkTier = (typeof crosswalkTiers)[number];
