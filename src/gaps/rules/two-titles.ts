import { editionGroups } from '../edition-groups.js';
import { standardAt, standardWords, type AuditContext, type AuditRule } from '../context.js';

/** Editions of one document number under different titles; records of one edition are `records-differ`. */
export const twoTitles: AuditRule = {
  id: 'two-titles',
  severity: 'info',
  *look(context) {
    for (const { editions } of editionGroups(context)) {
      if (
        editions.every(({ position }) => titleAt(context, position) === titleAt(context, editions[0]?.position ?? -1))
      ) {
        continue;
      }
      const titles = new Map<string, number>();
      for (const { position } of editions) {
        const text = titleAt(context, position).replace(/\s+/g, '');
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

function titleAt(context: AuditContext, position: number): string {
  const { title } = standardAt(context, position);
  return title.zh ?? title.en ?? '';
}
