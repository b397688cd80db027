import { day, documentOf, rules } from './rules.mjs';

/** The rules in plain objects, maps and sets. */
export function build(document) {
  const nodes = [];
  const placesOf = new Map(document.standards.map(({ id }) => [id, []]));
  const walk = (list, parent) => {
    for (const node of list) {
      const item = { id: node.id, code: node.code, title: node.title.zh, parent, children: [], placed: 0 };
      nodes.push(item);
      parent?.children.push(item);
      for (const placement of node.placements ?? []) {
        placesOf.get(typeof placement === 'string' ? placement : placement.standard).push(item);
        item.placed++;
      }
      walk(node.children ?? [], item);
    }
  };
  walk(document.children, null);
  const documents = new Map();
  for (const standard of document.standards) {
    const { key, year } = documentOf(standard.designation);
    const edition = { standard, year, places: placesOf.get(standard.id) };
    const list = documents.get(key);
    if (list === undefined) documents.set(key, [edition]);
    else list.push(edition);
  }
  return { nodes, placesOf, documents, standards: document.standards };
}

export function run({ nodes, placesOf, documents, standards }) {
  const found = Object.fromEntries(rules.map((rule) => [rule, []]));
  const codes = new Set();
  const titles = new Map();
  for (const node of nodes) {
    if (node.children.length === 0 && node.placed === 0) found['empty-leaf'].push({ node: node.id });
    if (node.children.length === 1) found['single-child'].push({ node: node.id });
    if (node.code !== undefined && codes.has(node.code)) found['duplicate-code'].push({ node: node.id });
    codes.add(node.code);
    const beside = titles.get(node.parent) ?? new Set();
    titles.set(node.parent, beside);
    if (beside.has(node.title)) found['same-title'].push({ node: node.id });
    beside.add(node.title);
  }
  for (const { id, status, published } of standards) {
    const places = placesOf.get(id);
    const above = new Set();
    for (const place of places) for (let node = place.parent; node !== null; node = node.parent) above.add(node);
    const distinct = new Set(places);
    if ([...distinct].some((place) => above.has(place))) found['placed-above-too'].push({ standard: id });
    if ([...distinct].filter((place) => !above.has(place)).length > 1) found['core-in-two-branches'].push({ standard: id });
    const limit = published === undefined ? null : `${Number(published.slice(0, 4)) + 5}${published.slice(4)}`;
    if (status === 'in-force' && limit !== null && limit < day) found['review-overdue'].push({ standard: id });
  }
  for (const all of documents.values()) {
    if (all.every(({ places }) => places.length === 0)) found.unplaced.push({ standard: all[0].standard.id });
    const editions = all.filter(({ year }) => year !== null);
    if (editions.length < 2) continue;
    const inForce = new Set(editions.filter(({ standard }) => /^in-force|^under/.test(standard.status)).map(({ year }) => year));
    if (inForce.size > 1) found['editions-in-force'].push({ standard: editions[0].standard.id });
    const retired = Math.max(...editions.filter(({ standard }) => /^supers|^withd/.test(standard.status)).map(({ year }) => year));
    for (const { standard, year } of editions) {
      if (/^in-force|^under|^publ/.test(standard.status) && year < retired) found['older-edition-current'].push({ standard: standard.id });
    }
    const texts = new Set(editions.map(({ standard }) => standard.title.zh.replace(/\s+/g, '')));
    if (texts.size > 1 && new Set(editions.map(({ year }) => year)).size > 1) found['two-titles'].push({ standard: editions[0].standard.id });
  }
  return found;
}
