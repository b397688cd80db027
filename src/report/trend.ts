import { percentText } from '../base/percent.js';
import { inBrackets } from '../base/punctuation.js';
import { fillSentence, inBoth, type Language, type Sentence } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import { arrowOf } from '../compare/change-names.js';
import type { DiffCounts } from '../model/system-diff.js';
import type { SystemTrend, TrendEdition, TrendRow } from '../model/trend.js';
import { coverageSentences, countNames, stateNames } from './coverage-words.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Column } from './table.js';

const words = {
  title: { zh: '{name}：{count} 版的变化趋势', en: '{name}: {count} editions one after another' },
  node: { zh: '节点', en: 'node' },
  total: { zh: '合计', en: 'total' },
  edition: { zh: '版本', en: 'edition' },
  asOf: { zh: '日期', en: 'as of' },
  system: { zh: '体系', en: 'system' },
  cells: {
    zh: '每格为现有/应有；箭头表示与前一版相比。',
    en: 'Each cell is existing/required; arrows compare with the edition before.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/**
 * Prints a series: a line for each node, a column for each edition, with arrows; as CSV a line for each node and edition.
 *
 * @example
 * const next = removeNode(system, { node: 'b' });
 * renderTrend(trendOf([system, next, system]), { lang: 'en' }).includes('3/4  ↓ 2/4  ↑ 3/4'); // => true
 */
export function renderTrend(trend: SystemTrend, options: Omit<RenderOptions, 'system'> = {}): string {
  const { lang = 'zh' } = options;
  const rows = [...trend.rows, trend.total];
  const label = (row: TrendRow): string =>
    row === trend.total ? words.total[lang] : numbered(row.code, titleIn(row.title, lang) ?? row.node);
  const columns = trend.editions.map(
    (edition, i): Column<TrendRow> => ({
      title: headingOf(edition),
      align: 'right',
      cell: ({ counts }) => cellOf(counts, i),
    }),
  );
  return renderPage(trend, options, {
    page: () => ({
      title: fillSentence(words.title[lang], {
        name: titleIn(trend.total.title, lang) ?? trend.editions[0]?.system ?? '',
        count: trend.editions.length,
      }),
      tables: [tableOf(rows, [{ title: words.node, cell: label }, ...columns], { lang })],
      notes: [
        words.cells[lang],
        ...(trend.editions.every(({ asOf }) => asOf === null) ? [coverageSentences.noDate[lang]] : []),
      ],
    }),
    records: () => recordsOf(trend, rows, label, lang),
  });
}

/** An edition is headed by its own name and the day it is counted on, or one of them; else by its system. */
function headingOf({ edition, asOf, system }: TrendEdition): Sentence {
  const heading = edition ?? asOf ?? system;
  if (edition === null || asOf === null) return { zh: heading, en: heading };
  return inBoth((lang) => edition + inBrackets(asOf, lang));
}

function cellOf(counts: TrendRow['counts'], i: number): string | null {
  const [before, now] = [counts[i - 1] ?? null, counts[i] ?? null];
  if (now === null) return null;
  const text = `${String(now.existing)}/${String(now.required ?? '—')}`;
  const arrow = arrowOf(before, now);
  return arrow === '→' ? text : `${arrow} ${text}`;
}

function recordsOf(
  { editions }: SystemTrend,
  rows: readonly TrendRow[],
  label: (row: TrendRow) => string,
  lang: Language,
): ReturnType<typeof tableOf> {
  const records = rows.flatMap((row) =>
    row.counts.flatMap((counts, i) => {
      const edition = editions[i];
      return counts === null || edition === undefined ? [] : [{ row, counts, edition }];
    }),
  );
  type Record = (typeof records)[number];
  const count = (key: 'documents' | 'required' | 'existing' | 'planned' | 'missing'): Column<Record> => ({
    title: countNames[key],
    align: 'right',
    cell: ({ counts }) => counts[key],
  });
  return tableOf<Record>(
    records,
    [
      { title: words.node, cell: ({ counts }) => counts.node },
      { title: countNames.title, cell: ({ row }) => label(row) },
      { title: words.system, cell: ({ edition }) => edition.system },
      { title: words.edition, cell: ({ edition }) => edition.edition },
      { title: words.asOf, cell: ({ edition }) => edition.asOf },
      ...(['documents', 'required', 'existing', 'planned', 'missing'] as const).map(count),
      { title: countNames.ratio, cell: ({ counts }) => shareOf(counts, 'ratio') },
      { title: countNames.metRatio, cell: ({ counts }) => shareOf(counts, 'metRatio') },
      { title: countNames.state, cell: ({ counts }) => stateNames[counts.state][lang] },
    ],
    { lang },
  );
}

function shareOf(counts: DiffCounts, key: 'ratio' | 'metRatio'): string | null {
  const ratio = counts[key];
  return ratio === null ? null : percentText(ratio);
}
