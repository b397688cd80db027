import { cellText } from '../../grid.js';
import { isHeading, standardColumns, textOf } from '../row.js';
import { splitCode, type DraftNode } from '../tree.js';
import type { RowPlace, Way, WayInput } from '../way.js';

/** What stands in the level columns of rows that belong to no node, as tixi writes it. */
export const unplacedMarks = { zh: '（未列入体系）', en: '(in no node)' } as const;

/**
 * One column per level, cells joined or filled down. Where the first column is filled in every row, an empty cell
 * further right means that the branch has no such level; else it means "as above".
 */
export function levelsWay(input: WayInput): Way {
  const { table, tree, top, maxLength } = input;
  const { levels } = table;
  let explicit = true;
  // With a column of codes, what begins with a number in the last level is a title.
  const hasCodes = table.position('code') !== undefined || table.position('nodeCode') !== undefined;
  const coded = levels.map((_, i) => !hasCodes || i < levels.length - 1);
  levels.forEach(({ position }, i) => {
    for (const index of input.body) {
      // What has been seen once is known.
      if (coded[i] !== true && (i > 0 || !explicit)) break;
      const text = cellText(table.at(index, position));
      if (text === '' && i === 0 && !isHeading({ table, index, maxLength })) explicit = false;
      if (text !== '' && coded[i] === true && splitCode(text) === null) coded[i] = false;
    }
  });
  const codes = createCodes(input);
  let before: readonly string[] = levels.map(() => '');
  return {
    name: table.grid.merges.length > 0 ? 'merged-levels' : 'levels',
    place(row): RowPlace {
      const path = filled(
        levels.map(({ position }) => cellText(table.at(row.index, position))),
        before,
        explicit,
      );
      before = path;
      if (path[0] === unplacedMarks.zh || path[0] === unplacedMarks.en) return { kind: 'standard', node: null };
      let node: DraftNode = top;
      for (let i = 0; i < levels.length; i++) {
        const text = path[i] ?? '';
        if (text === '') continue;
        const split = coded[i] === true ? splitCode(text) : null;
        const level = levels[i]?.level ?? null;
        node = tree.child(node, split === null ? { name: text, level } : { ...split, level });
      }
      const nodeCode = textOf(row, 'nodeCode');
      if (nodeCode !== '' && node !== top && node.code === null) tree.setCode(node, nodeCode);
      const code = textOf(row, 'code');
      const standard = textOf(row, 'title') !== '' || standardColumns.some((id) => textOf(row, id) !== '');
      // What names no level speaks of no node.
      if (node === top && path.every((text) => text === '') && !standard) return { kind: 'standard', node: null };
      if (table.kind === 'structure' || !standard) {
        if (code !== '' && node !== top && node.code === null) tree.setCode(node, code);
        return { kind: 'node', node };
      }
      return codes.ofRow(node === top ? null : node, code);
    },
    finish: codes.finish,
  };
}

function filled(texts: readonly string[], before: readonly string[], explicit: boolean): readonly string[] {
  if (explicit) return texts;
  const first = texts.findIndex((text) => text !== '');
  if (first < 0) return before;
  return texts.map((text, i) => (i < first ? (before[i] ?? '') : text));
}

/** Tells codes of nodes from codes of single rows: a code that all rows of a node share is the node's. */
function createCodes({ tree }: WayInput): {
  readonly ofRow: (node: DraftNode | null, code: string) => RowPlace;
  readonly finish: () => void;
} {
  const seen = new Map<DraftNode, string>();
  const places: { readonly node: DraftNode; code?: string }[] = [];
  const codes: string[] = [];
  let ofRows = false;
  return {
    ofRow(node, code) {
      if (node === null || code === '') return { kind: 'standard', node };
      const known = seen.get(node);
      if (known === undefined) seen.set(node, code);
      else if (known !== code) ofRows = true;
      const place: { readonly kind: 'standard'; readonly node: DraftNode; code?: string } = { kind: 'standard', node };
      places.push(place);
      codes.push(code);
      return place;
    },
    finish() {
      places.forEach((place, i) => {
        const [{ node }, code] = [place, codes[i] ?? ''];
        if (!ofRows && node.code === null) tree.setCode(node, code);
        if (node.code !== code) place.code = code;
      });
    },
  };
}
