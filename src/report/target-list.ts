import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import { comparatorNames } from '../model/sets/claims.js';
import { levelNames } from '../model/sets/levels.js';
import type { Target, TargetResult, TargetSet } from '../model/target-set.js';
import { sourceName, withId } from './names.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { createSourceNotes, type SourceNotes } from './source-notes.js';
import { tableOf, type Column, type Table } from './table.js';

const words = {
  lead: {
    zh: '一组指标：{targets} 项，其中 {reported} 项有报道的结果。',
    en: 'Targets: {targets}; with a result: {reported}.',
  },
  id: { zh: '标识', en: 'id' },
  target: { zh: '指标', en: 'target' },
  figure: { zh: '目标', en: 'figure' },
  since: { zh: '起', en: 'since' },
  due: { zh: '期限', en: 'due' },
  results: { zh: '报道的结果', en: 'reported' },
  source: { zh: '资料', en: 'source' },
  note: { zh: '说明', en: 'note' },
  of: { zh: '{figure}（{what}，{asOf}）', en: '{figure} ({what}, {asOf})' },
  on: { zh: '{figure}（{asOf}）', en: '{figure} ({asOf})' },
} as const satisfies Readonly<Record<string, Sentence>>;

const atMost: Sentence = { zh: '至多', en: 'at most' };

/** Prints a set of targets: what is to be reached, by when, and what was reported; as JSON it is the document itself. */
export function renderTargets(set: TargetSet, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  return renderPage(set, options, {
    page: () => {
      const sources = createSourceNotes();
      const reported = set.targets.filter(({ results }) => results.length > 0).length;
      return {
        title: withId(titleIn(set.title, lang), set.id, lang),
        lead: [fillSentence(words.lead[lang], { targets: set.targets.length, reported })],
        tables: [tableOf(set.targets, columns(set, sources, lang), { lang })],
        notes: sources.notes(),
      };
    },
    records: () => records(set, lang),
  });
}

function columns(set: TargetSet, sources: SourceNotes, lang: Language): readonly Column<Target>[] {
  return [
    ...common(lang),
    {
      title: words.source,
      cell: ({ source, results }) =>
        [
          ...new Set(
            [source, ...results.map((result) => result.source)].map((ref) => sources.mark(sourceName(ref, set, lang))),
          ),
        ].join(''),
    },
    { title: words.note, below: true, cell: noteOf },
  ];
}

function records(set: TargetSet, lang: Language): Table {
  return tableOf(
    set.targets,
    [
      { title: words.id, cell: ({ id }) => id },
      ...common(lang),
      { title: words.source, cell: ({ source }) => sourceName(source, set, lang) },
      { title: words.note, cell: noteOf },
    ],
    { lang },
  );
}

function common(lang: Language): readonly Column<Target>[] {
  return [
    { title: words.target, cell: ({ title }) => titleIn(title, lang) },
    { title: words.figure, align: 'right', cell: (target) => figureOf(target, lang) },
    { title: words.since, cell: ({ since }) => since ?? null },
    { title: words.due, cell: ({ due }) => due },
    {
      title: words.results,
      cell: (target) =>
        target.results.length === 0
          ? null
          : target.results.map((result) => resultOf(result, target, lang)).join(punctuation.semicolon[lang]),
    },
  ];
}

function figureOf({ comparator, value, unit }: Pick<Target, 'comparator' | 'value' | 'unit'>, lang: Language): string {
  const compared = (comparator === 'at-most' ? atMost : comparatorNames[comparator])[lang].trim();
  const measured = unit === undefined ? '' : unit === '%' ? '%' : ` ${unit}`;
  return `${compared === '' ? '' : `${compared} `}${String(value)}${measured}`;
}

/** A result, with what it counts where that is something else than the target. */
function resultOf(result: TargetResult, target: Target, lang: Language): string {
  const { asOf } = result;
  const figure = figureOf(result, lang);
  const what = countedBy(result, lang);
  if (what === null || what === countedBy(target, lang)) return fillSentence(words.on[lang], { figure, asOf });
  return fillSentence(words.of[lang], { figure, what, asOf });
}

function countedBy({ where }: Pick<Target, 'where'>, lang: Language): string | null {
  if (where?.tag !== undefined) return where.tag;
  return where?.level === undefined ? null : levelNames[where.level][lang];
}

function noteOf({ note, results }: Target): string | null {
  const notes = [note, ...results.map((result) => result.note)].filter((text) => text !== undefined);
  return notes.length === 0 ? null : notes.join(' ');
}
