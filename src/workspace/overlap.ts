import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { nearest } from '../base/nearest.js';
import { checkDay } from '../coverage/options.js';
import type { OverlapCell, OverlapPair, OverlapPart, OverlapReport, SharedDocument } from '../model/overlap-report.js';
import type { StandardSystem } from '../model/system.js';
import type { SideBySide, Workspace } from '../model/workspace.js';
import { at } from '../preorder/node-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { checkSystemIds } from './check-ids.js';
import { joinSystems, type Identity } from './identity/identity.js';
import { nameOfRecords, ringsOf } from './identity/rings.js';
import { countOverlap, type OverlapCounts } from './overlap/count.js';
import { compareRing, type Differences } from './overlap/differences.js';
import { findParts, isInParts, type Part, type PartTable } from './overlap/parts.js';
import { findSameTitles } from './overlap/same-titles.js';
import { describeRing, nodesOfShared } from './overlap/shared.js';
import { sharesOf } from './overlap/shares.js';

/** What `overlap` is asked for. */
export interface OverlapOptions {
  /** The level whose nodes are the parts of the matrix; a system without it has its top nodes there. */
  readonly at?: string;
  /** The day whose statuses count; without it they stand as recorded. */
  readonly asOf?: string;
  /** Takes standards for one document where a stated link says that they are equal. Default false (rule L1). */
  readonly equalLinks?: boolean;
  /** False leaves the lists of documents empty: counts, pairs, sets and matrix come some ten times sooner. Default true. */
  readonly lists?: boolean;
}

/**
 * What several systems have in common: every document that two or more of them hold, with the reason why it is one; how
 * much any two systems and any two of their parts share; which systems share what; and where they have one document in
 * different editions, with different obligation, status or title.
 *
 * Documents are counted once in each system and part, whatever numbers, editions or places they have (rules C1 and L1);
 * what counts is what coverage counts, and what is listed and stands in no node.
 *
 * @throws `TixiError` `duplicate-system`, `unknown-level` or `invalid-date`.
 *
 * @example
 * const other = parseSystem({ ...system, id: 'other', children: [], claims: [], standards: [
 *   { id: 'x', designation: 'GB/T 1.1-2009', title: { zh: '导则' }, status: 'superseded' },
 * ] });
 * const { shared, pairs } = overlap([system, other]);
 * [shared[0].document, shared[0].reason, pairs[0].shared]; // => ['GB 1.1', 'document-key', 1]
 */
export function overlap(input: readonly StandardSystem[] | SideBySide, options: OverlapOptions = {}): OverlapReport {
  const workspace = 'systems' in input ? input : { systems: input, standards: [], links: [] };
  const asOf = checkDay(options.asOf);
  checkSystems(workspace.systems, options.at);
  const [equal, joined] = [equalLinks(workspace), options.equalLinks === true];
  const identity = joinSystems({
    systems: workspace.systems,
    register: workspace.standards,
    equal: joined ? equal : [],
  });
  const table = findParts(identity.indexes.slice(0, identity.systems), identity.start, options.at);
  const counts = countOverlap(identity, table);
  const ids = workspace.systems.map(({ id }) => id);
  return deepFreeze<OverlapReport>({
    format: 'tixi/overlap/1',
    systems: ids,
    asOf,
    at: options.at ?? null,
    equalLinks: { links: equal.length, joined },
    ...sumUp(ids, counts),
    pairs: pairsOf(ids, counts),
    matrix: matrixOf(identity, table.parts, counts),
    ...listAll(identity, table, asOf, options.lists !== false),
  });
}

/** The links which say that two standards are equal. */
function equalLinks({ links }: Pick<Workspace, 'links'>): { link: Workspace['links'][number]; place: number }[] {
  return links.flatMap((link, place) =>
    link.relation === 'equal' && 'standard' in link.from && 'standard' in link.to ? [{ link, place }] : [],
  );
}

