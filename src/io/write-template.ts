import { levelNames, standardLevels } from '../model/sets/levels.js';
import { statusFacts, statuses } from '../model/sets/statuses.js';
import { TixiError } from '../base/error.js';
import type { CellValue } from './grid.js';
import { levelOfHeader } from './read/columns.js';
import { maxShownLevels } from './read/shown-path.js';
import type { OutColumn, OutSheet } from './write/sheet.js';
import { writeWorkbook } from './xlsx/write.js';

/** What an empty template is for. */
export interface TemplateOptions {
  /** Names of the levels from the top down, at most six. Default 子体系, 类别. */
  readonly levels?: readonly string[];
}

/** Rows of the template that have lists to choose from. */
const ruled = 500;

/**
 * Writes an empty template as a workbook (bytes): the sheets 体系结构 and 明细表 of GB/T 13016 with lists to choose from
 * and one example row each, which `readTable` reads as they are.
 *
 * @throws `TixiError` `invalid-levels` where there are none, more than six, or two alike.
 *
 * @example
 * const { system: read } = await readTable(await writeTemplate({ levels: ['子体系', '类别'] }));
 * read.standards[0].designation; // => 'GB/T 1.1-2020'
 */
export async function writeTemplate({ levels = ['子体系', '类别'] }: TemplateOptions = {}): Promise<Uint8Array> {
  if (levels.length === 0 || levels.length > maxShownLevels || new Set(levels).size < levels.length) {
    throw new TixiError(
      'invalid-levels',
      `A template has one to ${String(maxShownLevels)} levels, each with a name of its own.`,
      {
        levels: [...levels],
      },
    );
  }
  return writeWorkbook([structureOf(levels), detailOf(levels)], '标准体系');
}

function structureOf(levels: readonly string[]): OutSheet {
  const columns: readonly OutColumn[] = [
    { header: '层次', width: 8, look: 'center' },
    { header: '编号', width: 12, look: 'center' },
    { header: '节点名称', width: 40 },
    { header: '层级', width: 14, look: 'center' },
    { header: '应有数', width: 12, look: 'center' },
    { header: '责任单位', width: 24 },
    { header: '备注', width: 40 },
  ];
  const rows = levels.map((level, i): CellValue[] => [
    i + 1,
    Array.from({ length: i + 1 }, () => '1').join('.'),
    exampleName(level),
    level,
    i === levels.length - 1 ? 1 : null,
    null,
    i === 0 ? '示例，请改写；应有数填数字、“清单完整”或“不适用：原因”' : null,
  ]);
  return {
    name: '体系结构',
    title: '○○标准体系结构',
    columns,
    rows,
    choices: new Map([[3, levels]]),
    choiceRows: ruled,
    tab: '1F4E79',
  };
}

function detailOf(levels: readonly string[]): OutSheet {
  const named = levels.map((level, i) => (levelOfHeader(level) === null ? `第${'一二三四五六'[i] ?? ''}级` : level));
  const columns: readonly OutColumn[] = [
    { header: '序号', width: 6, look: 'center' },
    ...named.map((header): OutColumn => ({ header, width: 16, look: 'center' })),
    { header: '体系编号', width: 12, look: 'center' },
    { header: '标准号', width: 20 },
    { header: '标准名称', width: 42 },
    { header: '宜定级别', width: 12, look: 'center' },
    { header: '状态', width: 12, look: 'center' },
    { header: '实施日期', width: 12, look: 'center' },
    { header: '采标', width: 18 },
    { header: '代替标准', width: 20 },
    { header: '计划完成', width: 10, look: 'center' },
    { header: '备注', width: 24 },
  ];
  const levelAt = columns.findIndex(({ header }) => header === '宜定级别');
  return {
    name: '明细表',
    title: '○○标准体系明细表',
    columns,
    rows: [
      [
        1,
        ...levels.map(exampleName),
        levels.map(() => '1').join('.'),
        'GB/T 1.1-2020',
        '标准化工作导则 第1部分：标准化文件的结构和起草规则',
        null,
        '现行',
        '2020-10-01',
        null,
        'GB/T 1.1-2009',
        null,
        '示例，请改写',
      ],
    ],
    choices: new Map([
      [levelAt, standardLevels.map((level) => levelNames[level].zh)],
      [levelAt + 1, statuses.map((status) => statusFacts[status].zh)],
    ]),
    choiceRows: ruled,
    filter: true,
    tab: '2E75B6',
  };
}

function exampleName(level: string): string {
  return `示例${level}`;
}
