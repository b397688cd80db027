import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import type { LinkStep } from '../model/derived-link.js';
import type { Link, LinkRelation } from '../model/link.js';
import type { LinksReport } from '../model/links-report.js';
import { linkRelationNames } from '../model/sets/links.js';
import { justificationNames, stepWords } from './link-words.js';
import { renderPage } from './render-page.js';
import { namesIn, type Names, type RenderManyOptions } from './side-by-side.js';
import { tableOf, type Table } from './table.js';

/** How a check of links is printed; with `links`, each place in the list is told in words. */
export interface RenderLinksOptions extends RenderManyOptions {
  readonly links?: readonly Link[];
}

const words = {
  title: { zh: '链接检查：{links} 条', en: 'Links checked: {links}' },
  derived: {
    zh: '由此推出：反向 {inverse} 条，采标 {adoption} 条，链 {chain} 条。',
    en: 'What follows from them: other direction {inverse}, adoptions {adoption}, chains {chain}.',
  },
  byRelation: { zh: '按关系', en: 'By relation' },
  byJustification: { zh: '按依据', en: 'By justification' },
  relation: { zh: '关系', en: 'relation' },
  justification: { zh: '依据', en: 'justification' },
  count: { zh: '条数', en: 'links' },
  problems: { zh: '问题', en: 'Problems' },
  problem: { zh: '问题', en: 'problem' },
  link: { zh: '链接', en: 'link' },
  what: { zh: '说明', en: 'what' },
  sound: { zh: '没有发现悬空、重复、自指或矛盾的链接。', en: 'No dangling, repeated, circular or contradictory link.' },
  dangling: { zh: '悬空', en: 'dangling' },
  duplicate: { zh: '重复', en: 'said twice' },
  toItself: { zh: '自指', en: 'to itself' },
  contradiction: { zh: '矛盾', en: 'contradiction' },
  missing: { zh: '没有 {end}[，最接近的是 {nearest}]', en: 'there is no {end}[; the nearest is {nearest}]' },
  against: {
    zh: '{from} 与 {to}：既“{one}”又“{other}”',
    en: '{from} and {to}: “{one}” and “{other}” cannot both hold',
  },
  through: { zh: '（由链推出：{steps}）', en: ' (follows from: {steps})' },
} as const satisfies Readonly<Record<string, Sentence>>;

interface Problem {
  readonly kind: 'dangling' | 'duplicate' | 'toItself' | 'contradiction';
  readonly links: readonly number[];
  readonly what: string;
}

/**
 * Prints a check of links: how many there are of each kind, what follows from them, and what is wrong, one line a problem.
 *
 * @example
 * renderLinks(checkLinks({ systems: [], links: [] }), { lang: 'en' }).split('\n')[0]; // => 'Links checked: 0'
 */
export function renderLinks(report: LinksReport, options: RenderLinksOptions = {}): string {
  const { lang = 'zh', systems = [], links = [] } = options;
  const names = namesIn(systems, lang);
  const problems = problemsOf(report, links, names, lang);
  const problemTable = tableOf<Problem>(
    problems,
    [
      { title: words.problem, cell: ({ kind }) => words[kind][lang] },
      { title: words.link, cell: (one) => one.links.map((place) => `#${String(place + 1)}`).join(' ') },
      { title: words.what, cell: ({ what }) => what },
    ],
    { lang, caption: words.problems[lang] },
  );
  return renderPage(report, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { links: report.links }),
      lead: [fillSentence(words.derived[lang], report.derived)],
      tables: [
        countsTable(report.byRelation, linkRelationNames, 'relation', lang),
        countsTable(report.byJustification, justificationNames, 'justification', lang),
        problemTable,
      ].filter(({ rows }) => rows.length > 0),
      notes: problems.length > 0 || report.links === 0 ? [] : [words.sound[lang]],
    }),
    records: () => problemTable,
  });
}

function countsTable<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  names: Readonly<Record<Key, Sentence>>,
  kind: 'relation' | 'justification',
  lang: Language,
): Table {
  const rows = (Object.keys(counts) as Key[]).filter((key) => counts[key] > 0);
  return tableOf(
    rows,
    [
      { title: words[kind], cell: (key) => names[key][lang] },
      { title: words.count, align: 'right', cell: (key) => counts[key] },
    ],
    { lang, caption: words[kind === 'relation' ? 'byRelation' : 'byJustification'][lang] },
  );
}

function problemsOf(report: LinksReport, links: readonly Link[], names: Names, lang: Language): Problem[] {
  const tell = (place: number): string => {
    const link = links[place];
    return link === undefined
      ? ''
      : `${names.end(link.from)} ${linkRelationNames[link.relation][lang]} ${names.end(link.to)}`;
  };
  return [
    ...report.dangling.map(({ link, end, missing, nearest }): Problem => {
      const id = missing === 'system' ? end.system : JSON.stringify(end);
      const template = words.missing[lang].replace(/\[(.*)\]/, nearest === null ? '' : '$1');
      return { kind: 'dangling', links: [link], what: fillSentence(template, { end: id, nearest }) };
    }),
    ...report.duplicates.map((places): Problem => ({ kind: 'duplicate', links: places, what: tell(places[0] ?? -1) })),
    ...report.toThemselves.map((place): Problem => ({ kind: 'toItself', links: [place], what: tell(place) })),
    ...report.contradictions.map(({ from, to, relations, links: places, steps }): Problem => {
      const [one, other] = relations.map((relation: LinkRelation) => linkRelationNames[relation][lang]);
      const what = fillSentence(words.against[lang], { from: names.end(from), to: names.end(to), one, other });
      const through =
        steps.length === 0 ? '' : fillSentence(words.through[lang], { steps: pathWords(steps, names, lang) });
      return { kind: 'contradiction', links: places, what: what + through };
    }),
  ];
}

/** A path in words, step by step: `甲 等同于 乙，属于 丙`. */
export function pathWords(steps: readonly LinkStep[], names: Names, lang: Language): string {
  const [first] = steps;
  if (first === undefined) return '';
  const further = steps.map((step) => `${stepWords(step)[lang]} ${names.end(step.to)}`);
  return `${names.end(first.from)} ${further.join(punctuation.comma[lang])}`;
}
