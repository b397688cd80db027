import { inBrackets, punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import type { ExplainedDocument, Explanation } from '../model/explanation.js';
import { statusFacts } from '../model/sets/statuses.js';
import type { StandardSystem } from '../model/system.js';
import { stateNames } from './coverage-words.js';
import { explanationSentences as words, partNames } from './explanation-words.js';
import { nodeName } from './names.js';
import { percentText } from '../base/percent.js';
import { titleIn } from '../base/titles.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Table } from './table.js';

/** One line of an explanation: a document, or a node. */
interface Line {
  readonly part: keyof typeof partNames;
  readonly id: string;
  readonly title: string | null;
  readonly detail: string | null;
  readonly required: number | null;
  readonly met: number | null;
}

/**
 * Prints how the ratio of a node comes about: its numerator and denominator by name, and what was left out.
 *
 * @example
 * renderExplanation(explainCoverage(system, 'a'), { lang: 'en' }).startsWith('a: where the ratio comes from'); // => true
 */
export function renderExplanation(explanation: Explanation, options: RenderOptions = {}): string {
  const { lang = 'zh', system } = options;
  const lines = linesOf(explanation, system, lang);
  return renderPage(explanation, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { name: nodeName(explanation.node, system, lang) }),
      tables: (Object.keys(partNames) as (keyof typeof partNames)[])
        .map((part) => lines.filter((line) => line.part === part))
        .filter((group) => group.length > 0)
        .map((group) => groupTable(group, lang)),
      lead: leadOf(explanation, system, lang),
      notes: [],
    }),
    records: () =>
      tableOf(
        lines,
        [
          { title: words.part, cell: (line) => partNames[line.part][lang] },
          { title: words.id, cell: (line) => line.id },
          { title: words.titleOf, cell: (line) => line.title },
          { title: words.statusOrReason, cell: (line) => line.detail },
          { title: words.required, align: 'right', cell: (line) => line.required },
          { title: words.met, align: 'right', cell: (line) => line.met },
        ],
        { lang },
      ),
  });
}

function groupTable(group: readonly Line[], lang: Language): Table {
  const part = group[0]?.part ?? 'numerator';
  const isNode = part === 'parts' || part === 'notApplicable';
  return tableOf(
    group,
    [
      { title: isNode ? words.node : words.document, cell: (line) => line.id },
      { title: words.titleOf, cell: (line) => line.title },
      ...(part === 'parts'
        ? ([
            { title: words.required, align: 'right', cell: (line: Line) => line.required },
            { title: words.met, align: 'right', cell: (line: Line) => line.met },
          ] as const)
        : [{ title: isNode ? words.reason : words.status, cell: (line: Line) => line.detail }]),
    ],
    {
      lang,
      caption: partNames[part][lang] + inBrackets(String(group.length), lang),
    },
  );
}

function linesOf(explanation: Explanation, system: StandardSystem | undefined, lang: Language): readonly Line[] {
  const titles = new Map((system?.standards ?? []).map(({ id, title }) => [id, titleIn(title, lang)]));
  const none = { required: null, met: null };
  const documents = (part: Line['part'], list: readonly ExplainedDocument[]): readonly Line[] =>
    list.map(({ document, standards, status }) => {
      const title = standards.map((id) => titles.get(id)).find((name) => name !== undefined) ?? null;
      return { part, id: document, title, detail: statusFacts[status][lang], ...none };
    });
  const { numerator, denominator, excluded } = explanation;
  const node = (id: string): string | null => (system === undefined ? null : nodeName(id, system, lang));
  return [
    ...documents('numerator', numerator.documents),
    ...denominator.parts.map(({ node: id, required, met }) => ({
      part: 'parts' as const,
      id,
      title: node(id),
      detail: null,
      required,
      met,
    })),
    ...(denominator.basis === 'children' ? documents('denominator', denominator.documents) : []),
    ...documents('planned', excluded.planned),
    ...documents('retired', excluded.retired),
    ...documents('unknown', excluded.unknown),
    ...documents('related', excluded.related),
    ...excluded.notApplicable.map(({ node: id, reason }) => ({
      part: 'notApplicable' as const,
      id,
      title: node(id),
      detail: reason,
      ...none,
    })),
  ];
}

function leadOf(explanation: Explanation, system: StandardSystem | undefined, lang: Language): readonly string[] {
  const { numerator, denominator } = explanation;
  const args = {
    state: stateNames[explanation.state][lang],
    existing: numerator.value,
    required: denominator.value,
    ratio: percentText(explanation.ratio),
    metRatio: percentText(explanation.metRatio),
  };
  const say = (key: keyof typeof words): string => fillSentence(words[key][lang], args);
  const unknown = denominator.unknownParts
    .map((id) => (lang === 'zh' ? `“${nodeName(id, system, lang)}”` : nodeName(id, system, lang)))
    .join(punctuation.list[lang]);
  const result = denominator.value === null ? 'unknown' : denominator.value === 0 ? 'none' : 'ratio';
  return [
    say('state'),
    say(result),
    say(denominator.basis === 'none' ? 'basisNone' : denominator.basis),
    ...(denominator.unknownParts.length === 0 ? [] : [fillSentence(words.unknownPart[lang], { names: unknown })]),
  ];
}
