import type { JsonPath } from '../base/json.js';
import type { Expectation } from '../model/expectation.js';
import { kindPresets } from '../model/sets/kinds.js';
import type { StandardSystem } from '../model/system.js';
import type { IssueList } from './issue-list.js';
import type { NodePlace } from './node-places.js';

/** Checks that kinds are of the preset, where the system names one; without a preset kinds are free. */
export function checkKinds(system: StandardSystem, places: readonly NodePlace[], list: IssueList): void {
  const preset = system.kindPreset;
  if (preset === undefined) return;
  const kinds: ReadonlySet<string> = new Set(kindPresets[preset].map(({ id }) => id));
  const check = (kind: string | undefined, path: () => JsonPath): void => {
    if (kind !== undefined && !kinds.has(kind))
      list.addUnknown('unknown-kind', path, kind, kinds, { preset, allowed: [...kinds] });
  };
  const checkExpectation = (expectation: Expectation | undefined, path: () => JsonPath): void => {
    if (expectation === undefined || !('required' in expectation)) return;
    for (const kind of Object.keys(expectation.byKind ?? {}))
      check(kind, () => [...path(), 'expectation', 'byKind', kind]);
  };
  checkExpectation(system.expectation, () => []);
  for (const { node, path } of places) checkExpectation(node.expectation, path);
  system.standards.forEach(({ kind }, i) => check(kind, () => ['standards', i, 'kind']));
  system.claims.forEach(({ where }, i) => check(where?.kind, () => ['claims', i, 'where', 'kind']));
}
