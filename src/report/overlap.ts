import { percentText } from '../base/percent.js';
import { inBrackets, punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import type { EditionIn, OverlapDifference, OverlapReport, SharedDocument } from '../model/overlap-report.js';
import { obligationNames } from '../model/sets/obligations.js';
import { statusFacts } from '../model/sets/statuses.js';
import { coverageSentences } from './coverage-words.js';
import { dayNote } from './day-note.js';
import { fewSystems } from './names.js';
import { overlapWords as words, reasonNames } from './overlap-words.js';
import { renderPage } from './render-page.js';
import { namesIn, type Names, type RenderManyOptions } from './side-by-side.js';
import { tableOf, type Column, type Table } from './table.js';

/**
 * Prints what systems have in common: totals, pairs, parts, sets, the shared documents, and where they differ; as CSV
 * one line for each system that has a shared document.
 *
 * @example
 * renderOverlap(overlap([system]), { lang: 'en', systems: [system] }).startsWith('Systems side by side: Demo system'); // => true
 */
export function renderOverlap(report: OverlapReport, options: RenderManyOptions = {}): string {
  const { lang = 'zh', systems = [] } = options;
  const names = namesIn(systems, lang);
  return renderPage(report, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { names: fewSystems(report.systems.map(names.system), lang) }),
      lead: [leadOf(report, lang)],
      tables: tablesOf(report, names, lang),
      notes: notesOf(report, lang),
    }),
    records: () => recordsOf(report, names, lang),
  });
}

function leadOf({ systems, documents, sets }: OverlapReport, lang: Language): string {
  const alone = sets.filter((set) => set.systems.length === 1).reduce((sum, set) => sum + set.documents, 0);
  return fillSentence(words.lead[lang], { systems: systems.length, documents, shared: documents - alone });
}

/** Only tables that say something. */
function tablesOf(report: OverlapReport, names: Names, lang: Language): readonly Table[] {
  const common = report.pairs.filter(({ shared }) => shared > 0);
  const sets = report.sets.filter(({ systems }) => systems.length > 1);
  const separator = punctuation.list[lang];
  const made = [
    table(report.totals, 'totals', lang, [
      text('system', ({ system }) => names.system(system)),
      count('documents', ({ documents }) => documents),
      count('inCommon', ({ shared }) => shared),
      count('alone', ({ alone }) => alone),
    ]),
    table(common, 'pairs', lang, [
      text('from', ({ from }) => names.system(from)),
      text('to', ({ to }) => names.system(to)),
      ...sharesColumns<(typeof common)[number]>(),
    ]),
    table(report.matrix.cells, 'cells', lang, [
      text('from', ({ from }) => partName(report, from, names, lang)),
      text('to', ({ to }) => partName(report, to, names, lang)),
      ...sharesColumns<OverlapReport['matrix']['cells'][number]>(),
    ]),
    table(sets, 'sets', lang, [
      text('system', ({ systems }) => systems.map(names.system).join(separator)),
      count('documents', ({ documents }) => documents),
    ]),
    table(report.shared, 'shared', lang, [
      text('document', ({ document, in: places }) =>
        places.some(({ designation }) => designation !== null) ? document : null,
      ),
      text('titleOf', ({ title }) => titleIn(title, lang)),
      text('where', (shared) => whereWords(shared, names, lang)),
      text('reason', ({ reason }) => reasonNames[reason][lang]),
    ]),
    ...(['editionDrift', 'obligationDrift', 'statusConflicts', 'titleConflicts'] as const).map((kind) =>
      differencesTable(report[kind], kind, names, lang),
    ),
    table(report.sameTitles, 'sameTitles', lang, [
      text('titleOf', ({ title, in: [first] }) => titleIn(first?.title, lang) ?? title),
      text('issuer', ({ issuer }) => issuer),
      text('each', ({ in: records }) => records.map((one) => editionWords(one, names, lang)).join(separator)),
    ]),
  ];
  return made.filter(({ rows }) => rows.length > 0);
}

type Word = keyof typeof words;

