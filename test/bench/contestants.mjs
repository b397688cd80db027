/** Who takes part at which size, and what else a process of it needs. */
export const contestants = [
  { name: 'tixi', sizes: ['S', 'M', 'L'] },
  { name: 'parse', sizes: ['S', 'M', 'L'] },
  { name: 'limit', sizes: ['S', 'M', 'L'], heap: 12_000 },
  { name: 'plain', sizes: ['S', 'M', 'L'], heap: 16_000 },
  { name: 'd3', sizes: ['S', 'M'], heap: 16_000, package: 'd3-hierarchy' },
  { name: 'graphology', sizes: ['S', 'M', 'L'], heap: 18_000, package: 'graphology' },
  { name: 'duckdb', sizes: ['S', 'M', 'L'], heap: 12_000, package: '@duckdb/node-api' },
  { name: 'sqlite', sizes: ['S', 'M'], heap: 12_000, package: 'node-sqlite3-wasm' },
];

/** What the works are called in tables, in their order. */
export const workTitles = {
  build: 'build: from the parsed document to a usable index',
  rollup: 'rollup of every node: standards by status and level, required',
  'rollup-unpacked': 'the same, pairs not packed beforehand',
  'rollup-sum': 'd3-hierarchy’s own `sum`',
  'rollup-documents': 'rollup of documents, leading edition, required by rule C3',
  'rollup-columns': 'the same with all other columns of the report',
  'coverage-cold': 'first coverage report: index and all rows',
  'coverage-kept': 'coverage report again, index kept',
  'coverage-at': 'coverage at the top level, index kept',
  'coverage-under': 'coverage under the first part, index kept',
  'gap-scan': 'gap scan',
  'gap-findings': 'gap scan with its findings',
  'ancestor-ids': 'one million ancestor tests on ids',
  'ancestor-rows': 'one million ancestor tests on rows',
  'code-lookup': 'one million look-ups by designation as people write it',
  flatten: 'the limit’s flat lists made from the document (outside its build)',
  'json-parse': 'JSON.parse of the text',
  'zod-alone': 'the zod schema alone, of the value',
  'parse-value': 'parseSystem of the value',
  'parse-text': 'parseSystem of the text',
  'parse-trusted': 'parseSystem of the text, trusted',
  'designation-parse': 'one million designations parsed',
  'designation-normalize': '`normalize` and one regular expression on the same texts',
};
