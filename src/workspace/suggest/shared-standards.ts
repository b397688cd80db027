import type { SharedEvidence } from '../../model/suggestions.js';
import type { NodeDocuments } from './node-documents.js';

/** Two nodes, by position, and the documents that they share. */
export interface SharingNodes {
  readonly from: number;
  readonly to: number;
  readonly evidence: SharedEvidence;
}

/** A document that stands in more nodes than this says nothing about which two of them belong together. */
const widest = 50;

/**
 * The pairs of nodes of two systems that share documents more often than by chance. Lift is `shared × all ÷ (of one ×
 * of the other)`, where `all` are the documents that stand in any node of the two systems.
 */
export function sharingNodes(from: NodeDocuments, to: NodeDocuments): readonly SharingNodes[] {
  const all = new Set([...from.holders.keys(), ...to.holders.keys()]).size;
  const found: SharingNodes[] = [];
  from.nodes.forEach(({ documents }, i) => {
    for (const j of candidates(from, to, documents)) {
      const others = to.nodes[j]?.documents ?? new Set<number>();
      const shared = [...documents].filter((document) => others.has(document)).length;
      const [ofFrom, ofTo] = [documents.size, others.size];
      const lift = (shared * all) / (ofFrom * ofTo);
      // Where all stands in one node everything overlaps with it; but two nodes that hold the same hold the same.
      if (lift <= 1 && !(shared === ofFrom && shared === ofTo)) continue;
      const [containmentFrom, containmentTo] = [shared / ofFrom, shared / ofTo];
      found.push({
        from: i,
        to: j,
        evidence: { documents: shared, ofFrom, ofTo, containmentFrom, containmentTo, lift },
      });
    }
  });
  return found;
}

function candidates(from: NodeDocuments, to: NodeDocuments, documents: ReadonlySet<number>): readonly number[] {
  const found = new Set<number>();
  for (const document of documents) {
    const there = to.holders.get(document) ?? [];
    if (there.length > widest || (from.holders.get(document)?.length ?? 0) > widest) continue;
    for (const position of there) found.add(position);
  }
  return [...found].sort((a, b) => a - b);
}
