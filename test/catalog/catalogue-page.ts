import { catalog } from '../../src/catalog/access.js';
import { reconcile } from '../../src/coverage/reconcile.js';
import { audit } from '../../src/gaps/audit.js';
import { jointClaimRules } from '../../src/gaps/joint-rules.js';
import type { Claim } from '../../src/model/claim.js';
import type { StandardSystem } from '../../src/model/system.js';
import type { TargetSet } from '../../src/model/target-set.js';
import type { Title } from '../../src/model/title.js';
import type { Workspace } from '../../src/model/workspace.js';
import { walkNodes } from '../../src/system/walk.js';
import { notTold } from './known-answers.js';
import { notEncoded } from './not-encoded.js';
import { seenByReaders } from './seen-by-readers.js';
import { placesOf, statementsThatDiffer } from './statements.js';

type Loaded = StandardSystem | Workspace | TargetSet;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly (string | number)[]): string => `| ${cells.map((c) => cell(String(c))).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const both = ({ zh, en }: Title): string => `${zh ?? ''}<br>${en ?? ''}`;
const sourceOf = ({ source }: Claim): string => (typeof source === 'string' ? source : source.source);
const placeOf = ({ source }: Claim): string => (typeof source === 'string' ? '' : (source.place ?? ''));

/** What a system publishes of its own size, and how much of that is listed. */
function completeness(system: StandardSystem): string {
  const seen = new Set<string>();
  const parts = reconcile(system).claims.flatMap(({ figure, listed }) => {
    const { about, counts, at, where, act, value } = figure;
    if (about.nodes !== undefined || where !== undefined || act !== undefined) return [];
    if (counts !== 'nodes' && counts !== 'standards') return [];
    const text = `${listed ?? 0} of ${value} ${at ?? counts}`;
    if (seen.has(text)) return [];
    seen.add(text);
    return [text];
  });
  return parts.length === 0 ? '–' : parts.join(', ');
}

function systemRow(id: string, system: StandardSystem): readonly (string | number)[] {
  const results = reconcile(system).claims.map(({ result }) => result);
  const count = (wanted: string): number => results.filter((result) => result === wanted).length;
  return [
    `\`${id}\``,
    both(system.title),
    [...walkNodes(system)].length,
    system.standards.length,
    results.length,
    count('holds'),
    count('contradicted'),
    count('not-listed'),
    count('cannot-tell'),
    completeness(system),
  ];
}

const subject = ({ about, counts, at, where }: Claim): string =>
  [counts, at, ...Object.values((where ?? {}) as Readonly<Record<string, string>>), ...(about.nodes ?? [])]
    .filter((part) => part !== undefined)
    .join(' ');

function contradictions(id: string, system: StandardSystem): readonly (readonly string[])[] {
  const { claims, pairs } = reconcile(system);
  const figure = (claim: Claim): string => `${claim.value} (${placeOf(claim)})`;
  return [
    ...pairs
      .filter(({ result }) => result === 'contradicted')
      .map(({ claims: [a, b] }) => {
        const [first, second] = [system.claims[a]!, system.claims[b]!];
        return [`\`${id}\``, subject(first), figure(first), figure(second)];
      }),
    ...claims
      .filter(({ result }) => result === 'contradicted')
      .map(({ figure: claim, listed }) => [`\`${id}\``, subject(claim), figure(claim), `${String(listed)} named`]),
    ...statementsThatDiffer(system).map((statements) => {
      const [first, ...others] = statements.records.map((standard, i) => {
        const said = [standard.title.zh, standard.status].filter((text) => text !== undefined).join(', ');
        return `${said} (${placesOf({ ...statements, records: [statements.records[i]!] }).join('; ')})`;
      });
      return [`\`${id}\``, `one standard, ${statements.differs.join(' and ')}`, first ?? '', others.join('; ')];
    }),
  ];
}

/** The number of claims that each document is cited for. */
export function claimsPerDocument(systems: readonly StandardSystem[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { claims } of systems) {
    for (const claim of claims) found.set(sourceOf(claim), (found.get(sourceOf(claim)) ?? 0) + 1);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every entry of the catalogue with its document. */
export async function loadAll(): Promise<
  readonly { readonly id: string; readonly kind: string; readonly loaded: Loaded }[]
> {
  return Promise.all(catalog.entries.map(async ({ id, kind, load }) => ({ id, kind, loaded: await load() })));
}

const isSystem = (loaded: Loaded): loaded is StandardSystem => loaded.format === 'tixi/1';

/** The page `docs/catalogue.md`, made from the catalogue. */
export async function cataloguePage(): Promise<string> {
  const all = await loadAll();
  const systems = all.flatMap(({ id, kind, loaded }) => (isSystem(loaded) ? [{ id, kind, system: loaded }] : []));
  const ofKind = (kind: string) => systems.filter((entry) => entry.kind === kind);
  const titles = new Map(systems.flatMap(({ system }) => system.sources.map(({ id, title }) => [id, title])));
  const targets = new Map(
    all.flatMap(({ loaded }) =>
      loaded.format === 'tixi/targets/1' ? loaded.sources.map(({ id, title }) => [id, title] as const) : [],
    ),
  );
  const head = [
    'id',
    'title',
    'nodes',
    'standards',
    'figures',
    'hold',
    'contradicted',
    'not all listed',
    'cannot tell',
    'listed of what is published',
  ];
  return `# The catalogue

The systems that five public documents describe, as data. This page is made from the catalogue by a test; it changes
only with it. English titles are tixi's own, unofficial.

${introduction}
## Systems with a structure

\`nodes\` and \`standards\` are what the entry holds; \`figures\` are the numbers that the documents publish. A figure
holds where the list agrees, is contradicted where the list has more than it allows, is not all listed where the source
counts more than it names, and cannot be told where it counts something that is not in a standards system, or another act.

${table(
  head,
  ofKind('system').map(({ id, system }) => systemRow(id, system)),
)}

## Systems known by name

A document names them and says no more; the few standards and figures that it gives stand in the entry.

${table(
  ['id', 'title', 'standards', 'figures', 'named in'],
  ofKind('name-only').map(({ id, system }) => [
    `\`${id}\``,
    both(system.title),
    system.standards.length,
    system.claims.length,
    namedIn(system),
  ]),
)}

