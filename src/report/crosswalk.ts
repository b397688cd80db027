import { punctuation } from '../base/punctuation.js';
import { nestQuotes, fillSentence, type Language } from '../base/sentence.js';
import type { Crosswalk, CrosswalkPath, CrosswalkRow, CrosswalkStep } from '../model/crosswalk.js';
import { crosswalkSentences as words, stepVerbs, tierNames, unusedReasons } from './crosswalk-words.js';
import { systemName } from './names.js';
import { renderPage } from './render-page.js';
import type { RenderManyOptions } from './side-by-side.js';
import { createStopNames, type StopNames } from './stop-names.js';
import { tableOf, type Table } from './table.js';

/**
 * Prints a crosswalk (rules L4 and L5): each node with the nearest one of the other system, and the path in words.
 * CSV has a row for every path, alternatives included.
 *
 * @example
 * const there = defineSystem({ id: 'there', title: { en: 'There' }, levels: [], standards: [], children: [{ id: 'x', title: { en: 'Basics' } }] });
 * const link = { from: { system: 'demo', node: 'a' }, to: { system: 'there', node: 'x' }, relation: 'equal' } as const;
 * const workspace = { format: 'tixi/workspace/1', id: 'w', title: { en: 'W' }, systems: [system, there], standards: [], links: [link], sources: [] } as const;
 * renderCrosswalk(crosswalk(workspace, 'demo', 'there'), { systems: [system, there], lang: 'en' }).includes('is part of 1 basics, is equal to There: Basics'); // => true
 */
export function renderCrosswalk(report: Crosswalk, options: RenderManyOptions = {}): string {
  const { lang = 'zh', systems = [] } = options;
  const names = createStopNames(systems, lang);
  const nameOf = (id: string): string =>
    systemName(
      id,
      systems.find((system) => system.id === id),
      lang,
    );
  return renderPage(report, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { from: nameOf(report.from), to: nameOf(report.to) }),
      lead: [fillSentence(words.coverage[lang], report.coverage), fillSentence(words.tiers[lang], report.tiers)],
      tables: [pathTable(report.rows, names, lang)],
      notes: [...noneNotes(report.rows, names, lang), ...unusedNotes(report, lang)],
    }),
    records: () => recordTable(report.rows, names, lang),
  });
}

function pathTable(rows: readonly CrosswalkRow[], names: StopNames, lang: Language): Table {
  return tableOf<CrosswalkRow>(
    rows,
    [
      { title: words.source, cell: ({ source }) => names.withId(source) },
      { title: words.target, cell: ({ target }) => (target === null ? null : names.withId(target)) },
      { title: words.score, align: 'right', cell: ({ score }) => score },
      { title: words.tier, cell: ({ tier }) => (tier === null ? null : tierNames[tier][lang]) },
      {
        title: words.path,
        below: true,
        cell: ({ target, steps }) => (target === null ? null : pathText(steps, names, lang)),
      },
    ],
    { lang },
  );
}

/** A path as words, from its source on; the system is named where it changes. */
function pathText(steps: readonly CrosswalkStep[], names: StopNames, lang: Language): string {
  const texts = steps.map(({ step, from, to }) => {
    const name = from.system === to.system ? names.of(to) : names.withSystem(to);
    return lang === 'zh' ? nestQuotes(`${stepVerbs[step].zh}“${name}”`) : `${stepVerbs[step].en} ${name}`;
  });
  return texts.join(punctuation.comma[lang]);
}

interface Ranked {
  readonly row: CrosswalkRow;
  readonly rank: number | null;
  readonly path: CrosswalkPath | null;
}

/** The best path of a row and its alternatives; a row without a path stays one line. */
function rankedPaths(row: CrosswalkRow): readonly Ranked[] {
  const { target, score, tier, steps, alternatives } = row;
  if (target === null || score === null || tier === null) return [{ row, rank: null, path: null }];
  return [{ target, score, tier, steps }, ...alternatives].map((path, i) => ({ row, rank: i + 1, path }));
}

function recordTable(rows: readonly CrosswalkRow[], names: StopNames, lang: Language): Table {
  return tableOf<Ranked>(
    rows.flatMap(rankedPaths),
    [
      { title: words.sourceId, cell: ({ row }) => row.source.node },
      { title: words.source, cell: ({ row }) => names.of(row.source) },
      { title: words.rank, align: 'right', cell: ({ rank }) => rank },
      { title: words.targetId, cell: ({ path }) => path?.target.node ?? null },
      { title: words.target, cell: ({ path }) => (path === null ? null : names.of(path.target)) },
      { title: words.tier, cell: ({ path }) => (path === null ? null : tierNames[path.tier][lang]) },
      { title: words.score, align: 'right', cell: ({ path }) => path?.score ?? null },
      { title: words.path, cell: ({ path }) => (path === null ? null : pathText(path.steps, names, lang)) },
    ],
    { lang },
  );
}

function noneNotes(rows: readonly CrosswalkRow[], names: StopNames, lang: Language): readonly string[] {
  return rows
    .filter(({ statedNone }) => statedNone.length > 0)
    .map(({ source, statedNone }) => {
      const ends = statedNone.map(names.of).join(punctuation.list[lang]);
      return fillSentence(words.statedNone[lang], { source: names.of(source), ends });
    });
}

/** How many unused links are named for one reason; the JSON has all. */
const shownUnused = 10;

function unusedNotes({ unused }: Crosswalk, lang: Language): readonly string[] {
  const reasons = [...new Set(unused.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const numbers = unused.filter((one) => one.reason === reason).map(({ link }) => String(link + 1));
    const shown = numbers.slice(0, shownUnused).join(punctuation.list[lang]);
    const sentence = numbers.length <= shownUnused ? words.unused : words.unusedMany;
    return fillSentence(sentence[lang], {
      numbers: shown,
      count: numbers.length,
      reason: unusedReasons[reason][lang],
    });
  });
}
