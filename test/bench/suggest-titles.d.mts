export function makeTitles(count: number, share: number, seed: number): readonly [readonly string[], readonly string[]];
