import type { Region } from '../model/region.js';

/** Zhejiang, for provincial standards. */
export const zhejiang = { code: '33', name: '浙江省', tier: 'province' } as const satisfies Region;

/** Huzhou, where a document does not say of which tier the local standard is. */
export const huzhou = { code: '3305', name: '湖州市' } as const satisfies Region;

/** Huzhou, where a document says that the standard is municipal (市级). */
export const huzhouCity = { code: '3305', name: '湖州市', tier: 'city' } as const satisfies Region;

/** Nanxun district of Huzhou. */
export const nanxun = { code: '330503', name: '南浔区' } as const satisfies Region;

/** Deqing county. */
export const deqing = { code: '330521', name: '德清县', tier: 'county' } as const satisfies Region;

/** Changxing county. */
export const changxing = { code: '330522', name: '长兴县', tier: 'county' } as const satisfies Region;

/** Lishui, for municipal standards. */
export const lishui = { code: '3311', name: '丽水市', tier: 'city' } as const satisfies Region;

/** Binjiang district of Hangzhou. */
export const binjiang = { code: '330108', name: '杭州市滨江区', tier: 'county' } as const satisfies Region;
