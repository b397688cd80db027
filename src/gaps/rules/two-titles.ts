import { editionGroups } from '../edition-groups.js';
import { standardAt, standardWords, type AuditRule } from '../context.js';

/** Editions of one document number under different titles; records of one edition are `records-differ`. */
export const twoTitles: AuditRule = {
  id: 'two-titles',
  severity: 'info',
  *look(context) {
    for (const { editions } of editionGroups(context)) {
      const titles = new Map<string, number>();
      for (const { position } of editions) {
        const title = standardAt(context, position).title;
        const text = (title.zh ?? title.en ?? '').replace(/\s+/g, '');
        if (!titles.has(text)) titles.set(text, position);
      }
      const [first] = editions;
      const years = new Set(editions.map(({ year }) => year));
      if (titles.size < 2 || years.size < 2 || first === undefined) continue;
      yield {
        standard: standardAt(context, first.position).id,
        args: { titles: Array.from(titles.values(), (position) => standardWords(standardAt(context, position))) },
        evidence: editions.map(({ position }) => standardAt(context, position).id),
      };
    }
  },
};
