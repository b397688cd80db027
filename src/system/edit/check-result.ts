import type { JsonPath } from '../../base/json.js';
import type { SystemNode } from '../../model/node.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import { standardOf } from '../../preorder/placement-table.js';
import { maxNodeDepth } from '../check-depth.js';
import { kindChecker } from '../check-kinds.js';
import { checkDates, checkLevels, checkSums, levelRanks } from '../check-order.js';
import { checkNode, checkStandard } from '../check-references.js';
import { createIssueList, namesOf, type IssueList } from '../issue-list.js';
import { nodePlaces, type NodePlace } from '../node-places.js';
import { walkNodes } from '../walk.js';
import type { Draft } from './draft.js';
import type { Located } from './locate.js';
import { refusal, refusalOf } from './refusal.js';

/** How many issues an error lists; all are counted. */
const listedIssues = 100;

/** Refuses the operation where what it put into the document is not as `parseSystem` wants it. */
function settle(look: (list: IssueList) => void): void {
  const list = createIssueList(listedIssues);
  look(list);
  if (list.total() > 0) throw refusalOf('invalid-result', list.issues, list.total());
}

/** Checks what a node says of itself. */
export function checkWords(draft: Draft, id: string): void {
  const { node, path } = draft.node(id);
  settle((list) => checkNodeAlone(draft.system(), known(draft), { node, path: () => path }, list));
}

/** Checks a branch that is new to the document, its depth and the order of its levels included. */
export function checkBranch(draft: Draft, id: string): void {
  const names = known(draft);
  settle((list) => {
    for (const place of placesOf(draft.node(id))) {
      checkNodeAlone(draft.system(), names, place, list);
      checkPlacements(names, place, list);
    }
  });
  checkDepthOf(draft, id);
  checkLevelsOf(draft, id);
}

/** Checks a branch that stands elsewhere than before; whatever cannot have become wrong is not looked at. */
export function checkStanding(draft: Draft, id: string, before: Located): void {
  const after = draft.node(id);
  const system = draft.system();
  if (after.above.length > before.above.length) checkDepthOf(draft, id);
  if (lowestLevel(system, after.above) > lowestLevel(system, before.above)) checkLevelsOf(draft, id);
}

/** Checks that no node of a branch stands below the allowed depth. */
function checkDepthOf(draft: Draft, id: string): void {
  const { node, above } = draft.node(id);
  let deepest = 0;
  for (const { depth } of walkNodes(node)) if (depth > deepest) deepest = depth;
  if (above.length + 1 + deepest > maxNodeDepth) throw refusal('too-deep', { node: id, limit: maxNodeDepth });
}

/** Checks the order of levels from a node downwards. */
export function checkLevelsOf(draft: Draft, id: string): void {
  const system = draft.system();
  const place = draft.node(id);
  settle((list) => checkLevels(system, placesOf(place), lowestLevel(system, place.above), list));
}

/** The nodes of a branch with their places in the document. */
function placesOf({ node, path }: Located): NodePlace[] {
  return nodePlaces([node], path.slice(0, -2), Number(path.at(-1)));
}

/** The rank of the lowest level that some nodes name, -1 where none does. */
export function lowestLevel(system: StandardSystem, nodes: readonly SystemNode[]): number {
  const ranks = levelRanks(system);
  return nodes.reduce((lowest, { level }) => Math.max(lowest, level === undefined ? -1 : (ranks.get(level) ?? -1)), -1);
}

/** Checks what a standard says of itself. */
export function checkRecord(draft: Draft, id: string): void {
  const position = draft.position(id);
  const system = draft.system();
  const standard = system.standards[position] as Standard;
  const path = (): JsonPath => ['standards', position];
  settle((list) => {
    checkStandard(standard, path, known(draft), list);
    kindChecker(system, list).kind(standard.kind, () => [...path(), 'kind']);
    checkDates(standard, path, list);
  });
}

type Placed = Pick<NodePlace, 'node' | 'path'>;

function checkNodeAlone(system: StandardSystem, names: Known, { node, path }: Placed, list: IssueList): void {
  const at = (): JsonPath => [...path(), 'expectation'];
  checkNode(node, path, names, list);
  kindChecker(system, list).expectation(node.expectation, at);
  checkSums(node.expectation, at, list);
}

function checkPlacements({ standards }: Known, { node, path }: Placed, list: IssueList): void {
  node.placements?.forEach((placement, i) => {
    const id = standardOf(placement);
    if (standards.find(id) >= 0) return;
    const inner = typeof placement === 'string' ? [] : ['standard'];
    list.addUnknown('unknown-standard', () => [...path(), 'placements', i, ...inner], id, standards.names);
  });
}

type Known = Parameters<typeof checkNode>[2];

function known(draft: Draft): Known {
  const { levels, sources, standards } = draft.system();
  return {
    levels: new Set(levels.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
    standards: { find: (id) => (draft.hasStandard(id) ? 0 : -1), names: namesOf(standards) },
  };
}
