import type { JsonPath } from '../base/json.js';
import type { SystemNode } from '../model/node.js';

/** A node with its place in the document. */
export interface NodePlace {
  readonly node: SystemNode;
  readonly above: NodePlace | null;
  readonly path: () => JsonPath;
}

/**
 * Every node below a place of a document with its path, in document order; the path is worked out only when asked for. `start` is the path
 * of the node above, `first` the position of the first of them there.
 */
export function nodePlaces(children: readonly SystemNode[], start: JsonPath = [], first = 0): NodePlace[] {
  const places: NodePlace[] = [];
  const stack: NodePlace[] = [];
  const pathOf = (above: NodePlace | null, i: number) => (): JsonPath =>
    above === null ? [...start, 'children', first + i] : [...above.path(), 'children', i];
  const push = (list: readonly SystemNode[], above: NodePlace | null): void => {
    for (let i = list.length - 1; i >= 0; i--) {
      const node = list[i];
      if (node) stack.push({ node, above, path: pathOf(above, i) });
    }
  };
  push(children, null);
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    places.push(place);
    push(place.node.children ?? [], place);
  }
  return places;
}
