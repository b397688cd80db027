import { inBrackets, punctuation } from '../base/punctuation.js';
import { fillSentence, type Language } from '../base/sentence.js';
import type { CoverageCause, CoverageChange, DiffNode, NodePair, SystemDiff } from '../model/system-diff.js';
import { countWords, documentWords, nodeWords, type ChangeNames } from './change-names.js';
import { changeWords as words, classNames, matchNames } from './change-words.js';
import type { Both } from './matching.js';
import { capped, keyWords } from './value-words.js';

/** What changed at one node (null: the system): which side it stands on, what kind of change it is, and what there is to say. */
export interface ChangeLine {
  readonly side: keyof Both<unknown>;
  readonly node: string | null;
  readonly kind: keyof typeof words;
  readonly text: string;
}

type Say = (key: keyof typeof words, args: Readonly<Record<string, unknown>>) => string;

/** One line for each change, at the node where it is to be seen. */
export function changeLines(diff: SystemDiff, names: ChangeNames, lang: Language): ChangeLine[] {
  const say: Say = (key, args) => fillSentence(words[key][lang], args);
  return [
    ...nodeLines(diff.nodes, names, lang, say),
    ...placementLines(diff.placements, names, lang, say),
    ...coverageLines(diff.coverage, names, lang, say),
  ];
}

function nodeLines(nodes: SystemDiff['nodes'], names: ChangeNames, lang: Language, say: Say): ChangeLine[] {
  const at = (side: ChangeLine['side'], node: string | null, kind: keyof typeof words, text: string): ChangeLine => ({
    side,
    node,
    kind,
    text,
  });
  const list = (all: readonly DiffNode[]): string => capped(all, (node) => nodeWords(node, lang), lang);
  const paired = (pairs: readonly NodePair[], change: keyof typeof words, text: (pair: NodePair) => string) =>
    pairs.map((pair) => {
      const said = text(pair);
      const by = matchNames[pair.by][lang];
      return at('after', pair.after.node, change, pair.by === 'id' ? said : say('matchedBy', { what: said, by }));
    });
  const arrow = (before: string | null, after: string | null): string =>
    `${before ?? words.nothing[lang]} → ${after ?? words.nothing[lang]}`;
  return [
    ...nodes.added.map((node) => at('after', node.node, 'node-added', nodeWords(node, lang))),
    ...nodes.removed.map((node) => at('before', node.node, 'node-removed', nodeWords(node, lang))),
    ...paired(nodes.moved, 'node-moved', ({ before, after }) =>
      say('under', { before: names.node('before', before.parent), after: names.node('after', after.parent) }),
    ),
    ...paired(nodes.renamed, 'node-renamed', ({ before, after }) =>
      arrow(nodeWords({ ...before, code: null }, lang), nodeWords({ ...after, code: null }, lang)),
    ),
    ...paired(nodes.renumbered, 'node-renumbered', ({ before, after }) => arrow(before.code, after.code)),
    ...paired(nodes.reidentified, 'node-reidentified', ({ before, after }) => arrow(before.node, after.node)),
    ...nodes.split.map(({ before, after }) => {
      const self = after.find(({ node }) => node === before.node);
      const text = say('into', { names: list(after) });
      return at(self === undefined ? 'before' : 'after', before.node, 'node-split', text);
    }),
    ...nodes.merged.map(({ before, after }) =>
      at('after', after.node, 'node-merged', say('out', { names: list(before) })),
    ),
    ...nodes.reordered.map(({ before, after }) =>
      at('after', after.node, 'node-reordered', orderWords(before.children, after.children, names, lang)),
    ),
    ...nodes.changed.map(({ after, changes }) =>
      at('after', after.node, 'node-changed', keyWords('node', changes, lang)),
    ),
  ];
}

/** The children from the first that stands elsewhere to the last one, before and after. */
function orderWords(before: readonly string[], after: readonly string[], names: ChangeNames, lang: Language): string {
  const start = before.findIndex((id, i) => id !== after[i]);
  const end = before.findLastIndex((id, i) => id !== after[i]) + 1;
  const side = (key: ChangeLine['side'], ids: readonly string[]): string =>
    capped(ids.slice(start, end), (id) => names.node(key, id), lang);
  return `${side('before', before)} → ${side('after', after)}`;
}

function placementLines(
  { added, removed, moved, changed }: SystemDiff['placements'],
  names: ChangeNames,
  lang: Language,
  say: Say,
): ChangeLine[] {
  const standard = (side: ChangeLine['side'], id: string, part: string | null): string =>
    part === null ? names.standard(side, id) : `${names.standard(side, id)} ${part}`;
  const line = (side: ChangeLine['side'], node: string, kind: keyof typeof words, text: string): ChangeLine => ({
    side,
    node,
    kind,
    text,
  });
  return [
    ...added.map(({ node, standard: id, part }) => line('after', node, 'placement-added', standard('after', id, part))),
    ...removed.map(({ node, standard: id, part }) =>
      line('before', node, 'placement-removed', standard('before', id, part)),
    ),
    ...moved.flatMap(({ before, after }) => [
      line(
        'after',
        after.node,
        'placement-arrived',
        say('from', {
          what: standard('after', after.standard, after.part),
          where: names.node('before', before.node),
        }),
      ),
      line(
        'before',
        before.node,
        'placement-left',
        say('to', { what: standard('before', before.standard, before.part), where: names.node('after', after.node) }),
      ),
    ]),
    ...changed.map(({ after, changes }) =>
      line(
        'after',
        after.node,
        'placement-changed',
        `${standard('after', after.standard, after.part)}${punctuation.colon[lang]}${keyWords('placement', changes, lang)}`,
      ),
    ),
  ];
}

function coverageLines(
  coverage: readonly CoverageChange[],
  names: ChangeNames,
  lang: Language,
  say: Say,
): ChangeLine[] {
  return coverage.map(({ node, before, after, because }): ChangeLine => {
    const counts = countWords(before, after, lang);
    const causes = capped(because, (cause) => causeWords(cause, names, lang), lang);
    const text = because.length === 0 ? counts : say('because', { counts, names: causes });
    return { side: after === null ? 'before' : 'after', node, kind: 'coverage', text };
  });
}

/** A document that came (+), went (−), or counts in another class (~); with its class, unless it just exists. */
function causeWords(cause: CoverageCause, names: ChangeNames, lang: Language): string {
  const { before, after } = cause;
  const name = documentWords(cause, names);
  const sign = before === null ? '+' : after === null ? '−' : '~';
  const classes = [before?.class, after?.class].filter((one) => one !== undefined);
  if (classes.length === 1 && classes[0] === 'existing') return sign + name;
  const shown = classes.map((one) => classNames[one][lang]).join('→');
  return sign + name + inBrackets(shown, lang);
}
