export type {
  ContainsAttributes,
  GraphEdge,
  GraphInfo,
  GraphVertex,
  LinkAttributes,
  NodeAttributes,
  PlacesAttributes,
  RelationAttributes,
  StandardAttributes,
  SystemAttributes,
  UnresolvedEdge,
} from './graph/attributes.js';
export { graphKey } from './graph/keys.js';
export { toGraph, type GraphOptions } from './graph/to-graph.js';
