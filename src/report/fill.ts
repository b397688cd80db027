import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { FillOffer, FillPath, FillReport } from '../model/fill-report.js';
import { statusFacts } from '../model/sets/statuses.js';
import { stateNames } from './coverage-words.js';
import { pathWords } from './links.js';
import { renderPage } from './render-page.js';
import { namesIn, type Names, type RenderManyOptions } from './side-by-side.js';
import { tableOf } from './table.js';

const words = {
  title: { zh: '{node}：可采用的标准', en: '{node}: what could be adopted' },
  missing: {
    zh: '缺 {missing} 项；相连的节点另有 {count} 项。',
    en: 'Missing: {missing}; linked nodes hold {count} more.',
  },
  unknown: {
    zh: '缺多少不知：本节点{state}；相连的节点另有 {count} 项。',
    en: 'How many are missing cannot be told (the node is {state}); linked nodes hold {count} more.',
  },
  looked: { zh: '已查，无对应：{ends}。', en: 'Looked at, and nothing there: {ends}.' },
  none: { zh: '没有链接通向持有标准的节点。', en: 'No link leads to a node that holds a standard.' },
  document: { zh: '标准', en: 'document' },
  name: { zh: '名称', en: 'title' },
  status: { zh: '状态', en: 'status' },
  system: { zh: '体系', en: 'system' },
  path: { zh: '途径', en: 'path' },
  held: { zh: '本体系已列于', en: 'already here in' },
} as const satisfies Readonly<Record<string, Sentence>>;

interface Line {
  readonly document: string;
  readonly held: readonly string[];
  readonly offer: FillOffer;
}

/**
 * Prints what could be adopted for a node: one line for each system that offers a document, with the path to it.
 *
 * @example
 * const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [system] });
 * renderFill(fillFrom(workspace, 'demo', 'a1'), { lang: 'en' }).split('\n')[0]; // => 'demo: a1: what could be adopted'
 */
export function renderFill(report: FillReport, options: RenderManyOptions = {}): string {
  const { lang = 'zh', systems = [] } = options;
  const names = namesIn(systems, lang);
  const lines = report.candidates.flatMap(({ document, held, offers }) =>
    offers.map((offer): Line => ({ document, held, offer })),
  );
  const table = tableOf(
    lines,
    [
      { title: words.document, cell: ({ document, offer }) => offer.designation ?? document },
      { title: words.name, cell: ({ offer }) => titleIn(offer.title, lang) },
      { title: words.status, cell: ({ offer }) => statusFacts[offer.status][lang] },
      { title: words.system, cell: ({ offer }) => names.system(offer.system) },
      { title: words.path, below: true, cell: ({ offer }) => wayWords(offer.path, report, names, lang) },
      { title: words.held, cell: ({ held }) => (held.length === 0 ? null : held.join(' ')) },
    ],
    { lang },
  );
  return renderPage(report, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { node: names.node(report.system, report.node) }),
      lead: [leadOf(report, lang)],
      tables: lines.length === 0 ? [] : [table],
      notes: [
        ...(lines.length === 0 ? [words.none[lang]] : []),
        ...(report.lookedAt.length === 0
          ? []
          : [
              fillSentence(words.looked[lang], {
                ends: report.lookedAt.map(({ end }) => names.end(end)).join(punctuation.list[lang]),
              }),
            ]),
      ],
    }),
    records: () => table,
  });
}

function leadOf({ missing, state, candidates }: FillReport, lang: Language): string {
  const sentence = missing === null ? words.unknown : words.missing;
  return fillSentence(sentence[lang], { missing, count: candidates.length, state: stateNames[state][lang] });
}

const reachNames = {
  own: null,
  below: { zh: '包含', en: 'contains' },
  above: { zh: '属于', en: 'is part of' },
} as const satisfies Readonly<Record<FillPath['reach'], Sentence | null>>;

/** The way from the node that is filled: within its own system first, then link by link. */
function wayWords(
  { reach, start, steps }: FillPath,
  { system, node }: FillReport,
  names: Names,
  lang: Language,
): string {
  const inside = reachNames[reach];
  const way = pathWords(steps, names, lang);
  if (inside === null) return way;
  const comma = punctuation.comma[lang];
  return `${names.node(system, node)} ${inside[lang]} ${names.node(system, start)}${comma}${way}`;
}
