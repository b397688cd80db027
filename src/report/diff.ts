import { fillSentence, type Language } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import { changeGroups, type PlacedLine } from '../compare/change-groups.js';
import { countWords, type Editions } from '../compare/change-names.js';
import { changeWords, matchNames } from '../compare/change-words.js';
import { standardLines, type StandardLine } from '../compare/standard-lines.js';
import { capped } from '../compare/value-words.js';
import type { AmbiguousMatch, SystemDiff } from '../model/system-diff.js';
import { coverageSentences } from './coverage-words.js';
import { dayNote } from './day-note.js';
import { diffWords as words } from './diff-words.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Column, type Table } from './table.js';

/** How a diff is printed; with the two editions, nodes and standards are named by their titles and grouped by branch. */
export interface RenderDiffOptions extends Omit<RenderOptions, 'system'>, Editions {}

/**
 * Prints what changed between two editions: sums, then the changes branch by branch with arrows for coverage, then the
 * standards; as CSV one line for each change.
 *
 * @example
 * const after = removeNode(system, { node: 'b' });
 * const text = renderDiff(diffSystems(system, after), { before: system, after, lang: 'en' });
 * text.split('\n')[0]; // => 'Demo system: what changed'
 */
export function renderDiff(diff: SystemDiff, options: RenderDiffOptions = {}): string {
  const { lang = 'zh', before, after } = options;
  const editions = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return renderPage(diff, options, {
    page: () => ({
      title: titleOf(diff, lang),
      lead: leadOf(diff, lang),
      tables: [...branchTables(diff, editions, lang), ...standardTables(diff, lang), ...ambiguousTables(diff, lang)],
      notes: notesOf(diff, lang),
    }),
    records: () => recordsOf(diff, editions, lang),
  });
}

function titleOf({ before, after }: SystemDiff, lang: Language): string {
  const name = titleIn(after.title, lang) ?? after.system;
  const both = before.system === after.system ? [before.edition, after.edition] : [before.system, after.system];
  const [one = null, other = null] = both;
  return one === null || other === null || one === other
    ? fillSentence(words.titlePlain[lang], { name })
    : fillSentence(words.title[lang], { name, before: one, after: other });
}

function leadOf({ nodes, standards, placements, coverage }: SystemDiff, lang: Language): string[] {
  const counts = (lists: object): Record<string, number> =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, (list as readonly unknown[]).length]));
  const total = coverage.find(({ node }) => node === null);
  return [
    fillSentence(words.nodes[lang], counts(nodes)),
    fillSentence(words.standards[lang], {
      ...counts(standards),
      placed: placements.added.length,
      out: placements.removed.length,
      moved: placements.moved.length,
    }),
    ...(total === undefined
      ? []
      : [fillSentence(words.coverage[lang], { counts: countWords(total.before, total.after, lang) })]),
  ];
}

function branchTables(diff: SystemDiff, editions: Editions, lang: Language): Table[] {
  return changeGroups(diff, lang, editions).map(({ title, lines }) => {
    const first = (line: PlacedLine, i: number): boolean => i === 0 || lines[i - 1]?.node !== line.node;
    const shown = lines.map((line, i) => ({ line, name: first(line, i) ? line.name : '' }));
    return tableOf<(typeof shown)[number]>(
      shown,
      [
        { title: words.node, cell: ({ name }) => name },
        { title: words.change, cell: ({ line }) => changeWords[line.kind][lang] },
        { title: words.what, cell: ({ line }) => line.text },
      ],
      { lang, caption: title === '' ? words.allNodes[lang] : title, depth: ({ line }) => line.depth },
    );
  });
}

function standardTables(diff: SystemDiff, lang: Language): Table[] {
  const lines = standardLines(diff, lang);
  if (lines.length === 0) return [];
  const columns: Column<StandardLine>[] = [
    { title: words.standard, cell: ({ standard }) => standard },
    { title: words.change, cell: ({ change }) => change },
    { title: words.before, cell: ({ before }) => before },
    { title: words.after, cell: ({ after }) => after },
    ...(lines.some(({ by }) => by !== null) ? [{ title: words.by, cell: ({ by }: StandardLine) => by }] : []),
  ];
  return [tableOf(lines, columns, { lang, caption: words.changedStandards[lang] })];
}

function ambiguousTables({ ambiguous }: SystemDiff, lang: Language): Table[] {
  if (ambiguous.length === 0) return [];
  const columns: Column<AmbiguousMatch>[] = [
    { title: words.before, cell: ({ before }) => capped(before, (id) => id, lang) },
    { title: words.after, cell: ({ after }) => capped(after, (id) => id, lang) },
    { title: words.what, cell: ({ of }) => words[of][lang] },
    { title: words.by, cell: ({ by }) => matchNames[by][lang] },
  ];
  return [tableOf(ambiguous, columns, { lang, caption: words.ambiguous[lang] })];
}

/** One line of CSV. */
interface ChangeRecord {
  readonly branch: string;
  readonly name: string;
  readonly id: string | null;
  readonly change: string;
  readonly text: string;
}

function recordsOf(diff: SystemDiff, editions: Editions, lang: Language): Table {
  const nodes = changeGroups(diff, lang, editions).flatMap(({ title, lines }) =>
    lines.map(
      ({ name, node, kind, text }): ChangeRecord => ({
        branch: title,
        name,
        id: node,
        change: changeWords[kind][lang],
        text,
      }),
    ),
  );
  const standards = standardLines(diff, lang).map(({ standard, change, before, after }) => ({
    branch: words.changedStandards[lang],
    name: standard,
    id: null,
    change,
    text: before === null && after === null ? standard : `${before ?? '—'} → ${after ?? '—'}`,
  }));
  return tableOf<ChangeRecord>(
    [...nodes, ...standards],
    [
      { title: words.branch, cell: ({ branch }) => branch },
      { title: words.node, cell: ({ name }) => name },
      { title: words.id, cell: ({ id }) => id },
      { title: words.change, cell: ({ change }) => change },
      { title: words.what, cell: ({ text }) => text },
    ],
    { lang },
  );
}

function notesOf(diff: SystemDiff, lang: Language): string[] {
  const { asOf, nodes, standards, placements } = diff;
  const lists: readonly (readonly unknown[])[] = [
    ...[diff.system, diff.coverage, diff.ambiguous],
    ...Object.values<readonly unknown[]>(nodes),
    ...Object.values<readonly unknown[]>(standards),
    ...Object.values<readonly unknown[]>(placements),
  ];
  const same = lists.every((list) => list.length === 0);
  return [
    ...(same ? [words.nothing[lang]] : []),
    dayNote(coverageSentences, asOf, lang),
    ...(diff.coverage.some(({ because }) => because.length > 0) ? [words.signs[lang]] : []),
    ...(same ? [] : [words.matched[lang]]),
  ];
}
