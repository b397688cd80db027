import { inBrackets } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import type { Claim } from '../model/claim.js';
import type { ClaimsReport, ReconciledClaim } from '../model/claims-report.js';
import type { StandardSystem } from '../model/system.js';
import { claimAbout, claimPhrases, unknownSystem } from './claim-phrases.js';
import { claimsSentences as words, reasonNames, resultNames } from './claims-words.js';
import { systemName } from './names.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { createSourceNotes } from './source-notes.js';
import { tableOf, type Cell, type Column, type Table } from './table.js';

/**
 * Prints published figures beside what is listed, beside the sums of their parts, and beside each other (rule C9).
 *
 * @example
 * renderClaims(reconcile(system), { format: 'json' }).includes('"format": "tixi/claims/1"'); // => true
 */
export function renderClaims(report: ClaimsReport, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const view = viewOf(report, options.system ?? unknownSystem(report), lang);
  return renderPage(report, options, {
    page: () => {
      const sources = createSourceNotes();
      const tables = claimTables(report, view, (claim) => sources.mark(claimPhrases(claim, view.system, lang).source));
      return {
        title: fillSentence(words.title[lang], { name: systemName(report.system, options.system, lang) }),
        tables: tables.filter(({ rows }) => rows.length > 0),
        notes: sources.notes(),
      };
    },
    records: () => recordTable(report, view),
  });
}

/** How the claims of a report are looked up and put into cells. */
interface View {
  readonly system: StandardSystem;
  readonly lang: Language;
  readonly column: <Item>(
    title: Sentence,
    at: (item: Item) => number,
    text: (claim: Claim) => string,
    align?: 'right',
  ) => Column<Item>;
  readonly about: (claim: Claim) => string;
  readonly counts: (claim: Claim) => string;
  readonly figure: (claim: Claim) => string;
}

function viewOf(report: ClaimsReport, system: StandardSystem, lang: Language): View {
  const figures = new Map(report.claims.map(({ claim, figure }) => [claim, figure]));
  return {
    system,
    lang,
    about: (claim) => claimAbout(claim, system, lang),
    counts: (claim) => claimPhrases(claim, system, lang).what,
    figure: (claim) => claimPhrases(claim, system, lang).figure,
    column(title, at, text, align) {
      const cell = (position: number): Cell => {
        const claim = figures.get(position);
        return claim === undefined ? null : text(claim);
      };
      return { title, ...(align === undefined ? {} : { align }), cell: (item) => cell(at(item)) };
    },
  };
}

function claimTables(report: ClaimsReport, view: View, mark: (claim: Claim) => string): readonly Table[] {
  const { lang, column, about, counts, figure } = view;
  const values = new Map(report.claims.map((item) => [item.claim, item.figure.value]));
  type Of<Key extends 'claims' | 'sums' | 'pairs'> = ClaimsReport[Key][number];
  const claims = tableOf<Of<'claims'>>(
    report.claims,
    [
      column(words.about, ({ claim }) => claim, about),
      column(words.counts, ({ claim }) => claim, counts),
      column(words.value, ({ claim }) => claim, figure, 'right'),
      { title: words.listed, align: 'right', cell: ({ listed }) => listed },
      { title: words.result, cell: (claim) => resultText(claim, lang) },
      column(words.source, ({ claim }) => claim, mark),
    ],
    { lang, caption: words.claims[lang] },
  );
  const sums = tableOf<Of<'sums'>>(
    report.sums,
    [
      column(words.about, ({ whole }) => whole, about),
      column(words.counts, ({ whole }) => whole, counts),
      column(words.value, ({ whole }) => whole, figure, 'right'),
      { title: words.sum, align: 'right', cell: ({ sum }) => sum },
      { title: words.withoutGeneral, align: 'right', cell: ({ withoutGeneral }) => withoutGeneral },
      { title: words.parts, cell: ({ parts }) => parts.map((part) => String(values.get(part) ?? '—')).join(' + ') },
      { title: words.result, cell: ({ result }) => resultNames[result][lang] },
    ],
    { lang, caption: words.sums[lang] },
  );
  const pairs = tableOf<Of<'pairs'>>(
    report.pairs,
    [
      column(words.about, (pair) => pair.claims[0], about),
      column(words.counts, (pair) => pair.claims[0], counts),
      column(words.value, (pair) => pair.claims[0], figure, 'right'),
      column(words.source, (pair) => pair.claims[0], mark),
      column(words.other, (pair) => pair.claims[1], figure, 'right'),
      column(words.otherSource, (pair) => pair.claims[1], mark),
      { title: words.result, cell: ({ result }) => resultNames[result][lang] },
    ],
    { lang, caption: words.pairs[lang] },
  );
  return [claims, sums, pairs];
}

function resultText({ result, reason }: ReconciledClaim, lang: Language): string {
  return resultNames[result][lang] + (reason === null ? '' : inBrackets(reasonNames[reason][lang], lang));
}

/** One row a comparison, of whichever of the three it is. */
function recordTable(report: ClaimsReport, { system, lang, column, about, counts, figure }: View): Table {
  const values = new Map(report.claims.map((item) => [item.claim, item.figure.value]));
  const rows = [
    ...report.claims.map((claim) => ({
      kind: words.claims,
      claim: claim.claim,
      other: claim.listed,
      result: resultText(claim, lang),
    })),
    ...report.sums.map(({ whole, sum, result }) => ({
      kind: words.sums,
      claim: whole,
      other: sum,
      result: resultNames[result][lang],
    })),
    ...report.pairs.map(({ claims: [first, second], result }) => ({
      kind: words.pairs,
      claim: first,
      other: values.get(second) ?? null,
      result: resultNames[result][lang],
    })),
  ];
  return tableOf<(typeof rows)[number]>(
    rows,
    [
      { title: words.comparison, cell: ({ kind }) => kind[lang] },
      column(words.about, ({ claim }) => claim, about),
      column(words.counts, ({ claim }) => claim, counts),
      column(words.value, ({ claim }) => claim, figure),
      { title: words.compared, cell: ({ other }) => other },
      { title: words.result, cell: ({ result }) => result },
      column(
        words.source,
        ({ claim }) => claim,
        (claim) => claimPhrases(claim, system, lang).source,
      ),
    ],
    { lang },
  );
}
