import { at } from '../../preorder/node-table.js';
import { standardAt, standardWords, type AuditRule } from '../context.js';

/** A document that is listed and of which no edition stands in any node, in any role. */
export const unplaced: AuditRule = {
  id: 'unplaced',
  severity: 'info',
  *look(context) {
    const { documentOf, size } = context.index.documents();
    const { counted, related } = context.index.placements();
    const placed = new Uint8Array(size);
    for (const { standard } of [counted, related])
      for (const position of standard) placed[at(documentOf, position)] = 1;
    const leading = context.leading();
    for (let document = 0; document < size; document++) {
      const leader = at(leading, document);
      if (at(placed, document) === 1 || leader < 0) continue;
      const standard = standardAt(context, leader);
      yield { standard: standard.id, args: { title: standardWords(standard) }, evidence: [standard.id] };
    }
  },
};
