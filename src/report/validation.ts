import type { Sentence } from '../base/sentence.js';
import type { ParseIssue } from '../model/parse-issue.js';
import { describeIssue } from '../system/issue-sentences.js';
import type { ParseResult } from '../system/parse.js';
import { pathText } from '../system/path-text.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf } from './table.js';

/** An issue with its sentence in both languages. */
export type DescribedIssue = ParseIssue & { readonly message: Readonly<Record<'zh' | 'en', string>> };

/** What checking documents came to: every issue listed, and how many there are in all. */
export interface ValidationReport {
  readonly format: 'tixi/validation/1';
  readonly results: readonly {
    readonly system: string;
    readonly ok: boolean;
    readonly issues: readonly DescribedIssue[];
    readonly total: number;
  }[];
}

/** Puts the results of `safeParseSystem` together; `system` is what the user called the document. */
export function validationReport(
  results: readonly { readonly system: string; readonly result: ParseResult<unknown> }[],
): ValidationReport {
  return {
    format: 'tixi/validation/1',
    results: results.map(({ system, result }) => ({
      system,
      ok: result.ok,
      issues: result.ok ? [] : result.issues.map(described),
      total: result.ok ? 0 : result.total,
    })),
  };
}

function described(issue: ParseIssue): DescribedIssue {
  return { ...issue, message: { zh: describeIssue(issue, 'zh'), en: describeIssue(issue, 'en') } };
}

const words = {
  title: { zh: '检查结果', en: 'validation' },
  system: { zh: '体系', en: 'system' },
  place: { zh: '位置', en: 'place' },
  code: { zh: '代码', en: 'code' },
  message: { zh: '问题', en: 'problem' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Prints what is wrong with documents, one line an issue. */
export function renderValidation(report: ValidationReport, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const rows = report.results.flatMap(({ system, issues }) => issues.map((issue) => ({ system, issue })));
  const table = tableOf(
    rows,
    [
      { title: words.system, cell: ({ system }) => system },
      { title: words.place, cell: ({ issue }) => pathText(issue.path) },
      { title: words.code, cell: ({ issue }) => issue.code },
      { title: words.message, cell: ({ issue }) => issue.message[lang] },
    ],
    { lang },
  );
  return renderPage(report, options, {
    page: () => ({ title: words.title[lang], tables: [table], notes: [] }),
    records: () => table,
  });
}
