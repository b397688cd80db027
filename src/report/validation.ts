import type { Sentence } from '../base/sentence.js';
import type { ParseIssue } from '../model/parse-issue.js';
import { describeIssue } from '../system/issue-sentences.js';
import type { ParseResult } from '../system/parse.js';
import { pathText } from '../system/path-text.js';
import { renderPage, type RenderOptions } from './render-page.js';
import { tableOf } from './table.js';

/** What checking documents came to: every issue listed, and how many there are in all. */
export interface ValidationReport {
  readonly format: 'tixi/validation/1';
  readonly results: readonly {
    readonly system: string;
    readonly ok: boolean;
    readonly issues: readonly (ParseIssue & { readonly message: Sentence })[];
    readonly total: number;
    /** Why the document could not be read at all; null where it was. */
    readonly unread: Sentence | null;
  }[];
}

/** What checking one document came to: its result, or why it could not be read; `system` is what the user called it. */
export interface Validated {
  readonly system: string;
  readonly result: ParseResult<unknown> | null;
  readonly unread: Sentence | null;
}

/** Puts the results of checking documents together. */
export function validationReport(all: readonly Validated[]): ValidationReport {
  return {
    format: 'tixi/validation/1',
    results: all.map(({ system, result, unread }) => ({
      system,
      ok: result?.ok === true,
      issues: result === null || result.ok ? [] : result.issues.map(described),
      total: result === null || result.ok ? 0 : result.total,
      unread,
    })),
  };
}

function described(issue: ParseIssue): ParseIssue & { readonly message: Sentence } {
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
  const rows = report.results.flatMap(({ system, issues, unread }) => [
    ...(unread === null ? [] : [{ system, place: null, code: 'unread', message: unread }]),
    ...issues.map(({ path, code, message }) => ({ system, place: pathText(path), code, message })),
  ]);
  const table = tableOf<(typeof rows)[number]>(
    rows,
    [
      { title: words.system, cell: ({ system }) => system },
      { title: words.place, cell: ({ place }) => place },
      { title: words.code, cell: ({ code }) => code },
      { title: words.message, cell: ({ message }) => message[lang] },
    ],
    { lang },
  );
  return renderPage(report, options, {
    page: () => ({ title: words.title[lang], tables: [table], notes: [] }),
    records: () => table,
  });
}
