import { nodeKeys } from '../../model/node.js';
import { placementShape } from '../../model/placement.js';
import { standardShape } from '../../model/standard.js';

type Loose = Record<string, unknown>;

const ranks = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]));
const ofNodes = ranks(nodeKeys);
const ofPlacements = ranks(Object.keys(placementShape));
const ofStandards = ranks(Object.keys(standardShape));

/** A node with its keys in the order of the model, in which a document that was parsed has them. */
export function nodeInOrder(node: Loose): Loose {
  return inOrder(node, ofNodes);
}

/** A placement with its keys in the order of the model. */
export function placementInOrder(placement: Loose): Loose {
  return inOrder(placement, ofPlacements);
}

/** A standard with its keys in the order of the model. */
export function standardInOrder(standard: Loose): Loose {
  return inOrder(standard, ofStandards);
}

function inOrder(record: Loose, rank: ReadonlyMap<string, number>): Loose {
  let before = -1;
  for (const key in record) {
    const own = rank.get(key) ?? Number.MAX_SAFE_INTEGER;
    if (own < before) return sorted(record, rank);
    before = own;
  }
  return record;
}

function sorted(record: Loose, rank: ReadonlyMap<string, number>): Loose {
  const made: Loose = {};
  for (const key of rank.keys()) if (record[key] !== undefined) made[key] = record[key];
  return made;
}
