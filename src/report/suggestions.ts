import { percentText } from '../base/percent.js';
import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import type { NodeSuggestion, StandardSuggestion, Suggestions } from '../model/suggestions.js';
import { linkRelationNames } from '../model/sets/links.js';
import { renderPage } from './render-page.js';
import type { RenderManyOptions } from './side-by-side.js';
import { createStopNames, type StopNames } from './stop-names.js';
import { languageNames, suggestionSentences as words } from './suggestions-words.js';
import { tableOf, type Column, type Table } from './table.js';

/**
 * Prints suggested links with their scores and what speaks for them.
 *
 * @example
 * const workspace = { format: 'tixi/workspace/1', id: 'w', title: { zh: '工作区' }, systems: [system], standards: [], links: [], sources: [] } as const;
 * renderSuggestions(suggestLinks(workspace), { lang: 'en' }).includes('There is nothing to suggest.'); // => true
 */
export function renderSuggestions(report: Suggestions, options: RenderManyOptions = {}): string {
  const { lang = 'zh', systems = [] } = options;
  const names = createStopNames(systems, lang);
  const { nodes, standards, cut } = report;
  const tables = [
    tableOfLinks(nodes, names, lang, words.nodes[lang]),
    tableOfLinks(standards, names, lang, words.standards[lang]),
  ];
  return renderPage(report, options, {
    page: () => ({
      title: words.title[lang],
      tables: tables.filter(({ rows }) => rows.length > 0),
      notes: [
        nodes.length + standards.length === 0 ? words.nothing[lang] : words.notApplied[lang],
        ...(cut > 0 ? [fillSentence(words.cut[lang], { cut })] : []),
      ],
    }),
    records: () => recordTable(report, names, lang),
  });
}

type Suggestion = NodeSuggestion | StandardSuggestion;

function tableOfLinks(list: readonly Suggestion[], names: StopNames, lang: Language, caption: string): Table {
  return tableOf(list, columns(names, lang), { lang, caption });
}

function recordTable({ nodes, standards }: Suggestions, names: StopNames, lang: Language): Table {
  const kind: Column<Suggestion> = {
    title: words.kind,
    cell: ({ from }) => ('node' in from ? words.node : words.standard)[lang],
  };
  return tableOf<Suggestion>([...nodes, ...standards], [kind, ...columns(names, lang)], { lang });
}

function columns(names: StopNames, lang: Language): readonly Column<Suggestion>[] {
  return [
    { title: words.from, cell: ({ from }) => names.withSystem(from) },
    { title: words.relation, cell: ({ relation }) => linkRelationNames[relation][lang] },
    { title: words.to, cell: ({ to }) => names.withSystem(to) },
    { title: words.score, align: 'right', cell: ({ score }) => score.toFixed(2) },
    { title: words.evidence, cell: (suggestion) => evidenceText(suggestion, lang) },
  ];
}

function evidenceText({ evidence }: Suggestion, lang: Language): string {
  const shared = 'shared' in evidence ? evidence.shared : null;
  const issuer = 'sameIssuer' in evidence ? evidence.sameIssuer : null;
  const texts = [
    shared === null ? null : fillSentence(words.shared[lang], { ...shared, lift: shared.lift.toFixed(1) }),
    evidence.title === null
      ? null
      : fillSentence(words.titles[lang], {
          language: languageNames[evidence.title.language][lang],
          similarity: percentText(evidence.title.similarity),
        }),
    issuer === null ? null : (issuer ? words.sameIssuer : words.otherIssuer)[lang],
  ];
  return texts.filter((text) => text !== null).join(punctuation.semicolon[lang]);
}
