import { safeParseDesignation } from '../../designation/parse.js';
import { statusFacts } from '../../model/sets/statuses.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { at } from '../../preorder/node-table.js';
import { systemIndex, type SystemIndex } from '../../preorder/system-index.js';
import { sourceWords } from '../claim-words.js';
import { titleOf, type GapRule } from '../rule.js';

/** Several records of one edition of a document that give it different titles or statuses. */
export const recordsDiffer: GapRule = {
  id: 'records-differ',
  severity: 'warning',
  *look({ system }) {
    for (const records of recordsOfOneEdition(systemIndex(system))) {
      const differs = [
        ...(differ(records, ({ title }) => JSON.stringify([title.zh ?? null, title.zh === undefined ? title.en : null]))
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
function recordsOfOneEdition(index: SystemIndex): Standard[][] {
  const { offset, standard } = index.editions();
  const { standards } = index.system;
  const groups: Standard[][] = [];
  for (let document = 0; document + 1 < offset.length; document++) {
    const [from, to] = [at(offset, document), at(offset, document + 1)];
    if (to - from < 2) continue;
    const editions = new Map<string, Standard[]>();
    for (let j = from; j < to; j++) {
      const record = standards[at(standard, j)] as Standard;
      const key = editionOf(index, record);
      editions.set(key, [...(editions.get(key) ?? []), record]);
    }
    groups.push(...[...editions.values()].filter((records) => records.length > 1));
  }
  return groups;
}

function editionOf(index: SystemIndex, { designation, sameAs }: Standard): string {
  const { standards } = index.system;
  const text = designation ?? standards[index.positions().find(sameAs ?? '')]?.designation ?? sameAs ?? '';
  const read = safeParseDesignation(text);
  return (read.ok ? read.value.edition : null) ?? '';
}
