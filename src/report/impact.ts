import { percentText } from '../base/percent.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { titleIn } from '../base/titles.js';
import type { ImpactOnNode, ImpactRelation, ImpactReport } from '../model/impact-report.js';
import type { EditionIn } from '../model/overlap-report.js';
import { statusFacts } from '../model/sets/statuses.js';
import { coverageSentences, stateNames } from './coverage-words.js';
import { dayNote } from './day-note.js';
import { withId } from './names.js';
import { renderPage } from './render-page.js';
import { namesIn, type Names, type RenderManyOptions } from './side-by-side.js';
import { tableOf, type Column, type Table } from './table.js';

const words = {
  title: { zh: '废止或改版的影响：{name}', en: 'What a withdrawal or a new edition touches: {name}' },
  counts: {
    zh: '列在 {placements} 处；被 {adoptions} 项标准采用，被 {references} 项引用；废止将使 {nodes} 行覆盖情况变化。',
    en: 'Placements: {placements}; adoptions: {adoptions}; references: {references}; rows of coverage that its withdrawal changes: {nodes}.',
  },
  records: { zh: '所涉标准', en: 'The standard' },
  otherEditions: { zh: '其他版本', en: 'Other editions' },
  successors: { zh: '已载明的代替者', en: 'Stated to replace it' },
  placements: { zh: '所在节点', en: 'Where it stands' },
  adoptions: { zh: '采用它的标准', en: 'Standards that adopt it' },
  references: { zh: '引用它的标准', en: 'Standards that refer to it' },
  otherRelations: { zh: '其他关系', en: 'Other relations' },
  coverage: { zh: '废止后的覆盖情况（重新计数）', en: 'Coverage after its withdrawal (counted anew)' },
  system: { zh: '体系', en: 'system' },
  designation: { zh: '标准号', en: 'designation' },
  name: { zh: '名称', en: 'title' },
  status: { zh: '状态', en: 'status' },
  node: { zh: '节点', en: 'node' },
  role: { zh: '角色', en: 'role' },
  standard: { zh: '标准', en: 'standard' },
  relation: { zh: '关系', en: 'relation' },
  dated: { zh: '注明年号', en: 'names the edition' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  existing: { zh: '现有数', en: 'existing' },
  missing: { zh: '缺', en: 'missing' },
  met: { zh: '满足率', en: 'met ratio' },
  state: { zh: '状态', en: 'state' },
} as const satisfies Readonly<Record<string, Sentence>>;

const roleNames = {
  core: { zh: '本体系', en: 'core' },
  adopted: { zh: '采用外体系', en: 'adopted' },
  related: { zh: '相关', en: 'related' },
} as const satisfies Readonly<Record<string, Sentence>>;

const relationNames: Readonly<Record<ImpactRelation['type'], Sentence>> = {
  replaces: { zh: '代替', en: 'replaces' },
  adopts: { zh: '采用', en: 'adopts' },
  references: { zh: '引用', en: 'refers to' },
  amends: { zh: '修改', en: 'amends' },
  supplements: { zh: '补充', en: 'supplements' },
  partOf: { zh: '为其部分', en: 'is part of' },
  elevatedFrom: { zh: '由其提升', en: 'was raised from' },
};

/**
 * Prints what the withdrawal or a new edition of a standard touches; as CSV the rows of coverage that a withdrawal changes.
 *
 * @example
 * renderImpact(impactOf(system, 'gbt-13016'), { lang: 'en' }).includes('Placements: 1;'); // => true
 */
export function renderImpact(report: ImpactReport, options: RenderManyOptions = {}): string {
  const { lang = 'zh', systems = [] } = options;
  const names = namesIn(systems, lang);
  const lost = coverageTable(report.coverage, names, lang);
  return renderPage(report, options, {
    page: () => ({
      title: fillSentence(words.title[lang], { name: nameOf(report, lang) }),
      lead: [
        fillSentence(words.counts[lang], {
          placements: report.placements.length,
          adoptions: report.adoptions.length,
          references: report.references.length,
          nodes: report.coverage.length,
        }),
      ],
      tables: [
        editionsTable(report.records, 'records', names, lang),
        editionsTable(report.otherEditions, 'otherEditions', names, lang),
        editionsTable(report.successors, 'successors', names, lang),
        placementsTable(report, names, lang),
        relationsTable(report.adoptions, 'adoptions', names, lang),
        relationsTable(report.references, 'references', names, lang),
        relationsTable(report.otherRelations, 'otherRelations', names, lang),
        lost,
      ].filter(({ rows }) => rows.length > 0),
      notes: [dayNote(coverageSentences, report.asOf, lang)],
    }),
    records: () => lost,
  });
}

/** The number of the standard; one without a number is named by its title, with its id behind it. */
function nameOf({ edition, document, standard, records }: ImpactReport, lang: Language): string {
  if (edition !== null || records.some(({ designation }) => designation !== null)) return edition ?? document;
  const title = titleIn(records[0]?.title, lang);
  return title === null ? document : withId(title, standard, lang);
}

function editionsTable(
  editions: readonly EditionIn[],
  caption: 'records' | 'otherEditions' | 'successors',
  names: Names,
  lang: Language,
): Table {
  return tableOf(
    editions,
    [
      { title: words.system, cell: ({ system }) => names.system(system) },
      { title: words.designation, cell: ({ designation }) => designation },
      { title: words.name, cell: ({ title }) => titleIn(title, lang) },
      { title: words.status, cell: ({ status }) => statusFacts[status][lang] },
    ],
    { lang, caption: words[caption][lang] },
  );
}

/** Where several editions are meant, each place says which one stands there. */
function placementsTable({ placements, records }: ImpactReport, names: Names, lang: Language): Table {
  type Place = (typeof placements)[number];
  const edition: Column<Place> = {
    title: words.standard,
    cell: ({ system, standard }) => {
      const record = records.find((one) => one.system === system && one.standard === standard);
      return record?.designation ?? titleIn(record?.title, lang) ?? standard;
    },
  };
  return tableOf(
    placements,
    [
      { title: words.node, cell: ({ system, node }) => names.node(system, node) },
      ...(records.length > 1 ? [edition] : []),
      { title: words.role, cell: ({ role }) => roleNames[role][lang] },
    ],
    { lang, caption: words.placements[lang] },
  );
}

function relationsTable(
  relations: readonly ImpactRelation[],
  caption: 'adoptions' | 'references' | 'otherRelations',
  names: Names,
  lang: Language,
): Table {
  return tableOf(
    relations,
    [
      { title: words.standard, cell: ({ system, standard }) => names.standard(system, standard) },
      {
        title: words.relation,
        cell: ({ type, degree }) => [relationNames[type][lang], degree].filter((word) => word !== null).join(' '),
      },
      { title: words.dated, cell: ({ dated }) => (dated ? words.yes : words.no)[lang] },
    ],
    { lang, caption: words[caption][lang] },
  );
}

/** Each number before and after, as `3 → 2`; one that stays the same is written once. */
function coverageTable(nodes: readonly ImpactOnNode[], names: Names, lang: Language): Table {
  type Counts = ImpactOnNode['before'];
  const change = (title: Sentence, print: (counts: Counts) => string): Column<ImpactOnNode> => ({
    title,
    align: 'right',
    cell: ({ before, after }) => {
      const [was, is] = [print(before), print(after)];
      return was === is ? was : `${was} → ${is}`;
    },
  });
  return tableOf(
    nodes,
    [
      { title: words.node, cell: ({ system, node }) => names.node(system, node) },
      change(words.existing, ({ existing }) => String(existing)),
      change(words.missing, ({ missing }) => (missing === null ? '—' : String(missing))),
      change(words.met, ({ metRatio }) => percentText(metRatio)),
      change(words.state, ({ state }) => stateNames[state][lang]),
    ],
    { lang, caption: words.coverage[lang] },
  );
}
