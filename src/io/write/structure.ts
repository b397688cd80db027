import { coverage } from '../../coverage/coverage.js';
import type { Expectation } from '../../model/expectation.js';
import type { SystemNode } from '../../model/node.js';
import type { StandardSystem } from '../../model/system.js';
import { walkNodes } from '../../system/walk.js';
import type { CellValue } from '../grid.js';
import { encodeId } from '../ids.js';
import { completeMark, notApplicableMark } from '../read/node-fields.js';
import { shownTitle } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';
import { safeText, type OutSheet } from './sheet.js';

/** The sheet 体系结构: every node in document order, grouped by depth, with what it ought to hold, holds and lacks. */
export function structureSheet(system: StandardSystem, { asOf }: WriteTableOptions): OutSheet {
  const report = coverage(system, asOf === undefined ? {} : { asOf });
  const levels = new Map(system.levels.map(({ id, title }) => [id, shownTitle(title)]));
  const english = Array.from(walkNodes(system)).some(
    ({ node: { title } }) => title.zh !== undefined && title.en !== undefined,
  );
  const outline = new Map<number, number>();
  const headings = new Set<number>();
  const rows: CellValue[][] = [];
  let row = 0;
  for (const { node, depth } of walkNodes(system)) {
    const counts = report.rows[row];
    outline.set(row + 2, depth - 1);
    if (depth === 1) headings.add(row + 2);
    rows.push([
      depth,
      node.code === undefined ? null : safeText(node.code),
      shownTitle(node.title),
      ...(english ? [node.title.en === undefined || node.title.zh === undefined ? null : safeText(node.title.en)] : []),
      node.level === undefined ? null : (levels.get(node.level) ?? null),
      requiredCell(node.expectation),
      counts?.existing ?? null,
      counts?.missing ?? null,
      listed(node.responsible),
      node.note === undefined ? null : safeText(node.note),
      encodeId(node.id),
    ]);
    row++;
  }
  return {
    name: '体系结构',
    title: `${shownTitle(system.title)} 体系结构`,
    columns: [
      { header: '层次', width: 6, look: 'center' },
      { header: '编号', width: 12, look: 'center' },
      { header: '节点名称', width: 44 },
      ...(english ? [{ header: '节点英文名称', width: 30 }] : []),
      { header: '层级', width: 12, look: 'center' as const },
      { header: '应有数', width: 14, look: 'center' },
      { header: '现有数', width: 9, look: 'number' },
      { header: '缺口', width: 9, look: 'number' },
      { header: '责任单位', width: 22 },
      { header: '备注', width: 24 },
      { header: '节点标识', width: 20, look: 'system', aside: true },
    ],
    rows,
    outline,
    headings,
    indentColumn: 2,
    filter: true,
    tab: '1F4E79',
  };
}

function requiredCell(expectation: Expectation | undefined): CellValue {
  if (expectation === undefined) return null;
  if ('required' in expectation) return expectation.required;
  return 'complete' in expectation ? completeMark : safeText(`${notApplicableMark}：${expectation.notApplicable}`);
}

function listed(texts: SystemNode['responsible']): CellValue {
  return texts === undefined || texts.length === 0 ? null : safeText(texts.join('；'));
}
