import { kindPresets, type KindName } from '../model/sets/kinds.js';
import type { StandardSystem } from '../model/system.js';

/** The names of a kind: those of the system's preset, else of any preset, else its id. */
export function kindWords({ kindPreset }: StandardSystem, kind: string): { readonly zh: string; readonly en: string } {
  const preset: readonly KindName[] = kindPreset === undefined ? [] : kindPresets[kindPreset];
  const known = [...preset, ...kindPresets.gbt13016, ...kindPresets.gbt20001].find(({ id }) => id === kind);
  return known === undefined ? { zh: kind, en: kind } : { zh: known.zh, en: known.en };
}
