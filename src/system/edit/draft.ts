import { markOurs } from '../../base/ours.js';
import { nearest } from '../../base/nearest.js';
import { sameJson } from '../../base/same-json.js';
import type { JsonPath } from '../../base/json.js';
import type { StandardSystem } from '../../model/system.js';
import { carryIndex, type IndexChange } from '../../preorder/carry-index.js';
import { resolveTarget } from '../../preorder/resolve-target.js';
import { systemIndex } from '../../preorder/system-index.js';
import { namesOf } from '../issue-list.js';
import { walkNodes } from '../walk.js';
import { carryHints, locate, parentHints, type Located } from './locate.js';
import { applyPatch, freezeOwned, valueAt, type Owned, type Patch } from './patch.js';
import { refusal } from './refusal.js';
import { carryPositions, noteStandard, standardPosition } from './standard-position.js';

/** A document while an operation is being carried out on it. */
export interface Draft {
  /** The document as it is now; what was copied may still change. */
  readonly system: () => StandardSystem;
  /** The document before the operation. */
  readonly origin: StandardSystem;
  readonly apply: (patch: Patch) => void;
  /** The node with an id as it is now (what was copied may still change), or an error that names the nearest one. */
  readonly node: (id: string) => Located;
  readonly hasNode: (id: string) => boolean;
  /** Notes under which node one stands now, so that it is found without a search. */
  readonly noteParent: (id: string, parent: string | null) => void;
  /** The position of a standard, or an error that names the nearest one. */
  readonly position: (id: string) => number;
  readonly hasStandard: (id: string) => boolean;
  /** Says that the document is getting a standard with this id. */
  readonly noteStandard: (id: string) => void;
  /** Sets a key of the object at a path, or takes it away where the value is undefined; `keys` is their usual order. */
  readonly set: (path: JsonPath, key: string, value: unknown, keys: readonly string[]) => void;
}

/** What an operation made of a document: patches there and back, and what changed for counting. */
export interface Edited {
  readonly system: StandardSystem;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly change: IndexChange;
}

/** Names are compared with a misspelt one up to so many. */
const comparableNames = 100_000;

/** Carries out an operation on a document that tixi made; where nothing changes, the same document comes back. */
export function editDocument(origin: StandardSystem, edit: (draft: Draft) => IndexChange): Edited {
  let system = origin;
  const hints = parentHints(origin);
  const owned: Owned = new Set();
  const patches: Patch[] = [];
  const inverse: Patch[] = [];
  const apply = (patch: Patch): void => {
    const done = applyPatch(system, patch, owned);
    system = done.value;
    patches.push(freezePatch(patch));
    inverse.push(...done.inverse.map(freezePatch));
  };
  const find = (id: string): number => standardPosition(system.standards, id, origin);
  const draft: Draft = {
    system: () => system,
    origin,
    apply,
    node: (id) => locate(system, id, hints) ?? refuseNode(id, system),
    noteParent: (id, parent) => void hints.set(id, parent),
    hasNode: (id) => locate(system, id, hints) !== null,
    position(id) {
      const position = find(id);
      return position >= 0 ? position : refuseStandard(id, origin);
    },
    hasStandard: (id) => find(id) >= 0,
    noteStandard: (id) => noteStandard(origin, id),
    set(path, key, value, keys) {
      const patch = patchOfKey(valueAt(system, path) as object, path, key, value, keys);
      if (patch !== null) apply(patch);
    },
  };
  const change = Object.freeze(edit(draft));
  if (patches.length === 0) return { system: origin, patches, inverse, change: { kind: 'words' } };
  freezeOwned(owned);
  return { system: handOver(origin, system, change), patches, inverse: inverse.reverse(), change };
}

/** What a patch carries is part of a document, and frozen with it. */
function freezePatch(patch: Patch): Patch {
  Object.freeze(patch.path);
  return Object.freeze(patch);
}

/** Makes a frozen document one of ours, and lets it keep what is known of the one it came from. */
export function handOver(before: StandardSystem, after: StandardSystem, change: IndexChange): StandardSystem {
  markOurs(after);
  carryHints(before, after);
  carryPositions(before, after);
  carryIndex(before, after, change);
  return after;
}

function patchOfKey(
  object: object,
  path: JsonPath,
  key: string,
  value: unknown,
  keys: readonly string[],
): Patch | null {
  const old = (object as Record<string, unknown>)[key];
  const given = Object.hasOwn(object, key);
  if (value === undefined) return given ? { op: 'remove', path: [...path, key] } : null;
  if (given) return sameJson(old, value) ? null : { op: 'replace', path: [...path, key], value };
  const before = keys.slice(keys.indexOf(key) + 1).find((name) => Object.hasOwn(object, name));
  return { op: 'add', path: [...path, key], value, ...(before === undefined ? {} : { before }) };
}

function refuseNode(node: string, system: StandardSystem): never {
  const names = Array.from(walkNodes(system), (visit) => visit.node.id);
  throw refusal('unknown-node', { node, nearest: nearest(node, names) });
}

/** A designation in the place of an id is answered with the id. */
function refuseStandard(standard: string, system: StandardSystem): never {
  const { standards } = system;
  const meant = standards[resolveTarget(systemIndex(system), standard).to]?.id;
  const near = meant ?? (standards.length > comparableNames ? null : nearest(standard, namesOf(standards)));
  throw refusal('unknown-standard', { standard, nearest: near });
}
