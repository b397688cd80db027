import { fromDist } from '../dist.mjs';
import { partsOf } from './tixi.mjs';

const { coverage, coverageRow, moveNode, parseSystem, placeStandard } = await fromDist('index');

/** The operations of the library. */
export default function start(document, kind) {
  let system = parseSystem(document, { trusted: true });
  coverageRow(system, null);
  const apply = (edit) => {
    system = kind === 'move' ? moveNode(system, { node: edit.node, to: edit.to }) : placed(system, edit);
    return coverageRow(system, null);
  };
  return { apply, parts: () => partsOf(coverage(system)) };
}

/** A made-up edit may ask for what is there already, which the operation refuses. */
function placed(system, { node, id }) {
  try {
    return placeStandard(system, { node, standard: id });
  } catch (error) {
    if (error.code !== 'already-placed') throw error;
    return system;
  }
}
