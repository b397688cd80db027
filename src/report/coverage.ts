import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import type { CoverageReport, CoverageRow } from '../model/coverage-report.js';
import { comparatorNames } from '../model/sets/claims.js';
import { basisNames, countNames, coverageSentences, stateNames } from './coverage-words.js';
import { dayNote } from './day-note.js';
import { nodeName } from './names.js';
import { percentText } from '../base/percent.js';
import { numbered, titleIn } from '../base/titles.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Column, type Table } from './table.js';

/**
 * Prints a coverage report: one line a node, indented by depth, the total below.
 *
 * @example
 * renderCoverage(coverage(system), { format: 'csv', lang: 'en' }).split('\n')[0].slice(0, 15); // => 'node,code,title'
 */
export function renderCoverage(report: CoverageReport, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const name = titleIn(report.total.title, lang) ?? report.system;
  return renderPage(report, options, {
    page: () => ({
      title: fillSentence(coverageSentences.title[lang], { name }),
      tables: [coverageTable(report, lang)],
      notes: notesOf(report, options),
    }),
    records: () => coverageRecords(report, lang),
  });
}

function coverageTable(report: CoverageReport, lang: Language): Table {
  const rows = [...report.rows, ...(report.outside === null ? [] : [report.outside]), report.total];
  const top = report.rows.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  const label = (row: CoverageRow): string => {
    if (row === report.total) return coverageSentences.total[lang];
    if (row === report.outside) return coverageSentences.outside[lang];
    return numbered(row.code, titleIn(row.title, lang) ?? row.node);
  };
  const claimed = rows.some((row) => row.claimed.length > 0)
    ? [column('claimed', (row) => claimedText(row, lang))]
    : [];
  return tableOf(
    rows,
    [
      { title: countNames.node, cell: label },
      number('required'),
      number('existing'),
      number('planned'),
      number('missing'),
      column('ratio', (row) => percentOrNull(row.ratio)),
      column('metRatio', (row) => percentOrNull(row.metRatio)),
      { title: countNames.state, cell: (row) => stateNames[row.state][lang] },
      ...claimed,
    ],
    { lang, depth: (row) => (row === report.total || row === report.outside ? 0 : Math.max(0, row.depth - top)) },
  );
}

/** Every number of every row, one column each. */
function coverageRecords(report: CoverageReport, lang: Language): Table {
  const rows = [...report.rows, ...(report.outside === null ? [] : [report.outside]), report.total];
  const title = (row: CoverageRow): string | null =>
    row === report.total ? coverageSentences.total[lang] : titleIn(row.title, lang);
  const columns: readonly Column<CoverageRow>[] = [
    { title: countNames.node, cell: (row) => row.node },
    { title: countNames.code, cell: (row) => row.code },
    { title: countNames.title, cell: title },
    { title: countNames.level, cell: (row) => row.level },
    ...(['depth', 'required'] as const).map(number),
    { title: countNames.basis, cell: (row) => basisNames[row.basis][lang] },
    ...(['existing', 'planned', 'retired', 'unknown', 'documents', 'standards', 'placements'] as const).map(number),
    ...(['adopted', 'related', 'remainder', 'met', 'missing', 'inProgress', 'notStarted'] as const).map(number),
    column('ratio', (row) => percentOrNull(row.ratio)),
    column('metRatio', (row) => percentOrNull(row.metRatio)),
    { title: countNames.state, cell: (row) => stateNames[row.state][lang] },
    column('claimed', (row) => claimedText(row, lang)),
  ];
  return tableOf(rows, columns, { lang });
}

type NumberKey = {
  [Key in keyof CoverageRow]: CoverageRow[Key] extends number | null ? Key : never;
}[keyof CoverageRow & keyof typeof countNames];

function number(key: NumberKey): Column<CoverageRow> {
  return { title: countNames[key], align: 'right', cell: (row) => row[key] };
}

function column(key: keyof typeof countNames, cell: Column<CoverageRow>['cell']): Column<CoverageRow> {
  return { title: countNames[key], align: 'right', cell };
}

function percentOrNull(ratio: number | null): string | null {
  return ratio === null ? null : percentText(ratio);
}

function claimedText(row: CoverageRow, lang: Language): string | null {
  if (row.claimed.length === 0) return null;
  const figures = row.claimed.map(({ value, comparator }) => `${comparatorNames[comparator][lang]}${String(value)}`);
  return [...new Set(figures)].join(punctuation.list[lang]);
}

function notesOf(report: CoverageReport, { lang = 'zh', system }: RenderOptions): readonly string[] {
  const say = (key: keyof typeof coverageSentences, args: Readonly<Record<string, unknown>> = {}): string =>
    fillSentence(coverageSentences[key][lang], args);
  return [
    dayNote(coverageSentences, report.asOf, lang),
    ...(report.rows.length > 0 ? [say('distinct')] : []),
    ...(report.unplaced > 0 ? [say('unplaced', { unplaced: report.unplaced })] : []),
    ...([report.total, ...report.rows].some(({ state }) => state === 'not-assessed') ? [say('unassessed')] : []),
    ...report.excluded.map(({ node, reason }) => {
      const row = report.rows.find((candidate) => candidate.node === node);
      const name = row === undefined ? nodeName(node, system, lang) : (titleIn(row.title, lang) ?? node);
      return say('excluded', { name, reason });
    }),
    ...report.skipped.map(({ code, reason }) => say('skipped', { code, reason })),
  ];
}