function table<Item>(items: readonly Item[], caption: Word, lang: Language, columns: readonly Column<Item>[]): Table {
  return tableOf(items, columns, { lang, caption: words[caption][lang] });
}

function text<Item>(title: Word, cell: Column<Item>['cell']): Column<Item> {
  return { title: words[title], cell };
}

function count<Item>(title: Word, cell: Column<Item>['cell']): Column<Item> {
  return { title: words[title], align: 'right', cell };
}

function sharesColumns<
  Item extends Pick<OverlapReport['pairs'][number], 'shared' | 'jaccard' | 'inFrom' | 'inTo'>,
>(): Column<Item>[] {
  return [
    count('inCommon', ({ shared }) => shared),
    count('jaccard', ({ jaccard }) => percentText(jaccard)),
    count('inFrom', ({ inFrom }) => percentText(inFrom)),
    count('inTo', ({ inTo }) => percentText(inTo)),
  ];
}

function partName({ matrix }: OverlapReport, place: number, names: Names, lang: Language): string {
  const part = matrix.parts[place];
  if (part === undefined) return '';
  if (part.node === null) return fillSentence(words.outside[lang], { system: names.system(part.system) });
  const name = numbered(part.code, titleIn(part.title, lang) ?? part.node);
  return `${names.system(part.system)}${punctuation.colon[lang]}${name}`;
}

function whereWords({ in: places }: SharedDocument, names: Names, lang: Language): string {
  return places
    .map(
      ({ system, designation }) => names.system(system) + (designation === null ? '' : inBrackets(designation, lang)),
    )
    .join(punctuation.semicolon[lang]);
}

function differencesTable(
  differences: readonly OverlapDifference[],
  kind: keyof Pick<OverlapReport, 'editionDrift' | 'obligationDrift' | 'statusConflicts' | 'titleConflicts'>,
  names: Names,
  lang: Language,
): Table {
  const say = (one: EditionIn): string => {
    if (kind === 'obligationDrift') return one.obligation === null ? '—' : obligationNames[one.obligation][lang];
    if (kind === 'statusConflicts') return statusFacts[one.status][lang];
    return kind === 'titleConflicts' ? (titleIn(one.title, lang) ?? '—') : (one.designation ?? String(one.year ?? '—'));
  };
  return table(differences, kind, lang, [
    text('document', ({ document, edition }) => edition ?? document),
    text('each', ({ in: records }) =>
      records
        .map((one) => `${names.system(one.system)}${punctuation.colon[lang]}${say(one)}`)
        .join(punctuation.semicolon[lang]),
    ),
  ]);
}

function editionWords(one: EditionIn, names: Names, lang: Language): string {
  return `${names.system(one.system)}${punctuation.colon[lang]}${one.designation ?? one.standard}`;
}

/** One line for each system that has a shared document. */
function recordsOf(report: OverlapReport, names: Names, lang: Language): Table {
  const rows = report.shared.flatMap(({ document, reason, in: places }) =>
    places.map((place) => ({ document, reason, ...place })),
  );
  return tableOf<(typeof rows)[number]>(
    rows,
    [
      text('document', ({ document }) => document),
      text('system', ({ system }) => names.system(system)),
      text('designation', ({ designation }) => designation),
      text('standards', ({ standards }) => standards.join(' ')),
      text('nodes', ({ nodes }) => nodes.join(' ')),
      text('reason', ({ reason }) => reasonNames[reason][lang]),
    ],
    { lang },
  );
}

function notesOf(report: OverlapReport, lang: Language): readonly string[] {
  const silent = report.pairs.filter(({ shared }) => shared === 0).length;
  return [
    ...(silent > 0 ? [fillSentence(words.nothing[lang], { count: silent })] : []),
    dayNote(coverageSentences, report.asOf, lang),
    ...(report.equalLinks.links > 0 && !report.equalLinks.joined
      ? [fillSentence(words.equalLinks[lang], { links: report.equalLinks.links })]
      : []),
    words.distinct[lang],
  ];
}
