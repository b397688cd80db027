import type { Sentence } from '../../base/sentence.js';
import type { LinkEnd, LinkRelation } from '../../model/link.js';
import { endKey } from '../../workspace/links/ends.js';
import { inverseRelation, relationsContradict } from '../../workspace/links/relations.js';
import { linkEvidence, numbered, placeOfEnd, type JointContext, type JointRule } from '../joint.js';
import { endWords, linkWords, verbOf } from '../link-words.js';

/** Two links, stated or following from others, that cannot both hold. */
export const linksContradict: JointRule = {
  id: 'links-contradict',
  severity: 'error',
  needs: 'derived-links',
  *look(context) {
    const reported = new Map<number, (readonly number[])[]>();
    for (const { one, other } of conflictsOf(context)) {
      const links = [...new Set([...one.links, ...other.links])].sort((a, b) => a - b);
      // What follows from a contradiction that is named already is none of its own.
      const known = links.flatMap((link) => reported.get(link) ?? []);
      if (known.some((fewer) => fewer.every((link) => links.includes(link)))) continue;
      const [first = -1] = links;
      reported.set(first, [...(reported.get(first) ?? []), links]);
      yield {
        ...placeOfEnd(one.from),
        args: {
          from: endWords(context, one.from),
          to: endWords(context, one.to),
          first: verbOf(one.relation),
          second: verbOf(other.relation),
          because: [one, other].flatMap((statement) => reasonOf(context, statement)),
          ...(one.links.length + other.links.length > 2 ? { case: 'chain' } : {}),
        },
        evidence: links.map(linkEvidence),
        key: [keyOf(one), keyOf(other)].sort().join(' '),
      };
    }
  },
};

/** That one end is in a relation to another, and the links that say so. */
interface Statement {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly relation: LinkRelation;
  readonly links: readonly number[];
}

interface Conflict {
  readonly one: Statement;
  readonly other: Statement;
}

/** All contradictions, those of the fewest links first. */
function conflictsOf(context: JointContext): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const statements of statementsByPair(context)) {
    statements.forEach((other, i) => {
      for (const one of statements.slice(0, i)) {
        if (relationsContradict(one.relation, other.relation)) found.push({ one, other });
      }
    });
  }
  const size = ({ one, other }: Conflict): number => one.links.length + other.links.length;
  return found.sort((a, b) => size(a) - size(b));
}

/** What is said of each two ends, in either direction: each relation once, by the first that says so. */
function statementsByPair(context: JointContext): Iterable<readonly Statement[]> {
  const pairs = new Map<string, Map<LinkRelation, Statement>>();
  const put = (statement: Statement): void => {
    const key = `${endKey(statement.from)} ${endKey(statement.to)}`;
    const known = pairs.get(key) ?? new Map<LinkRelation, Statement>();
    pairs.set(key, known);
    if (!known.has(statement.relation)) known.set(statement.relation, statement);
  };
  const add = (statement: Statement): void => {
    put(statement);
    const inverse = inverseRelation(statement.relation);
    if (inverse !== null) put({ ...statement, from: statement.to, to: statement.from, relation: inverse });
  };
  for (const { link, position } of numbered(context)) add({ ...link, links: [position] });
  for (const { from, to, relation, steps } of context.derived() ?? []) {
    add({ from, to, relation, links: steps.flatMap(({ link }) => link ?? []) });
  }
  return Array.from(pairs.values(), (byRelation) => [...byRelation.values()]);
}

function reasonOf(context: JointContext, { links }: Statement): readonly Sentence[] {
  return links.flatMap((position) => {
    const link = context.links[position];
    return link === undefined ? [] : [linkWords(context, link)];
  });
}

function keyOf({ from, to, relation }: Statement): string {
  return JSON.stringify([endKey(from), endKey(to), relation]);
}
