import type { JsonPath } from '../base/json.js';
import type { Expectation } from '../model/expectation.js';
import { kindPresets } from '../model/sets/kinds.js';
import type { StandardSystem } from '../model/system.js';
import type { IssueList } from './issue-list.js';
import type { NodePlace } from './node-places.js';

type Path = () => JsonPath;

/** Checks that kinds are of the preset, where the system names one; without a preset kinds are free. */
export function checkKinds(system: StandardSystem, places: readonly NodePlace[], list: IssueList): void {
  if (system.kindPreset === undefined) return;
  const check = kindChecker(system, list);
  check.expectation(system.expectation, () => ['expectation']);
  for (const { node, path } of places) check.expectation(node.expectation, () => [...path(), 'expectation']);
  system.standards.forEach(({ kind }, i) => check.kind(kind, () => ['standards', i, 'kind']));
  system.claims.forEach(({ where }, i) => check.kind(where?.kind, () => ['claims', i, 'where', 'kind']));
}

/** Checks single kinds against the preset of a system. */
export function kindChecker(
  { kindPreset: preset }: StandardSystem,
  list: IssueList,
): {
  readonly kind: (kind: string | undefined, path: Path) => void;
  readonly expectation: (expectation: Expectation | undefined, path: Path) => void;
} {
  const kinds: ReadonlySet<string> = new Set(preset === undefined ? [] : kindPresets[preset].map(({ id }) => id));
  const kind = (name: string | undefined, path: Path): void => {
    if (preset !== undefined && name !== undefined && !kinds.has(name))
      list.addUnknown('unknown-kind', path, name, kinds, { preset, allowed: [...kinds] });
  };
  return {
    kind,
    expectation(expectation, path) {
      if (expectation === undefined || !('required' in expectation)) return;
      for (const name of Object.keys(expectation.byKind ?? {})) kind(name, () => [...path(), 'byKind', name]);
    },
  };
}
