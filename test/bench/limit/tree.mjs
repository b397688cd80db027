/**
 * Nodes under the numbers they have in the input. `order` lists them in pre-order, `pre` says where each stands in it,
 * and the subtree of a node is `order[pre] … order[end - 1]`; `first` and `next` chain the children.
 */
export function makeTree(nodes) {
  const count = nodes.length;
  const numbers = new Map();
  for (let i = 0; i < count; i++) numbers.set(nodes[i].code, i);
  const tree = {
    count,
    numbers,
    root: 0,
    parent: new Int32Array(count),
    required: new Float64Array(count),
    pre: new Int32Array(count),
    end: new Int32Array(count),
    order: new Int32Array(count),
    depth: new Int32Array(count),
    first: new Int32Array(count),
    next: new Int32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const { parent, required } = nodes[i];
    tree.parent[i] = parent === null ? -1 : numbers.get(parent);
    tree.required[i] = required ?? 0;
  }
  while (tree.parent[tree.root] >= 0) tree.root++;
  chainChildren(tree);
  numberNodes(tree);
  return tree;
}

function chainChildren({ count, parent, first, next }) {
  first.fill(-1);
  next.fill(-1);
  for (let i = count - 1; i >= 0; i--) {
    const above = parent[i];
    if (above < 0) continue;
    next[i] = first[above];
    first[above] = i;
  }
}

/** Numbers all nodes in pre-order along the chains of children. */
export function numberNodes({ root, parent, pre, end, order, depth, first, next }) {
  let place = 0;
  let node = root;
  depth[node] = 0;
  for (;;) {
    pre[node] = place;
    order[place++] = node;
    if (first[node] >= 0) {
      depth[first[node]] = depth[node] + 1;
      node = first[node];
      continue;
    }
    for (;;) {
      end[node] = place;
      if (node === root) return;
      if (next[node] >= 0) {
        depth[next[node]] = depth[node];
        node = next[node];
        break;
      }
      node = parent[node];
    }
  }
}

export function lowestCommonAncestor({ parent, depth }, a, b) {
  let x = a;
  let y = b;
  while (depth[x] > depth[y]) x = parent[x];
  while (depth[y] > depth[x]) y = parent[y];
  while (x !== y) {
    x = parent[x];
    y = parent[y];
  }
  return x;
}