function checkSystems(systems: readonly StandardSystem[], level: string | undefined): void {
  checkSystemIds(systems);
  const ids = systems.map(({ id }) => id);
  if (level === undefined) return;
  const known = [...new Set(systems.flatMap(({ levels }) => levels.map(({ id }) => id)))];
  if (known.includes(level)) return;
  const listed =
    known.length === 0 ? 'They declare none.' : `They have ${known.map((id) => JSON.stringify(id)).join(', ')}.`;
  throw new TixiError('unknown-level', `No system has a level ${JSON.stringify(level)}. ${listed}`, {
    system: ids.length > 3 ? `${ids.slice(0, 3).join(', ')} …` : ids.join(', '),
    level,
    nearest: nearest(level, known),
    known,
  });
}

/** The documents of each system, and of all; of sets the largest first, then as the systems stand. */
function sumUp(ids: readonly string[], counts: OverlapCounts): Pick<OverlapReport, 'totals' | 'documents' | 'sets'> {
  const shared = new Int32Array(ids.length);
  const sets = Array.from(counts.sets, ([key, documents]) => {
    const members = key.split(',').map(Number);
    for (const system of members) shared[system] = at(shared, system) + documents;
    return { members, documents };
  });
  const totals = ids.map((system, s) => {
    const documents = at(counts.documents, s);
    return { system, documents, shared: at(shared, s), alone: documents - at(shared, s) };
  });
  for (const [s, { alone }] of totals.entries()) if (alone > 0) sets.push({ members: [s], documents: alone });
  sets.sort((a, b) => b.documents - a.documents || compareLists(a.members, b.members));
  return {
    totals,
    documents: sets.reduce((sum, { documents }) => sum + documents, 0),
    sets: sets.map(({ members, documents }) => ({ systems: members.map((s) => ids[s] ?? ''), documents })),
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((item, i) => item !== b[i]);
  return place < 0 ? a.length - b.length : (a[place] ?? -1) - (b[place] ?? -1);
}

function pairsOf(ids: readonly string[], { documents, pairs }: OverlapCounts): OverlapPair[] {
  return ids.flatMap((from, s) =>
    ids.slice(s + 1).map((to, i) => {
      const t = s + 1 + i;
      return { from, to, ...sharesOf(pairs.get(s, t), at(documents, s), at(documents, t)) };
    }),
  );
}

/** Parts that stand for nothing, because everything stands in other parts, are left out. */
function matrixOf({ indexes }: Identity, parts: readonly Part[], counts: OverlapCounts): OverlapReport['matrix'] {
  const places = new Map<number, number>();
  const printed: OverlapPart[] = [];
  parts.forEach(({ system, row }, part) => {
    const documents = at(counts.inParts, part);
    if (row === 0 && documents === 0) return;
    const index = indexes[system] as SystemIndex;
    const node = index.nodes().nodes[row];
    const title = node?.title ?? {};
    places.set(part, printed.length);
    printed.push({
      system: index.system.id,
      node: node?.id ?? null,
      code: node?.code ?? null,
      title: { zh: title.zh ?? null, en: title.en ?? null },
      documents,
    });
  });
  const cells = counts.parts.entries().map(([a, b, shared]): OverlapCell => {
    const [from, to] = [places.get(a) ?? -1, places.get(b) ?? -1];
    return { from, to, ...sharesOf(shared, at(counts.inParts, a), at(counts.inParts, b)) };
  });
  return { parts: printed, cells };
}

type Lists = Pick<OverlapReport, 'shared' | 'sameTitles' | keyof Differences>;

function listAll(identity: Identity, table: PartTable, asOf: string | null, wanted: boolean): Lists {
  const shared: SharedDocument[] = [];
  const differences: Differences = { editionDrift: [], obligationDrift: [], statusConflicts: [], titleConflicts: [] };
  if (!wanted) return { shared, ...differences, sameTitles: [] };
  const isHeld = (document: number): boolean => isInParts(table, document);
  const nodesOf = nodesOfShared(identity);
  for (const ring of ringsOf(identity, isHeld, asOf)) {
    const document = nameOfRecords(ring.records);
    shared.push(describeRing(identity, ring, document, nodesOf));
    compareRing(identity.indexes, ring, document, differences);
  }
  return { shared, ...differences, sameTitles: findSameTitles(identity, isHeld, asOf) };
}
