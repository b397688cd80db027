import { flatten } from '../flat.mjs';
import { move, place, startEdits } from '../limit/edit.mjs';
import { loadSystem, rowShift } from '../limit/load.mjs';

/** The kernel keeps all counts current in place. */
export default function start(document, kind) {
  const { nodes, standards } = flatten(document);
  const edits = startEdits(loadSystem({ nodes, standards }));
  const standardsOf = (row) =>
    edits.counts.subarray(row << rowShift, (row + 1) << rowShift).reduce((sum, count) => sum + count, 0);
  const apply = ({ row, target, standard }) => {
    if (kind === 'place') place(edits, edits.system.cell[standard], [row]);
    else move(edits, row, target);
    return standardsOf(0);
  };
  const tops = nodes.flatMap(({ parent }, row) => (parent === '' ? [row] : []));
  return { apply, parts: () => tops.map(standardsOf) };
}
