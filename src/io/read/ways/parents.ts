import type { ProblemList } from '../problem-list.js';
import { placeOf, type Row, textOf } from '../row.js';
import { maxDepth, type DraftNode, type Tree } from '../tree.js';
import { bodyRows, headingText, isNodeRow, type RowPlace, type Way, type WayInput } from '../way.js';

interface Wanted {
  readonly row: Row;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

/** A column names the parent of each node, by its code or title; a parent may stand below its children. */
export function parentsWay(input: WayInput): Way {
  const { table, tree, top, list } = input;
  const codeColumn =
    table.kind === 'structure' || table.position('nodeCode') !== undefined ? 'nodeCode' : ('code' as const);
  const wanted: Wanted[] = [];
  for (const row of bodyRows(input)) {
    if (!isNodeRow(row)) continue;
    wanted.push({
      row,
      code: textOf(row, codeColumn),
      name: headingText(row).raw.trim(),
      parent: textOf(row, 'parent'),
    });
  }
  const byKey = new Map<string, Wanted>();
  for (const one of wanted) if (one.name !== '' && !byKey.has(one.name)) byKey.set(one.name, one);
  for (const one of wanted) if (one.code !== '') byKey.set(one.code, one);
  const made = new Map<Wanted, DraftNode>();
  const byRow = new Map<number, DraftNode>();
  for (const one of wanted) byRow.set(one.row.index, makeNode(one, byKey, made, tree, top, list));
  return {
    name: 'parent-column',
    place(row): RowPlace {
      const node = byRow.get(row.index);
      if (node !== undefined) return { kind: 'node', node };
      const name = textOf(row, 'parent');
      const one = byKey.get(name);
      const parent = one === undefined ? tree.byCode.get(name) : made.get(one);
      if (parent === undefined && !isNothing(name))
        list.add('parent-unknown', placeOf(row, 'parent'), { parent: name });
      const code = textOf(row, 'code');
      return { kind: 'standard', node: parent ?? null, ...(code === '' || code === parent?.code ? {} : { code }) };
    },
  };
}

/** Makes a node and those above it: down the chain of parents without recursion, then up again. */
function makeNode(
  one: Wanted,
  byKey: ReadonlyMap<string, Wanted>,
  made: Map<Wanted, DraftNode>,
  tree: Tree,
  top: DraftNode,
  list: ProblemList,
): DraftNode {
  const chain = new Set<Wanted>();
  let parent = top;
  for (let at: Wanted | undefined = one; at !== undefined; ) {
    const known = made.get(at);
    if (known !== undefined) {
      parent = known;
      break;
    }
    if (chain.has(at) || chain.size >= maxDepth) {
      list.add('parent-circle', placeOf(one.row, 'parent'));
      break;
    }
    chain.add(at);
    if (isNothing(at.parent)) break;
    const next = byKey.get(at.parent);
    if (next === undefined) {
      const elsewhere = tree.byCode.get(at.parent);
      if (elsewhere === undefined) list.add('parent-unknown', placeOf(at.row, 'parent'), { parent: at.parent });
      else parent = elsewhere;
    }
    at = next;
  }
  for (const each of [...chain].reverse()) {
    const { name, code } = each;
    parent = tree.child(parent, { name: name === '' ? code : name, code: code === '' ? null : code });
    made.set(each, parent);
  }
  return parent;
}

function isNothing(text: string): boolean {
  return /^(?:[-—–/]|0|无|root|根|体系)?$/i.test(text);
}
