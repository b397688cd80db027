import { statusFacts } from '../../model/sets/statuses.js';
import type { Standard } from '../../model/standard.js';
import { at } from '../../preorder/node-table.js';
import { titlesDiffer } from '../../workspace/identity/fold-title.js';
import { membersOf, systemAt } from '../../workspace/identity/rings.js';
import { sourceWords } from '../claim-words.js';
import type { AuditContext } from '../context.js';
import { linkEvidence, numbered, type JointContext, type JointRule } from '../joint.js';
import { editionReading } from '../readings.js';
import { titleOf } from '../rule.js';

/** One edition that two systems record with different titles or statuses. */
export const recordsDifferAcross: JointRule = {
  id: 'records-differ-across',
  severity: 'warning',
  *look(context) {
    for (const { one, other, links } of recordsOfOneEdition(context)) {
      const differs = [
        ...(titlesDiffer([one.standard.title, other.standard.title]) ? [differenceNames.title] : []),
        ...(statusOf(one) === statusOf(other) ? [] : [differenceNames.status]),
      ];
      if (differs.length === 0) continue;
      yield {
        system: one.context.system.id,
        standard: one.standard.id,
        args: { differs, records: [one, other].map(recordWords) },
        evidence: [one.standard.id, `${other.context.system.id}: ${other.standard.id}`, ...links.map(linkEvidence)],
        key: JSON.stringify([other.context.system.id, other.standard.id]),
      };
    }
  },
};

const differenceNames = {
  title: { zh: '名称', en: 'titles' },
  status: { zh: '状态', en: 'statuses' },
} as const;

/** A standard as one system records it. */
interface SystemRecord {
  readonly context: AuditContext;
  readonly position: number;
  readonly standard: Standard;
}

interface SamePair {
  readonly one: SystemRecord;
  readonly other: SystemRecord;
  readonly links: readonly number[];
}

/** Pairs of records of one edition in two systems: by what a link states to be equal, and by the designation. */
function* recordsOfOneEdition(context: JointContext): Generator<SamePair> {
  const linked = new Set<string>();
  for (const { link, position } of numbered(context)) {
    if (link.relation !== 'equal' || !('standard' in link.from) || !('standard' in link.to)) continue;
    const one = recordOf(context.contextOf(link.from.system), link.from.standard);
    const other = recordOf(context.contextOf(link.to.system), link.to.standard);
    if (one === null || other === null || one.context === other.context) continue;
    linked.add(pairKey(one, other)).add(pairKey(other, one));
    yield { one, other, links: [position] };
  }
  for (const [one, other] of recordsOfOneDesignation(context)) {
    if (!linked.has(pairKey(one, other))) yield { one, other, links: [] };
  }
}

/** Each record with the first of its edition in an earlier system. */
function* recordsOfOneDesignation(context: JointContext): Generator<readonly [SystemRecord, SystemRecord]> {
  const { size, top, next } = context.identity();
  for (let document = 0; document < size; document++) {
    // A ring is looked at once, from its first document.
    if (top(document) !== document || next(document) === document) continue;
    const first = new Map<string, SystemRecord>();
    for (const record of recordsOfRing(context, document)) {
      const edition = editionReading(record.context, record.position)?.edition ?? null;
      if (edition === null) continue;
      const known = first.get(edition);
      if (known === undefined) first.set(edition, record);
      else if (known.context !== record.context) yield [known, record];
    }
  }
}

/** The records of all documents that are the same as one, in the order of the systems. */
function* recordsOfRing({ identity, systems, contextOf }: JointContext, from: number): Generator<SystemRecord> {
  const joined = identity();
  for (const document of membersOf(joined, from)) {
    const s = systemAt(joined, document);
    const context = contextOf(systems[s]?.id ?? '');
    if (context === undefined) continue;
    const { offset, standard } = context.index.editions();
    const own = document - at(joined.start, s);
    for (let j = at(offset, own); j < at(offset, own + 1); j++) {
      const position = at(standard, j);
      yield { context, position, standard: context.system.standards[position] as Standard };
    }
  }
}

function recordOf(context: AuditContext | undefined, id: string): SystemRecord | null {
  const position = context?.index.positions().find(id) ?? -1;
  const standard = context?.system.standards[position];
  return context === undefined || standard === undefined ? null : { context, position, standard };
}

function pairKey(one: SystemRecord, other: SystemRecord): string {
  return JSON.stringify([one, other].map(({ context, standard }) => [context.system.id, standard.id]));
}

function statusOf({ context, position }: SystemRecord): string {
  return context.statusOf(position);
}

/** `“绿色工厂评价”（“甲体系”：现行；《白皮书》（三））`: a title with the system, its status there, and where that stands. */
function recordWords({ context, position, standard }: SystemRecord): { zh: string; en: string } {
  const { system } = context;
  const [title, of, status] = [titleOf(standard), titleOf(system), statusFacts[context.statusOf(position)]];
  const source = sourceWords(system, standard.sources ?? []);
  return {
    zh: `“${title.zh}”（“${of.zh}”：${[status.zh, source.zh].filter((word) => word !== '').join('，')}）`,
    en: `“${title.en}” (“${of.en}”: ${[status.en, source.en].filter((word) => word !== '').join(', ')})`,
  };
}
