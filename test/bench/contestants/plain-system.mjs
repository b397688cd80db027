import { placedIn } from '../flat.mjs';
import { normalCode } from '../queries.mjs';

/** A system as most people would hold it: objects that point at each other, and two maps. */
export function buildPlain(document) {
  const standards = new Map();
  const byCode = new Map();
  for (const { id, designation, title, level, status, published, relations = [] } of document.standards) {
    const made = {
      id,
      designation,
      title,
      level,
      status,
      published,
      relations,
      nodes: [],
      document: null,
      replacedBy: null,
    };
    standards.set(id, made);
    byCode.set(normalCode(designation), made);
  }
  const byId = new Map();
  const walk = ({ id, expectation, placements = [], children = [] }, parent) => {
    const node = { id, parent, required: expectation?.required ?? 0, standards: [], children: [] };
    byId.set(id, node);
    for (const placement of placements) {
      const standard = standards.get(placedIn(placement));
      node.standards.push(standard);
      standard.nodes.push(node);
    }
    node.children = children.map((child) => walk(child, node));
    return node;
  };
  const root = walk({ ...document, id: '' }, null);
  for (const standard of standards.values()) {
    for (const { type, target } of standard.relations) {
      const replaced = type === 'replaces' ? byCode.get(normalCode(target)) : undefined;
      if (replaced !== undefined) replaced.replacedBy = standard;
    }
  }
  return { root, byId, byCode, standards };
}

/** Joins editions to documents by their code without the year and without the mark of a voluntary standard. */
export function joinEditions({ standards }) {
  const documents = new Map();
  for (const standard of standards.values()) {
    const key = standard.designation.replace(/[-:]\d{4}$/, '').replace('/T ', ' ');
    const document = documents.get(key) ?? { status: null, level: null };
    documents.set(key, document);
    standard.document = document;
    if (document.status === null || leads(standard.status, document.status)) {
      document.status = standard.status;
      document.level = standard.level;
    }
  }
}

const leading = ['in-force', 'under-revision', 'drafting', 'superseded', 'withdrawn'];

function leads(status, before) {
  return leading.indexOf(status) < leading.indexOf(before);
}
