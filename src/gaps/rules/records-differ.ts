import { safeParseDesignation } from '../../designation/parse.js';
import { statusFacts } from '../../model/sets/statuses.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { at } from '../../preorder/node-table.js';
import { sourceWords } from '../claim-words.js';
import type { AuditContext, AuditRule } from '../context.js';
import { editionReading } from '../readings.js';
import { titleOf } from '../rule.js';

/** Several records of one edition of a document that give it different titles or statuses. */
export const recordsDiffer: AuditRule = {
  id: 'records-differ',
  severity: 'warning',
  *look(context) {
    const { system } = context;
    for (const records of recordsOfOneEdition(context)) {
      const differs = [
        ...(differ(records, ({ title }) => (title.zh === undefined ? `en ${title.en ?? ''}` : `zh ${title.zh}`))
          ? [differenceNames.title]
          : []),
        ...(differ(records, ({ status }) => status) ? [differenceNames.status] : []),
      ];
      const [first] = records;
      if (differs.length === 0 || first === undefined) continue;
      yield {
        standard: first.id,
        args: { differs, records: records.map((record) => recordWords(system, record)) },
        evidence: records.map(({ id }) => id),
      };
    }
  },
};

const differenceNames = {
  title: { zh: '名称', en: 'titles' },
  status: { zh: '状态', en: 'statuses' },
} as const;

function differ(records: readonly Standard[], pick: (record: Standard) => string): boolean {
  return new Set(records.map(pick)).size > 1;
}

/** `《绿色工厂评价》（即将实施；《白皮书》（三））`: a title with its status and where it stands. */
function recordWords(system: StandardSystem, record: Standard): { zh: string; en: string } {
  const title = titleOf(record);
  const status = statusFacts[record.status];
  const source = sourceWords(system, record.sources ?? []);
  return {
    zh: `“${title.zh}”（${[status.zh, source.zh].filter((word) => word !== '').join('，')}）`,
    en: `“${title.en}” (${[status.en, source.en].filter((word) => word !== '').join(', ')})`,
  };
}

/** Records by document and edition; one without a designation is of the edition that it says it is the same as. */
function recordsOfOneEdition(context: AuditContext): Standard[][] {
  const { offset, standard } = context.index.editions();
  const { standards } = context.system;
  const groups: Standard[][] = [];
  for (let document = 0; document + 1 < offset.length; document++) {
    const [from, to] = [at(offset, document), at(offset, document + 1)];
    if (to - from < 2) continue;
    const editions = new Map<string, Standard[]>();
    for (let j = from; j < to; j++) {
      const record = standards[at(standard, j)] as Standard;
      const key = editionOf(context, at(standard, j)) ?? '';
      const list = editions.get(key);
      if (list === undefined) editions.set(key, [record]);
      else list.push(record);
    }
    for (const records of editions.values()) if (records.length > 1) groups.push(records);
  }
  return groups;
}

function editionOf(context: AuditContext, position: number): string | null {
  const { designation, sameAs } = context.system.standards[position] as Standard;
  if (designation !== undefined) return editionReading(context, position)?.edition ?? null;
  if (sameAs === undefined) return null;
  const meant = context.index.positions().find(sameAs);
  if (meant >= 0) return editionReading(context, meant)?.edition ?? null;
  const read = safeParseDesignation(sameAs);
  return read.ok ? read.value.edition : null;
}
