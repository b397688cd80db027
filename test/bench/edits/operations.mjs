import { fromDist } from '../dist.mjs';
import { partsOf } from './tixi.mjs';

const { coverage, coverageRow, moveNode, parseSystem, placeStandard } = await fromDist('index');

/** The operations of the library. */
export default function start(document, kind) {
  let system = parseSystem(document, { trusted: true });
  coverageRow(system, null);
  const apply = (edit) => {
    if (kind === 'move') system = moveNode(system, { node: edit.node, to: edit.to });
    else if (!isPlaced(edit)) system = placeStandard(system, { node: edit.node, standard: edit.id });
    return coverageRow(system, null);
  };
  return { apply, parts: () => partsOf(coverage(system)) };

  /** A made-up edit may ask for what is there already, which the operation refuses. */
  function isPlaced({ node, id }) {
    const list = [...system.children];
    for (const one of list) {
      if (one.id === node) return (one.placements ?? []).some((placement) => (placement.standard ?? placement) === id);
      list.push(...(one.children ?? []));
    }
    return false;
  }
}
