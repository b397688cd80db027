import type { Language, Sentence } from '../base/sentence.js';
import type { DesignationResult } from '../designation/designation.js';
import { levelNames } from '../model/sets/levels.js';
import { obligationNames } from '../model/sets/obligations.js';
import { cleanLine } from './clean-line.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf, type Column } from './table.js';

/** What reading standard numbers came to; what is not known of one is null. */
export interface DesignationReport {
  readonly format: 'tixi/designation/1';
  readonly results: readonly DesignationRecord[];
}

/** One standard number as read. */
export interface DesignationRecord {
  readonly input: string;
  readonly ok: boolean;
  readonly canonical: string | null;
  readonly edition: string | null;
  readonly document: string | null;
  readonly prefix: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly level: keyof typeof levelNames | null;
  readonly obligation: keyof typeof obligationNames | null;
  readonly regions: readonly { readonly code: string; readonly name: string | null; readonly tier: string | null }[];
  readonly also: readonly string[];
  readonly repairs: readonly string[];
  readonly reason: string | null;
}

/** Puts the results of `safeParseDesignation` together. */
export function designationReport(
  results: readonly { readonly input: string; readonly result: DesignationResult }[],
): DesignationReport {
  return { format: 'tixi/designation/1', results: results.map(({ input, result }) => recordOf(input, result)) };
}

function recordOf(input: string, result: DesignationResult): DesignationRecord {
  const value = result.ok ? result.value : null;
  return {
    input,
    ok: result.ok,
    canonical: value?.canonical ?? null,
    edition: value?.edition ?? null,
    document: value?.document ?? null,
    prefix: value?.prefix ?? null,
    number: value?.number ?? null,
    year: value?.year ?? null,
    level: value?.level ?? null,
    obligation: value?.obligation ?? null,
    regions: (value?.regions ?? []).map(({ code, name = null, tier = null }) => ({ code, name, tier })),
    also: value?.also ?? [],
    repairs: value?.repairs ?? [],
    reason: result.ok ? null : result.reason,
  };
}

const words = {
  title: { zh: '标准号', en: 'designations' },
  input: { zh: '原文', en: 'as given' },
  canonical: { zh: '规范写法', en: 'canonical' },
  document: { zh: '标准文件', en: 'document' },
  year: { zh: '年号', en: 'year' },
  level: { zh: '级别', en: 'level' },
  obligation: { zh: '性质', en: 'obligation' },
  regions: { zh: '地区', en: 'regions' },
  also: { zh: '又作', en: 'also' },
  repairs: { zh: '修正', en: 'repairs' },
  reason: { zh: '读不出的原因', en: 'why unreadable' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Prints what was read: as text the explanation of each, one below the other; else one line each. */
export function renderDesignations(
  report: DesignationReport,
  explanations: readonly (readonly string[])[],
  options: RenderOptions = {},
): string {
  const lang = options.lang ?? 'zh';
  if ((options.format ?? 'table') === 'table') {
    return report.results
      .map(({ input }, i) => {
        const lines = [input, ...(explanations[i] ?? []).map((line) => `  ${line}`)];
        return lines.map((line) => `${cleanLine(line)}\n`).join('');
      })
      .join('\n');
  }
  const table = tableOf(report.results, columns(lang), { lang });
  return renderPage(report, options, {
    page: () => ({ title: words.title[lang], tables: [table], notes: [] }),
    records: () => table,
  });
}

function columns(lang: Language): readonly Column<DesignationRecord>[] {
  const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
  return [
    { title: words.input, cell: ({ input }) => input },
    { title: words.canonical, cell: ({ canonical }) => canonical },
    { title: words.document, cell: ({ document }) => document },
    { title: words.year, align: 'right', cell: ({ year }) => year },
    { title: words.level, cell: ({ level }) => (level === null ? null : levelNames[level][lang]) },
    {
      title: words.obligation,
      cell: ({ obligation }) => (obligation === null ? null : obligationNames[obligation][lang]),
    },
    { title: words.regions, cell: ({ regions }) => joined(regions.map(({ code, name }) => name ?? code)) },
    { title: words.also, cell: ({ also }) => joined(also) },
    { title: words.repairs, cell: ({ repairs }) => joined(repairs) },
    { title: words.reason, cell: ({ reason }) => reason },
  ];
}
