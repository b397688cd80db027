import type { Region } from '../model/region.js';

/** Huzhou, where a document does not say of which tier the local standard is. */
export const huzhou = { code: '3305', name: '湖州市' } as const satisfies Region;

/** Huzhou, where a document says that the standard is municipal (市级). */
export const huzhouCity = { code: '3305', name: '湖州市', tier: 'city' } as const satisfies Region;
