import type { Language, Sentence } from '../base/sentence.js';
import { numbered, titleIn } from '../base/titles.js';
import type { SystemNode } from '../model/node.js';
import type { StandardSystem } from '../model/system.js';
import { walkNodes } from '../system/walk.js';
import { systemName } from './names.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { unplacedNote } from './unplaced-note.js';
import { tableOf, type Column, type Table } from './table.js';

const words = {
  node: { zh: '节点', en: 'node' },
  level: { zh: '层级', en: 'level' },
  id: { zh: '标识', en: 'id' },
  code: { zh: '编号', en: 'code' },
  depth: { zh: '深度', en: 'depth' },
  placements: { zh: '列出标准', en: 'standards listed' },
  issuer: { zh: '发布者：', en: 'Issuer: ' },
  scope: { zh: '范围：', en: 'Scope: ' },
  edition: { zh: '版本：', en: 'Edition: ' },
  sources: { zh: '资料：', en: 'Source: ' },
} as const satisfies Readonly<Record<string, Sentence>>;

interface Line {
  readonly node: SystemNode;
  readonly depth: number;
}

/** Prints the tree of a system; as JSON it is the document itself. */
export function renderOutline(system: StandardSystem, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const lines: readonly Line[] = [...walkNodes(system)];
  return renderPage(system, options, {
    page: () => ({
      title: systemName(system.id, system, lang),
      tables: [outline(system, lines, lang)],
      notes: notesOf(system, lang),
    }),
    records: () => records(system, lines, lang),
  });
}

function outline(system: StandardSystem, lines: readonly Line[], lang: Language): Table {
  const name = ({ node }: Line): string => numbered(node.code, titleIn(node.title, lang));
  return tableOf(lines, [{ title: words.node, cell: name }, ...rest(system, lang)], {
    lang,
    depth: ({ depth }) => depth - 1,
  });
}

function records(system: StandardSystem, lines: readonly Line[], lang: Language): Table {
  const columns: readonly Column<Line>[] = [
    { title: words.code, cell: ({ node }) => node.code ?? null },
    { title: words.node, cell: ({ node }) => titleIn(node.title, lang) },
    { title: words.depth, align: 'right', cell: ({ depth }) => depth },
    ...rest(system, lang),
  ];
  return tableOf(lines, columns, { lang });
}

function rest(system: StandardSystem, lang: Language): readonly Column<Line>[] {
  const levels = new Map<string | undefined, string | null>(
    system.levels.map(({ id, title }) => [id, titleIn(title, lang)]),
  );
  return [
    { title: words.level, cell: ({ node }) => levels.get(node.level) ?? null },
    { title: words.placements, align: 'right', cell: ({ node }) => node.placements?.length ?? 0 },
    { title: words.id, cell: ({ node }) => node.id },
  ];
}

function notesOf(system: StandardSystem, lang: Language): readonly string[] {
  const notes = (['issuer', 'edition', 'scope'] as const).map((key) =>
    system[key] === undefined ? null : words[key][lang] + system[key],
  );
  const sources = system.sources.map(({ id, title }) => words.sources[lang] + (titleIn(title, lang) ?? id));
  return [...unplacedNote(system, lang), ...notes.filter((note) => note !== null), ...sources];
}
