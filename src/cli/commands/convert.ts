import { columnPresets, type ColumnPreset } from '../../io/write/presets.js';
import type { TableReport } from '../../io/report.js';
import { writeTable } from '../../io/write-table.js';
import type { StandardSystem } from '../../model/system.js';
import { jsonText } from '../../report/json-text.js';
import { serializeSystem } from '../../system/serialize.js';
import { systemArgument } from '../arguments.js';
import { choice } from '../choices.js';
import type { Call, Command, Outcome } from '../command.js';
import { failure } from '../failure.js';
import { checkExtension, formOfFile } from '../file-form.js';
import { readMapping } from '../mapping.js';
import { nameOf, readSystem } from '../read-system.js';
import { isTableFile, problemLines, readTableWith, tableNote } from '../read-table-file.js';
import { ioFailure } from '../read-text.js';

const targets = ['xlsx', 'csv', 'md', 'json'] as const;

export const convertCommand: Command = {
  name: 'convert',
  summary: { zh: '在表格（xlsx、csv、md）和 JSON 之间转换', en: 'turn tables (xlsx, csv, md) into JSON and back' },
  arguments: [systemArgument],
  options: [
    { flags: '--to <form>', summary: { zh: '转成：xlsx、csv、md 或 json', en: 'into xlsx, csv, md or json' } },
    {
      flags: '--mapping <file>',
      summary: { zh: '说明各列是什么的 JSON 文件', en: 'a JSON file that says what columns are' },
    },
    { flags: '--strict', summary: { zh: '有任何读不准之处就以 2 退出', en: 'exit 2 where anything is in doubt' } },
    {
      flags: '--report <file>',
      summary: { zh: '把读入报告写成 JSON 文件', en: 'write what was recognised and reported as JSON' },
    },
    {
      flags: '--columns <list>',
      summary: {
        zh: '明细表的列：gbt13016、gbt22373，或以逗号分隔的列名',
        en: 'columns of the detail table: gbt13016, gbt22373, or names with commas between',
      },
    },
    {
      flags: '--before <system>',
      summary: { zh: '前一版体系：工作簿另有“变化”表', en: 'the edition before: a workbook has a sheet of changes' },
    },
  ],
  ownFiles: true,
  dated: true,
  async run(call) {
    const { options, args } = call;
    const [argument = ''] = args;
    if (options['to'] === undefined) checkExtension(call.output, targets);
    const to = choice('--to', options['to']?.at(-1) ?? formOfFile(call.output, targets) ?? formOf(argument), targets);
    const { system, notes } = await read(argument, call);
    const columns = options['columns']?.at(-1);
    const earlier = options['before']?.at(-1);
    const before = earlier === undefined ? undefined : await readSystem(earlier, call.host, call.lang);
    return { ...(await write(system, to, call, columns, before)), notes, exit: 0 };
  },
};

/** Without `--to` and an extension that tells, a table becomes JSON and JSON a workbook. */
function formOf(argument: string): string {
  return isTableFile(argument) ? 'json' : 'xlsx';
}

async function read(
  argument: string,
  { host, lang, options }: Call,
): Promise<{ readonly system: StandardSystem; readonly notes: readonly string[] }> {
  const mapping = options['mapping']?.at(-1);
  const isTable = isTableFile(argument) || (argument === '-' && mapping !== undefined);
  if (!isTable) return { system: await readSystem(argument, host, lang), notes: [] };
  const name = nameOf(argument, lang);
  const chosen = mapping === undefined ? {} : await readMapping(mapping, host);
  const { system, report } = await readTableWith({ path: argument, name }, host, chosen);
  const file = options['report']?.at(-1);
  if (file !== undefined) await writeReport(report, file, host);
  const lines = problemLines(report.problems, lang);
  if (options['strict'] !== undefined && report.errors > 0) {
    throw failure('table-errors', { file: name, errors: report.errors }, lines);
  }
  return { system, notes: [...lines, tableNote(name, report, lang)] };
}

async function writeReport(report: TableReport, file: string, host: Call['host']): Promise<void> {
  try {
    await host.writeFile(file, jsonText(report));
  } catch (error) {
    throw ioFailure(error, file, 'cannot-write');
  }
}

async function write(
  system: StandardSystem,
  to: (typeof targets)[number],
  { asOf, lang }: Call,
  columns: string | undefined,
  before: StandardSystem | undefined,
): Promise<Pick<Outcome, 'text' | 'bytes' | 'csv'>> {
  if (to === 'json') return { text: serializeSystem(system), csv: false };
  const preset = columns !== undefined && Object.hasOwn(columnPresets, columns);
  const table = await writeTable(system, {
    format: to,
    bom: false,
    lang,
    ...(asOf === undefined ? {} : { asOf }),
    ...(before === undefined ? {} : { before }),
    ...(columns === undefined ? {} : { columns: preset ? (columns as ColumnPreset) : (columns.split(',') as never[]) }),
  });
  return typeof table === 'string' ? { text: table, csv: to === 'csv' } : { text: '', bytes: table };
}
