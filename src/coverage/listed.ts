import type { Claim } from '../model/claim.js';
import type { Standard } from '../model/standard.js';
import { classOfStatus, levelOfStandard } from '../preorder/cells.js';
import { statuses } from '../model/sets/statuses.js';
import { at } from '../preorder/node-table.js';
import type { PlacementRows } from '../preorder/placement-table.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { countBranchOf, countsOfRow } from './branch.js';

/** What can be counted for a claim, or why it cannot. */
export type Listed =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: 'not-counted-here' | 'act' | 'structure-not-listed' };

/** Counts what the document lists of the thing that a claim counts. */
export function listedFor(index: SystemIndex, asOf: string | null, claim: Claim): Listed {
  if (claim.act === 'led' || claim.act === 'took-part') return { value: null, reason: 'act' };
  const tops = topRows(index, claim);
  switch (claim.counts) {
    case 'nodes':
      return listedNodes(index, claim, tops);
    case 'placements':
      return counted(distinctFor(index, asOf, claim, tops).placements);
    case 'standards':
      return counted(distinctFor(index, asOf, claim, tops).standards);
    case 'documents':
    case 'adopted':
    case 'related':
      return counted(distinctFor(index, asOf, claim, tops).documents);
    case 'existing':
    case 'planned':
    case 'retired':
    case 'unknown':
      return counted(distinctFor(index, asOf, claim, tops).byClass[classNumbers[claim.counts]] ?? 0);
    case 'required':
      return listedRequired(index, asOf, tops);
    default:
      return { value: null, reason: 'not-counted-here' };
  }
}

const classNumbers = { existing: 0, planned: 1, retired: 2, unknown: 3 } as const;

function counted(value: number): Listed {
  return { value, reason: null };
}

/** The rows a claim is about, without those below others of them: row 0 for the whole system. */
function topRows(index: SystemIndex, claim: Claim): number[] {
  if (claim.about.nodes === undefined) return [0];
  const { end } = index.nodes();
  const rows = claim.about.nodes.map((id) => index.rowOf().get(id) ?? -1).filter((row) => row > 0);
  const tops: number[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = tops.at(-1);
    if (last === undefined || row >= at(end, last)) tops.push(row);
  }
  return tops;
}

/** Nodes of a level in the branches a claim is about, themselves included; without a level their children. */
function listedNodes(index: SystemIndex, claim: Claim, tops: readonly number[]): Listed {
  const { nodes, parent, end, zone } = index.nodes();
  let found = 0;
  for (const top of tops) {
    for (let row = top; row < at(end, top); row++) {
      if (at(zone, row) !== at(zone, top)) continue;
      if (claim.at === undefined ? at(parent, row) === top : nodes[row]?.level === claim.at) found++;
    }
  }
  return found === 0 ? { value: null, reason: 'structure-not-listed' } : counted(found);
}

function listedRequired(index: SystemIndex, asOf: string | null, tops: readonly number[]): Listed {
  let sum = 0;
  for (const top of tops) {
    const { required } = countsOfRow(countBranchOf(index, asOf, top), top);
    if (required === null) return { value: null, reason: 'structure-not-listed' };
    sum += required;
  }
  return counted(sum);
}

interface DistinctCounts {
  readonly placements: number;
  readonly standards: number;
  readonly documents: number;
  readonly byClass: readonly number[];
}

/** Distinct standards and documents in some branches that a claim's filter lets through. */
function distinctFor(index: SystemIndex, asOf: string | null, claim: Claim, tops: readonly number[]): DistinctCounts {
  const { end, zone } = index.nodes();
  const { counted: core, adopted, related } = index.placements();
  const rows: PlacementRows = claim.counts === 'adopted' ? adopted : claim.counts === 'related' ? related : core;
  const { documentOf } = index.documents();
  const { leading, status } = index.snapshot(asOf).cells();
  const standards = new Set<number>();
  const documents = new Set<number>();
  let placements = 0;
  const take = (position: number): void => {
    const document = at(documentOf, position);
    const leader = at(leading, document);
    const passes = (i: number): boolean => passesFilter(index.system.standards[i] as Standard, at(status, i), claim);
    if (passes(position)) {
      placements++;
      standards.add(position);
    }
    if (passes(leader)) documents.add(document);
  };
  for (const top of tops) {
    for (let row = top; row < at(end, top); row++) {
      if (at(zone, row) !== at(zone, top)) continue;
      for (let j = at(rows.offset, row); j < at(rows.offset, row + 1); j++) take(at(rows.standard, j));
    }
  }
  if (claim.about.nodes === undefined && claim.counts !== 'placements' && rows === core) index.unplaced().forEach(take);
  const byClass = [0, 0, 0, 0];
  for (const document of documents) {
    const of = at(classOfStatus, at(status, at(leading, document)));
    byClass[of] = (byClass[of] ?? 0) + 1;
  }
  return { placements, standards: standards.size, documents: documents.size, byClass };
}

/** Tells whether a standard is of the kind a claim counts; what is issued exists or existed. */
function passesFilter(standard: Standard, status: number, claim: Claim): boolean {
  const { act, where } = claim;
  const kind = at(classOfStatus, status);
  if (act === 'issued' && kind !== 0 && kind !== 2) return false;
  if (where === undefined) return true;
  return (
    (where.level === undefined || levelOfStandard(standard) === where.level) &&
    (where.tier === undefined || (standard.regions ?? []).some(({ tier }) => tier === where.tier)) &&
    (where.status === undefined || statuses[status] === where.status) &&
    (where.obligation === undefined || standard.obligation === where.obligation) &&
    (where.kind === undefined || (standard.kind ?? 'other') === where.kind) &&
    (where.tag === undefined || (standard.tags ?? []).includes(where.tag))
  );
}
