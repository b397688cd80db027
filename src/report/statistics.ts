import { fillSentence, type Language } from '../base/sentence.js';
import type { StatisticsRow, StatisticsTable } from '../model/statistics.js';
import { systemName } from './names.js';
import { percentText } from '../base/percent.js';
import { titleIn } from '../base/titles.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { statisticsBasisNames, statisticsSentences as words } from './statistics-words.js';
import { unplacedNote } from './unplaced-note.js';
import { tableOf, type Column, type Table } from './table.js';

/**
 * Prints a statistics table (标准统计表, GB/T 13016): 应有数, 现有数 and their ratio by level of standard and by kind.
 *
 * @example
 * renderStatistics(statisticsTable(system), { format: 'md', lang: 'en' }).includes('## By kind of standard'); // => true
 */
export function renderStatistics(statistics: StatisticsTable, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const blocks = { byLevel: statistics.byLevel, byKind: statistics.byKind } as const;
  const rowsOf = (key: keyof typeof blocks): readonly StatisticsRow[] => [...blocks[key].rows, blocks[key].total];
  const anyListed = (['byLevel', 'byKind'] as const).some((key) => rowsOf(key).some(({ basis }) => basis === 'listed'));
  return renderPage(statistics, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { name: systemName(statistics.system, options.system, lang) }),
      tables: [
        tableOf(rowsOf('byLevel'), columns('level', lang), { lang, caption: words.byLevel[lang] }),
        tableOf(rowsOf('byKind'), columns('kind', lang), { lang, caption: words.byKind[lang] }),
      ],
      notes: [
        ...(statistics.asOf === null ? [] : [fillSentence(words.asOf[lang], { asOf: statistics.asOf })]),
        ...(anyListed ? [words.listed[lang]] : []),
        ...unplacedNote(options.system, lang),
      ],
    }),
    records: () => recordTable(rowsOf('byLevel'), rowsOf('byKind'), lang),
  });
}

function columns(first: 'level' | 'kind' | 'row', lang: Language): readonly Column<StatisticsRow>[] {
  return [
    { title: words[first], cell: (row) => titleIn(row.title, lang) ?? row.key },
    { title: words.required, align: 'right', cell: (row) => row.required },
    { title: words.existing, align: 'right', cell: (row) => row.existing },
    { title: words.ratio, align: 'right', cell: (row) => (row.ratio === null ? null : percentText(row.ratio)) },
    { title: words.basis, cell: (row) => statisticsBasisNames[row.basis][lang] },
  ];
}

/** Both blocks below each other, told apart by a first column. */
function recordTable(levels: readonly StatisticsRow[], kinds: readonly StatisticsRow[], lang: Language): Table {
  const isLevel = new Set(levels);
  return tableOf(
    [...levels, ...kinds],
    [
      { title: words.block, cell: (row) => (isLevel.has(row) ? words.byLevel : words.byKind)[lang] },
      { title: words.key, cell: (row) => row.key },
      ...columns('row', lang),
    ],
    { lang },
  );
}