## Workspaces

${table(
  ['id', 'title', 'systems', 'links stated', 'links inferred'],
  all.flatMap(({ id, loaded }) =>
    loaded.format === 'tixi/workspace/1'
      ? [
          [
            `\`${id}\``,
            both(loaded.title),
            loaded.systems.length,
            loaded.links.filter((link) => link.inferred !== true).length,
            loaded.links.filter((link) => link.inferred === true).length,
          ],
        ]
      : [],
  ),
)}

## Targets

${table(
  ['id', 'title', 'targets', 'with a result'],
  all.flatMap(({ id, loaded }) =>
    loaded.format === 'tixi/targets/1'
      ? [
          [
            `\`${id}\``,
            both(loaded.title),
            loaded.targets.length,
            loaded.targets.filter(({ results }) => results.length > 0).length,
          ],
        ]
      : [],
  ),
)}

## Figures by document

${table(
  ['document', 'figures'],
  [...claimsPerDocument(systems.map(({ system }) => system))].map(([id, count]) => [
    both(titles.get(id) ?? targets.get(id) ?? { en: id }),
    count,
  ]),
)}

## Where the documents contradict themselves

${table(
  ['entry', 'of what', 'one place', 'another'],
  systems.flatMap(({ id, system }) => contradictions(id, system)),
)}

Across the systems of a workspace, as \`tixi audit huzhou\` and \`tixi audit zhejiang\` say it (figures, records, and what
was looked for in vain):

${table(
  ['workspace', 'entry', 'what is said'],
  all.flatMap(({ id, loaded }) => (loaded.format === 'tixi/workspace/1' ? acrossSystems(id, loaded) : [])),
)}

What only a reader sees, since no two records or figures differ:

${table(
  ['entries', 'what the documents say', 'how it is encoded'],
  seenByReaders.map(({ entries, said, encoded }) => [entries, said, encoded]),
)}

## What an audit does not tell of them

The other contradictions, and every field that a document names as missing, come out of \`tixi audit\`; a test holds it.

${table(
  ['contradiction', 'why not'],
  notTold.map(({ what, why }) => [what.replace(/^C\d+ /, ''), why]),
)}

## What is not encoded

${table(
  ['document', 'fact', 'reason'],
  notEncoded.map(({ document, fact, reason }) => [document, fact, reason]),
)}
`;
}

/** Rules about what two systems say of one thing. */
const aboutTwo = [...jointClaimRules.map(({ id }) => id), 'nothing-corresponds'];

const acrossSystems = (id: string, workspace: Workspace): readonly (readonly string[])[] =>
  audit(workspace)
    .findings.filter(({ code }) => aboutTwo.includes(code))
    .map(({ at, message }) => [`\`${id}\``, `\`${at.system}\``, message.en]);

const namedIn = ({ extra }: StandardSystem): string =>
  (extra as { readonly namedIn: readonly { readonly place: string }[] }).namedIn.map(({ place }) => place).join('; ');

const introduction = `How it is made:

- **Nodes** stand only for what a document names. Where only a number is printed there is a figure and no node.
- **Titles** in Chinese are as printed, misprints included, and a test looks each up in the document it cites. Where a
  document gives a subject and no title, the title is the words of the subject and \`extra.titleIs\` says so. Where it
  prints a title or a stage in two ways, the standard has two records, joined by \`sameAs\` or by their designation:
  they count as one document, and their difference is listed below.
- **Status**: \`in-force\` where the text shows that the standard is carried out, applied, cited or spread, and where it
  says only that it is issued (制定发布, 发布, 出台), of a standard older than the document: these carry an event
  \`published\` with the place, which is all that is printed. \`published\`, issued and not yet in force (即将实施), only
  where the text says that it was issued just now. \`approval\` where it is about to be issued; \`examination\` where it
  has passed examination; \`proposed\` where the project is approved or past argumentation; \`drafting\` where it is being
  made; \`wanted\` where it is missing, to be made, or to be explored; \`unknown\` where it is made (制定) and no more is
  said, or nothing is.
- **Placement**: a standard stands in a node where the document puts it there. Else it is listed without a place.
- **Tier** of a local standard is given where it is printed (市级, 县级, 省级).
- **Figures** carry the act that the text prints (issued, led, took part) and the period; led and took part (主导和参与)
  is \`took-part\`, with the printed words in the note; made (制定) alone is no act. What is counted outside a system is
  told apart by \`where.tag\`.
- **Fields named as missing** are standards with status \`wanted\`; where only a field is named, \`extra.titleIs\` says
  \`subject\`. A standards system that is missing is an entry by name.
- **Notes** are in Chinese and English.
`;
