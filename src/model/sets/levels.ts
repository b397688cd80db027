/** The closed set of levels a standard can have, with its names (标准级别). */
export const standardLevels = [
  'international',
  'foreign',
  'regional',
  'national',
  'industry',
  'local',
  'association',
  'enterprise',
] as const;

export type StandardLevelName = (typeof standardLevels)[number];

/** The levels as counts carry them: the closed set, and what has none. */
export const countedLevels = [...standardLevels, 'unspecified'] as const;

export type CountedLevel = (typeof countedLevels)[number];

export const levelNames: Readonly<Record<CountedLevel, { readonly zh: string; readonly en: string }>> = {
  international: { zh: '国际标准', en: 'international' },
  foreign: { zh: '国外标准', en: 'foreign' },
  regional: { zh: '区域标准', en: 'regional' },
  national: { zh: '国家标准', en: 'national' },
  industry: { zh: '行业标准', en: 'industry' },
  local: { zh: '地方标准', en: 'local' },
  association: { zh: '团体标准', en: 'association' },
  enterprise: { zh: '企业标准', en: 'enterprise' },
  unspecified: { zh: '未定', en: 'unspecified' },
};

/** The tiers of a local standard (省级 市级 县级). */
export const tiers = ['province', 'city', 'county'] as const;

export const tierNames: Readonly<Record<(typeof tiers)[number], { readonly zh: string; readonly en: string }>> = {
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
};
