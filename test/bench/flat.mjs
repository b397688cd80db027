/**
 * A system as two flat lists, the input of the limit kernel: nodes in document order with the node above, standards with
 * the ids of their nodes. Made outside of what is timed.
 */
export function flatten(system) {
  const nodes = [{ code: '', parent: null, name: system.title.zh, required: 0 }];
  const standards = system.standards.map(({ designation, title, level, status, published }) => ({
    code: designation,
    title: title.zh,
    level,
    status,
    year: Number(published.slice(0, 4)),
    nodes: [],
  }));
  const positions = new Map(system.standards.map(({ id }, i) => [id, i]));
  const walk = (list, parent) => {
    for (const { id, title, expectation, placements = [], children = [] } of list) {
      nodes.push({ code: id, parent, name: title.zh, required: expectation?.required ?? 0 });
      for (const placement of placements) standards[positions.get(placedIn(placement))].nodes.push(id);
      walk(children, id);
    }
  };
  walk(system.children, '');
  addSuccessors(system, standards);
  return { nodes, standards };
}

/** The limit kernel knows the successor of a standard; a document says what each standard replaces. */
function addSuccessors(system, standards) {
  const positions = new Map(system.standards.map(({ designation }, i) => [designation, i]));
  for (const { designation, relations = [] } of system.standards) {
    for (const { type, target } of relations) {
      const replaced = type === 'replaces' ? positions.get(target) : undefined;
      if (replaced !== undefined) standards[replaced].replacedBy = designation;
    }
  }
}

export function placedIn(placement) {
  return typeof placement === 'string' ? placement : placement.standard;
}
