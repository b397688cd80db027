import { statusFacts } from '../../model/sets/statuses.js';
import type { Standard } from '../../model/standard.js';
import { nodeAt, standardAt, standardWords, type AuditContext, type AuditRule } from '../context.js';

/** What is wanted although a document exists whose title or tag names the same. */
export const wantedThoughThere: AuditRule = {
  id: 'wanted-though-there',
  severity: 'info',
  *look(context) {
    for (const [wanted, existing] of namesakes(context)) {
      const standard = standardAt(context, wanted);
      const others = existing.map((position) => standardAt(context, position));
      yield {
        node: nodeAt(context, context.places().first(wanted)),
        standard: standard.id,
        args: { title: standardWords(standard), others: others.map(standardWords) },
        evidence: [standard.id, ...others.map(({ id }) => id)],
      };
    }
  },
};

/** Shorter words name too much. */
const shortest = 4;

/** How many existing documents a sentence names. */
const maxNamed = 5;

/** Wanted documents with the existing ones that name them, in the order of the list. */
function* namesakes(context: AuditContext): Generator<readonly [number, readonly number[]]> {
  const wanted = [...context.leading()].filter(
    (position) =>
      position >= 0 && context.statusOf(position) === 'wanted' && titleAt(context, position).length >= shortest,
  );
  const titles = new Set(wanted.map((position) => titleAt(context, position)));
  const named = titles.size === 0 ? new Map<string, readonly number[]>() : whoNames(context, titles);
  for (const position of wanted) {
    const existing = named.get(titleAt(context, position));
    if (existing !== undefined) yield [position, existing];
  }
}

/** The existing documents that name each of these titles: one look at each place of a text and each length. */
function whoNames(context: AuditContext, titles: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = lengthsByStart(titles);
  const found = new Map<string, number[]>();
  for (const position of context.leading()) {
    if (position < 0 || statusFacts[context.statusOf(position)].class !== 'existing') continue;
    for (const text of namesOf(standardAt(context, position))) {
      for (let from = 0; from + shortest <= text.length; from++) {
        for (const length of lengths.get(text.slice(from, from + shortest)) ?? []) {
          const title = text.slice(from, from + length);
          if (!titles.has(title) || !isWhole(text, from, from + length)) continue;
          const list = found.get(title) ?? [];
          if (list.length < maxNamed && !list.includes(position)) found.set(title, [...list, position]);
        }
      }
    }
  }
  return found;
}

/** How long the titles are that begin alike. */
function lengthsByStart(titles: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const title of titles) {
    const start = title.slice(0, shortest);
    const known = lengths.get(start);
    if (known === undefined) lengths.set(start, new Set([title.length]));
    else known.add(title.length);
  }
  return lengths;
}

function titleAt(context: AuditContext, position: number): string {
  const { title } = standardAt(context, position);
  return title.zh ?? title.en ?? '';
}

function namesOf({ title, tags = [] }: Standard): readonly string[] {
  return [title.zh ?? title.en ?? '', ...tags];
}

/** Tells whether a part of a text is not the beginning or end of a longer Latin word or number. */
function isWhole(text: string, from: number, to: number): boolean {
  const joins = (a: number, b: number): boolean => isWord(text.charCodeAt(a)) && isWord(text.charCodeAt(b));
  return !(from > 0 && joins(from - 1, from)) && !(to < text.length && joins(to - 1, to));
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
