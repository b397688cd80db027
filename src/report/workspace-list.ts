import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { walkNodes } from '../system/walk.js';
import { withId } from './names.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Table } from './table.js';

const words = {
  lead: {
    zh: '工作区：体系 {systems} 个，链接 {links} 条，共用标准 {standards} 个。',
    en: 'A workspace of {systems} systems, with {links} links and {standards} standards that they share.',
  },
  id: { zh: '标识', en: 'id' },
  title: { zh: '名称', en: 'title' },
  nodes: { zh: '节点', en: 'nodes' },
  standards: { zh: '列出标准', en: 'standards listed' },
  next: {
    zh: '整个工作区：tixi audit {id}、tixi overlap {id}、tixi links check {id}；其中一个体系：tixi coverage {first}。',
    en: 'All of it: `tixi audit {id}`, `tixi overlap {id}`, `tixi links check {id}`; one system: `tixi coverage {first}`.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Prints the systems of a workspace and what can be asked of them; as JSON it is the document itself. */
export function renderWorkspace(workspace: Workspace, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const { id, title, systems, links, standards } = workspace;
  const table = systemsTable(systems, lang);
  const [first] = systems;
  return renderPage(workspace, options, {
    page: () => ({
      title: withId(titleIn(title, lang), id, lang),
      lead: [
        fillSentence(words.lead[lang], {
          systems: systems.length,
          links: links.length,
          standards: standards.length,
        }),
      ],
      tables: [table],
      notes: first === undefined ? [] : [fillSentence(words.next[lang], { id, first: first.id })],
    }),
    records: () => table,
  });
}

function systemsTable(systems: readonly StandardSystem[], lang: Language): Table {
  return tableOf(
    systems,
    [
      { title: words.id, cell: ({ id }) => id },
      { title: words.title, cell: ({ title }) => titleIn(title, lang) },
      { title: words.nodes, align: 'right', cell: (system) => [...walkNodes(system)].length },
      { title: words.standards, align: 'right', cell: ({ standards }) => standards.length },
    ],
    { lang },
  );
}
